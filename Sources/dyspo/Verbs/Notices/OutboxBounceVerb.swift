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
    private enum Outcome: String {
        case refused, copy, unknown
        case noBounce = "no-bounce"
        case nothingFailed = "nothing-failed"
    }

    func run(in session: Session) throws {
        var (lines, isAllTaken): ([JSONValue], Bool) = ([], true)
        for file in files {
            let (outcome, sentence) = try take(UserFile.read(file), session)
            session.output.message("\(file): \(sentence)")
            lines.append(["file": .text(file), "outcome": .text(outcome.rawValue), "words": .text(sentence)])
            if outcome != .refused { isAllTaken = false }
        }
        try session.output.answer(.array(lines))
        if !isAllTaken { throw ExitStatus.refused }
    }

    private func take(_ bytes: Data, _ session: Session) throws -> (Outcome, String) {
        let language = session.language
        let found: Bounce?
        do throws(MailFault) {
            found = try BounceReader.read(bytes)
        } catch {
            return (.noBounce, error.sentence(language))
        }
        guard let bounce = found else {
            return (.noBounce, language("This is no report of delivery.", "To nie jest raport o dostarczeniu."))
        }
        return try judge(bounce, session)
    }

    private func judge(_ bounce: Bounce, _ session: Session) throws -> (Outcome, String) {
        let language = session.language
        let office = session.surroundings.settings.mail?.copy?.lowercased()
        let failed = bounce.recipients.filter(\.hasFailed)
        guard let first = failed.first else {
            let none = language(
                "It says of nobody that the mail could not be delivered for good.",
                "Nie mówi o nikim, że poczty nie da się dostarczyć.")
            return (.nothingFailed, none)
        }
        guard let meant = failed.first(where: { office == nil || $0.final.lowercased() != office }) else {
            let own = language(
                "Only the office's copy came back: \(first.reason)", "Wróciła tylko kopia dla biura: \(first.reason)")
            return (.copy, own)
        }
        guard let id = bounce.messageID else {
            let lost = language(
                "It does not hold the mail that came back, so that nobody knows which one it is.",
                "Nie zawiera poczty, która wróciła, więc nie wiadomo, o którą chodzi.")
            return (.unknown, lost)
        }
        do {
            let words = meant.reason.isEmpty ? language("no reason given", "bez podania powodu") : meant.reason
            let receipt = try session.desk.perform(TakeBounce(messageID: id, words: words), by: session.actor)
            return (.refused, receipt.firstLine(session.wording))
        } catch let refusal as Refusal {
            return (.unknown, refusal.sentence(session.wording))
        }
    }
}
