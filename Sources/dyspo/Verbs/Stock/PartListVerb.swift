import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct PartListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The catalogue of parts, by code.")

    @Argument(help: "Only those whose code, name or EAN has this text.")
    var text: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let wanted = text.map { FoldedText($0) }
        let parts = try session.desk.parts().filter { part in
            wanted.map { FoldedText([part.code, part.name, part.ean]).contains($0) } ?? true
        }
        session.tellEmpty(parts.isEmpty)
        try session.output.answer(
            .array(parts.map(PartRecord.json)), PartRecord.table(parts, session.tableWording.language))
    }
}
