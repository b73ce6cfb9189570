import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct DocumentShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "What is known of a document, and whether its file is sound.")

    @Argument(help: "Its name, part of it, or id.")
    var document: String
    @OptionGroup var owner: DocumentOwnerOptions
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let record = try DocumentRecord.find(document, of: try owner.owner(session), session)
        _ = try session.desk.bytes(of: record.document)
        let owners = try session.desk.owners(of: record.document.id).map { owner in
            (owner, try session.desk.name(of: owner))
        }
        if session.output.isJSON {
            let all: [JSONValue] = owners.map { owner, name in
                ["kind": .text(owner.kind.rawValue), "id": .text(owner.key), "name": .text(name)]
            }
            return try session.output.answer(record.json(session).with("owners", .array(all)))
        }
        let (document, language) = (record.document, session.language)
        try session.output.line("\(document.name)  \(SizeWords.words(document.size, language))  \(document.mediaType)")
        try session.output.line("SHA-256: \(document.hash)")
        let added = session.wording.moment(document.addedAt)
        try session.output.line(language("Added: ", "Dodane: ") + "\(added), \(document.addedBy)")
        for (owner, name) in owners {
            try session.output.line(language("Belongs to: ", "Należy do: ") + "\(owner.kind.name(language)) \(name)")
        }
    }
}
