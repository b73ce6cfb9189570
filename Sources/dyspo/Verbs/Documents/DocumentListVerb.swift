import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct DocumentListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List documents, oldest first: all, or those of one thing.")

    @OptionGroup var owner: DocumentOwnerOptions
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let records = try DocumentRecord.all(of: try owner.owner(session), session)
        session.tellEmpty(records.isEmpty)
        try session.output.answer(
            .array(records.map { $0.json(session) }), DocumentRecord.table(records, session))
    }
}
