import ArgumentParser
import Configuration
import DeskModel
import Foundation
import Interchange
import Mail
import Operations
import ServiceModel

struct OutboxBounceVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "bounce",
        abstract: "Take in mails that came back: their messages are refused, with the server's words.",
        discussion:
            "A report of delivery (RFC 3464) saved as .eml. It is matched by the Message-ID of the mail that came "
            + "back. Exit code 1 when one of the files brought nothing.")

    @Argument(help: "Files; - for the input.")
    var files: [String]
    @OptionGroup var shared: SharedOptions

    /// What one file brought.
    private struct Result {
        let file: String
        let outcome: String
        let sentence: String
        var isTaken: Bool { outcome == "refused" }
    }

    func run(in session: Session) throws {
        let results = try files.map { file in
            let result = try take(file, session)
            session.output.message("\(file): \(result.sentence)")
            return result
        }
        try session.output.answer(
            .array(
                results.map {
                    ["file": .text($0.file), "outcome": .text($0.outcome), "words": .text($0.sentence)]
                }))
        guard results.allSatisfy(\.isTaken) else { throw ExitStatus.refused }
    }

    private func take(_ file: String, _ session: Session) throws -> Result {
        let bytes = try UserFile.read(file)
        let language = session.language
        let found: Bounce?
        do throws(MailFault) {
            found = try BounceReader.read(bytes)
        } catch {
            return Result(file: file, outcome: "no-bounce", sentence: error.sentence(language))
        }
        guard let bounce = found else {
            return Result(
                file: file, outcome: "no-bounce",
                sentence: language("This is no report of delivery.", "To nie jest raport o dostarczeniu."))
        }
        return try judge(bounce, file, session)
    }

    private func judge(_ bounce: Bounce, _ file: String, _ session: Session) throws -> Result {
        let language = session.language
        let office = session.surroundings.settings.mail?.copy?.lowercased()
        let failed = bounce.recipients.filter(\.hasFailed)
        guard let first = failed.first else {
            return Result(
                file: file, outcome: "nothing-failed",
                sentence: language(
                    "It says of nobody that the mail could not be delivered for good.",
                    "Nie mówi o nikim, że poczty nie da się dostarczyć."))
        }
        let customers = failed.filter { office == nil || $0.final.lowercased() != office }
        guard let meant = customers.first else {
            return Result(
                file: file, outcome: "copy",
                sentence: language(
                    "Only the office's copy came back: \(first.reason)",
                    "Wróciła tylko kopia dla biura: \(first.reason)"))
        }
        guard let id = bounce.messageID else {
            return Result(
                file: file, outcome: "unknown",
                sentence: language(
                    "It does not hold the mail that came back, so that nobody knows which one it is.",
                    "Nie zawiera poczty, która wróciła, więc nie wiadomo, o którą chodzi."))
        }
        do {
            let words = meant.reason.isEmpty ? language("no reason given", "bez podania powodu") : meant.reason
            let receipt = try session.desk.perform(
                TakeBounce(messageID: id, words: words), by: session.actor)
            return Result(file: file, outcome: "refused", sentence: receipt.firstLine(session.wording))
        } catch let refusal as Refusal {
            return Result(file: file, outcome: "unknown", sentence: refusal.sentence(session.wording))
        }
    }
}
