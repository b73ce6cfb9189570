import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct DocumentOpenVerb: DeskVerb, StoreLeaving {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Show a document with the system's viewer (xdg-open, or DYSPO_VIEWER).",
        discussion: "The viewer gets a copy of its own, which the next open takes away once it is a day old.")

    @Argument(help: "Its name, part of it, or id.")
    var document: String
    @OptionGroup var owner: DocumentOwnerOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let record = try DocumentRecord.find(document, of: try owner.owner(session), session)
        let viewer = DocumentViewer(session.surroundings.environment)
        let path = try viewer.show(record.document, try session.desk.bytes(of: record.document), waits: true)
        session.output.message(
            session.language(
                "\(record.document.name): shown. The viewer's copy lies at \(path) for a day.",
                "\(record.document.name): pokazano. Kopia dla programu leży przez dobę w \(path)."))
        try session.output.answer(["file": .text(path), "viewer": .array(viewer.words.map { .text($0) })])
    }
}
