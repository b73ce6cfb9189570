/// One version of a visit's report, or of a whole order's: kept for ever, with the file that was made of it.
package struct ReportVersion: Hashable, Sendable, Codable {
    package typealias ID = Identifier<ReportVersion>

    package var id: ID
    package var order: Order.ID
    /// `nil` for the report of the whole order.
    package var visit: Visit.ID?
    /// 1 for the first, then counting up.
    package var version: Int
    /// SHA-256 of what it says, whatever its language and whoever signed.
    package var content: String
    /// SHA-256 of the PDF.
    package var file: String
    package var document: Document.ID
    /// What stands in it beside its content, as JSON.
    package var envelope: String
    package var madeAt: Timestamp

    package init(
        id: ID, order: Order.ID, visit: Visit.ID?, version: Int, content: String, file: String, document: Document.ID,
        envelope: String, madeAt: Timestamp
    ) {
        self.id = id
        self.order = order
        self.visit = visit
        self.version = version
        self.content = content
        self.file = file
        self.document = document
        self.envelope = envelope
        self.madeAt = madeAt
    }
}
