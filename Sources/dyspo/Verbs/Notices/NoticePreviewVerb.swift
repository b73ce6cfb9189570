import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct NoticePreviewVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "What a notice about an order would say now, and to whom; nothing is written.",
        discussion: "The customer's language counts. Texts stand in notices/KIND.toml beside the settings; "
            + "what is not there is as it comes with the program.")

    @Argument(help: ArgumentHelp("planned, on-the-way, late, new-time, done or report.", valueName: "kind"))
    var kind: NoticeKind
    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let order = try session.desk.order(named: order)
        let preview = try session.desk.previewNotice(kind, about: order.id)
        if let silence = preview.silence { session.output.message(silence.sentence(session.wording)) }
        if preview.isInvented {
            session.output.message(
                session.language(
                    "Times in it are invented: the visit has none of these yet.",
                    "Godziny w tekście są wymyślone: wizyta jeszcze ich nie ma."))
        }
        guard !session.output.isJSON else {
            return try session.output.answer(
                [
                    "kind": .text(kind.rawValue), "order": .text("\(preview.order)"), "to": .text(preview.address),
                    "person": .text(preview.person), "language": .text(preview.language.rawValue),
                    "subject": .text(preview.subject), "text": .text(preview.text),
                    "invented": .bool(preview.isInvented),
                ])
        }
        let to = preview.address.isEmpty ? session.language("nobody", "nikt") : preview.address
        try session.output.line(session.language("To: ", "Do: ") + to)
        try session.output.line(session.language("Subject: ", "Temat: ") + preview.subject)
        try session.output.line("")
        for line in preview.text.split(separator: "\n", omittingEmptySubsequences: false) {
            try session.output.line(String(line))
        }
    }
}
