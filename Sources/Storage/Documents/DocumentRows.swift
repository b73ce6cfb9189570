package import ServiceModel

extension Document: Stored {
    package static let table = Table(
        "document", .restorable, ["id", "hash", "size", "media_type", "name", "added_at", "added_by", "purpose"])
    package var fields: [SQLValue] {
        [
            SQLValue(id), .text(hash), SQLValue(size), .text(mediaType), .text(name), SQLValue(addedAt),
            .text(addedBy), .text(purpose.rawValue),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), hash: row.text(), size: row.integer(), mediaType: row.text(), name: row.text(),
            addedAt: row.moment(), addedBy: row.text(), purpose: row.code())
    }
}

extension DocumentLink: Stored {
    package static let table = Table(
        "document_link", .restorable, key: ["document_id", "owner_kind", "owner_key"],
        ["document_id", "owner_kind", "owner_key"])
    package var fields: [SQLValue] {
        [SQLValue(document), .text(owner.kind.rawValue), .text(owner.key)]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(document: row.id(), owner: DocumentOwner(row.code(), key: row.text()))
    }
}
