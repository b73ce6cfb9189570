package import ServiceModel

extension Reader {
    /// What belongs to something, oldest first.
    package func documents(of owner: DocumentOwner) throws -> [Document] {
        try fetch(
            Document.self,
            """
            WHERE id IN (SELECT document_id FROM document_link WHERE owner_kind = :kind AND owner_key = :key)
            ORDER BY id
            """, ["kind": .text(owner.kind.rawValue), "key": .text(owner.key)])
    }

    /// What a document belongs to.
    package func owners(of document: Document.ID) throws -> [DocumentOwner] {
        try fetch(
            DocumentLink.self, "WHERE document_id = :document ORDER BY owner_kind, owner_key",
            ["document": SQLValue(document)]
        ).map(\.owner)
    }

    /// The hashes of all files that documents need, and of the company's logo.
    package func documentHashes() throws -> Set<String> {
        Set(
            try statements.rows(
                "SELECT hash FROM document UNION SELECT value FROM meta WHERE key = 'companyLogo' AND value <> ''"
            ) { try $0.text(0) })
    }

    /// The hashes of files that documents had which entries since `moment` wrote or removed: undo may bring them back.
    package func documentHashes(writtenSince moment: Timestamp) throws -> Set<String> {
        let rows = try statements.rows(
            """
            SELECT r.before_row, r.after_row FROM journal_row r JOIN journal j ON j.sequence = r.sequence
            WHERE r.table_name = 'document' AND j.at >= :since
            """, ["since": SQLValue(moment)]
        ) { row in try [0, 1].compactMap { row.isNull($0) ? nil : try row.text($0) } }
        let values = try rows.flatMap { $0 }.flatMap { try RowChange.row($0) }
        return Set(
            values.compactMap { value in
                if case .text(let text) = value, Document.isHash(text) { text } else { nil }
            })
    }
}

extension Transaction {
    /// The documents that this transaction wrote.
    package func writtenDocuments() throws -> [Document] {
        let keys = changes.filter { $0.table == Document.table.name && $0.after != nil }.compactMap { Int64($0.key) }
        return try Set(keys).sorted().compactMap { try read.find(Document.ID($0)) }
    }
}
