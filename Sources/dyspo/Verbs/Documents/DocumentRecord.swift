import DeskModel
import Geography
import Interchange
import Operations
import ServiceModel

/// A document as JSON and as a row.
struct DocumentRecord {
    let document: Document
    let owner: DocumentOwner
    let ownerName: String

    /// Those of an owner, or all.
    static func all(of owner: DocumentOwner?, _ session: Session) throws -> [DocumentRecord] {
        let found =
            try owner.map { owner in
                try session.desk.documents(of: owner).map { OwnedDocument(document: $0, owner: owner) }
            } ?? session.desk.documents()
        var names: [DocumentOwner: String] = [:]
        return try found.map { found in
            let name = try names[found.owner] ?? session.desk.name(of: found.owner)
            names[found.owner] = name
            return DocumentRecord(document: found.document, owner: found.owner, ownerName: name)
        }
    }

    /// The one that is meant by its id or its name. Throws `notFound`, `ambiguous`, or `inexact` where the whole name is asked
    /// for.
    static func find(
        _ key: String, of owner: DocumentOwner?, whole: Bool = false, _ session: Session
    ) throws -> DocumentRecord {
        let records = try all(of: owner, session)
        if let found = records.first(where: { $0.document.id.description == key }) { return found }
        let wanted = NameFolding.fold(key)
        let exact = records.filter { NameFolding.fold($0.document.name) == wanted }
        let near = exact.isEmpty ? records.filter { NameFolding.fold($0.document.name).contains(wanted) } : exact
        if whole, exact.isEmpty, !near.isEmpty {
            throw Refusal.desk(.inexact(.document, key: key, near: near.map(\.document.name)))
        }
        guard near.count <= 1 else {
            throw Refusal.desk(
                .ambiguous(
                    .document, key: key,
                    matches: near.map { "\($0.document.name) (\($0.ownerName), \($0.document.id))" }))
        }
        guard let found = near.first, !wanted.isEmpty else { throw Refusal.desk(.notFound(.document, key: key)) }
        return found
    }

    func json(_ session: Session) -> JSONValue {
        [
            "id": "\(document.id)", "name": .text(document.name), "size": .number(document.size),
            "type": .text(document.mediaType), "sha256": .text(document.hash),
            "owner": ["kind": .text(owner.kind.rawValue), "id": .text(owner.key), "name": .text(ownerName)],
            "added": .text(session.calendar.iso8601(document.addedAt)), "by": .text(document.addedBy),
        ]
    }

    static func table(_ records: [DocumentRecord], _ session: Session) -> TextTable {
        let language = session.tableWording.language
        return TextTable(
            [
                .init("id", language("Id", "Id")), .init("name", language("Name", "Nazwa"), mayShrink: true),
                .init("size", language("Size", "Rozmiar"), isNumber: true), .init("type", language("Type", "Rodzaj")),
                .init("kind", language("Belongs to", "Należy do")),
                .init("owner", language("Which", "Którego"), mayShrink: true),
                .init("added", language("Added", "Dodane")), .init("by", language("Who", "Kto")),
            ],
            rows: records.map { record in
                let document = record.document
                let size =
                    session.output.isTerminal ? SizeWords.words(document.size, language) : "\(document.size)"
                return [
                    document.id.description, document.name, size, document.mediaType, record.owner.kind.name(language),
                    record.ownerName, session.calendar.iso8601(document.addedAt), document.addedBy,
                ]
            })
    }
}
