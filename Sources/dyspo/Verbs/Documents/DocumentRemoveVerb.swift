import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct DocumentRemoveVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a document away from what it belongs to; undo brings it back for a day.")

    @Argument(help: "Its whole name or id.")
    var document: String
    @OptionGroup var owner: DocumentOwnerOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let owner = try owner.owner(session)
        let record = try DocumentRecord.find(document, of: owner, whole: true, session)
        let owners = try session.desk.owners(of: record.document.id)
        guard owner != nil || owners.count == 1 else {
            throw Failure.usage(
                english: "It belongs to several; say from which it is to be taken.",
                polish: "Należy do kilku; podaj, od czego je odłączyć.")
        }
        try session.report(DetachDocument(record.document.id, from: record.owner))
    }
}
