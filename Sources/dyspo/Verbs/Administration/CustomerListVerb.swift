import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CustomerListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List customers by name.")

    @Argument(help: "Only those whose name, NIP, telephone or e-mail has this text.")
    var text: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let wanted = text.map { FoldedText($0) }
        let records = try CustomerRecord.all(session).filter { record in wanted.map(record.has) ?? true }
        session.tellEmpty(records.isEmpty)
        try session.output.answer(
            .array(records.map(\.json)), CustomerRecord.table(records, session.tableWording.language))
    }
}
