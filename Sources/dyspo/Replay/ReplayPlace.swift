import DeskModel
import Files
import Foundation
import ServiceModel
import Storage

/// The fresh store of a replay: where it was asked for, or in a folder that goes at the end.
struct ReplayPlace {
    let path: String
    private let folder: String?
    private let surroundings: Surroundings

    /// Throws `exists` where there is a store already.
    init(_ path: String?, _ surroundings: Surroundings) throws {
        self.surroundings = surroundings
        if let path {
            self.path = URL(fileURLWithPath: path).path
            folder = nil
            if FileManager.default.fileExists(atPath: self.path) { throw StoreFault.exists(path: self.path) }
        } else {
            let own = FileManager.default.temporaryDirectory.appending(path: "dyspo-replay-\(UUID().uuidString)").path
            try FileManager.default.createDirectory(
                atPath: own, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            folder = own
            self.path = own + "/store.db"
        }
    }

    func end() {
        if let folder { try? FileManager.default.removeItem(atPath: folder) }
    }

    /// Puts a backup there.
    func begin(with backup: String) throws {
        do {
            _ = try Store.restore(backup, to: path, replaces: false, keptAs: "")
        } catch StoreFault.missing(let missing) {
            throw Failure.reading(.missing(path: missing))
        }
    }

    /// Runs a command of the log there, as the person whose it is.
    func run(_ command: LoggedCommand) throws -> ReplayedLine {
        var (words, input) = (command.words, String?.none)
        // An argument can be as long as the system lets it be, and a plan is longer.
        if words.first == "perform", words.count > 2, words[2].utf8.count > Self.longest {
            (input, words[2]) = (words[2], "-")
        }
        var environment = surroundings.environment
        environment["DYSPO_STORE"] = nil
        environment[Self.mark] = path
        let run = try ProgramRun(
            ["--store", path] + words, by: command.person ?? surroundings.user, environment, input: input,
            isSeen: false)
        return ReplayedLine(
            command: command,
            outcome: LoggedOutcome(status: run.status, errors: run.errors, store: path))
    }

    /// Tells a command that a log runs it.
    static let mark = "DYSPO_REPLAYS"
    private static let longest = 100_000
}
