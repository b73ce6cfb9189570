import DeskModel
import Files
import Foundation
import Glibc
import Interchange
import Operations
import ServiceModel
import TermCanvas

/// Writes down what is done, so that somebody else can go through it: every command with its clock and its person, and what
/// came of it. Each is written at once, behind whatever the file holds.
struct CommandRecorder: Sendable {
    static let variable = "DYSPO_RECORD"
    let path: String

    /// Where the option or the variable says; `nil` where neither does.
    init?(_ option: String?, _ environment: [String: String]) {
        let variable = environment[Self.variable].flatMap { $0.isEmpty ? nil : $0 }
        guard let path = option ?? variable else { return nil }
        self.path = path
    }

    /// Throws when it cannot be written.
    func check() throws(Failure) { try append("") }

    /// A line for people.
    func remark(_ text: String) throws(Failure) { try append("# \(SafeText.line(text))\n") }

    /// A command line, and what came of it. `user` is the operating system's, where it is not the one who is named.
    func note(_ words: [String], by user: String?, _ outcome: LoggedOutcome) throws(Failure) {
        let person = user.map { CommandLog.user + $0 + "\n" } ?? ""
        try append(person + ShellWords.line(["dyspo"] + words) + "\n" + CommandLog.outcome + outcome.text + "\n")
    }

    /// What a console did at its desk.
    func note(_ deed: DeskDeed, _ wording: Wording) throws {
        var words: [String]
        switch deed.act {
        case .undo: words = ["undo"]
        case .redo: words = ["redo"]
        case .perform(let command):
            words = ["perform", CommandCatalogue.name(of: command), try Self.values(of: command)]
        }
        words += [
            "--now", wording.calendar.iso8601(deed.at), "--as", deed.actor.name, "--lang", wording.language.rawValue,
        ]
        let user = deed.actor.osUser == deed.actor.name ? nil : deed.actor.osUser
        let outcome =
            switch deed.outcome {
            case .success(let receipt): LoggedOutcome(status: 0, message: SafeText.line(receipt.firstLine(wording)))
            // Which visits would break is told in lines of its own.
            case .failure(.planning(.breaksPlans)): LoggedOutcome(status: 1, message: nil)
            case .failure(let refusal):
                LoggedOutcome(status: refusal.exitCode, message: SafeText.line(refusal.sentence(wording)))
            }
        try note(words, by: user, outcome)
    }

    private static func values(of command: some Command) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(command), as: UTF8.self)
    }

    private func append(_ text: String) throws(Failure) {
        let number = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard number >= 0 else { throw .writing(FileFault(SystemFault(code: errno), path: path)) }
        let descriptor = Descriptor(number)
        defer { descriptor.close() }
        var status = stat()
        guard fstat(number, &status) == 0, FileKind(mode: status.st_mode) == .plain else {
            throw .writing(.notPlain(path: path, FileKind(mode: status.st_mode)))
        }
        do {
            try descriptor.write(Data(text.utf8))
        } catch {
            throw .writing(FileFault(error, path: path))
        }
    }
}
