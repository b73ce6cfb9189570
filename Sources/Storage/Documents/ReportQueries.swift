package import ServiceModel

extension Reader {
    /// What was told with the end of a visit, oldest first.
    package func accounts(of visit: Visit.ID) throws -> [VisitAccount] {
        try fetch(VisitAccount.self, "WHERE visit_id = :visit ORDER BY sequence", ["visit": SQLValue(visit)])
    }

    /// The reports of an order and of its visits, oldest first.
    package func reportVersions(of order: Order.ID) throws -> [ReportVersion] {
        try fetch(
            ReportVersion.self, "WHERE order_id = :order ORDER BY made_at, number, id", ["order": SQLValue(order)])
    }

    package func reportVersion(_ id: ReportVersion.ID) throws -> ReportVersion? {
        try fetch(ReportVersion.self, "WHERE id = :id", ["id": SQLValue(id)]).first
    }

    /// The report that a file is, by the file's hash; `nil` when it is none.
    package func reportVersion(file hash: String) throws -> ReportVersion? {
        try fetch(ReportVersion.self, "WHERE file_hash = :hash ORDER BY id LIMIT 1", ["hash": .text(hash)]).first
    }

    /// What was shown, by its hash.
    package func reportContent(_ hash: String) throws -> ReportContent? {
        try fetch(ReportContent.self, "WHERE hash = :hash", ["hash": .text(hash)]).first
    }

    /// The numbers of versions that hold a content, by the order, oldest first.
    package func reportVersions(content hash: String) throws -> [ReportVersion] {
        try fetch(ReportVersion.self, "WHERE content_hash = :hash ORDER BY made_at, id", ["hash": .text(hash)])
    }
}

extension Transaction {
    /// Keeps what was shown; what is kept already stays.
    package func keep(_ content: ReportContent) throws {
        if try read.reportContent(content.hash) == nil { try insert(content) }
    }
}
