import Foundation
import ProcessTesting
import Testing

extension Program {
    /// Settings with a mail server on this machine.
    func configureMail(_ server: MailServer, _ more: String = "") throws {
        let place = folder.appending(path: ".config/dyspo")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let text = """
            [mail]
            host = "127.0.0.1"
            port = \(server.port)
            from = "biuro@serwis.example"
            \(more)

            """
        try Data(text.utf8).write(to: place.appending(path: "config.toml"))
    }

    struct Message {
        let id: Int
        let to: String
        let state: String
        let words: String
        /// Perhaps it went out twice.
        let isMarked: Bool
    }

    /// The outbox, the oldest first.
    func messages() throws -> [Message] {
        try self("outbox", "list", "--all", "--json").objects.map { line in
            Message(
                id: try #require(line["id"] as? Int), to: try #require(line["to"] as? String),
                state: try #require(line["state"] as? String), words: line["words"] as? String ?? "",
                isMarked: line["perhapsTwice"] as? Bool ?? false)
        }.sorted { $0.id < $1.id }
    }
}
