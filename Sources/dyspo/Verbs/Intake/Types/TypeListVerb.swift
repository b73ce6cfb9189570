import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TypeListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List types of orders by name, those no longer used at the end.")

    @Argument(help: "Only those whose code or name has this text.")
    var text: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let wanted = text.map { FoldedText($0) }
        let records = try ServiceTypeRecord.all(session).filter { record in
            wanted.map { FoldedText([record.type.code, record.type.name]).contains($0) } ?? true
        }
        session.tellEmpty(records.isEmpty)
        try session.output.answer(
            .array(records.map(\.json)), ServiceTypeRecord.table(records, session.tableWording))
    }
}
