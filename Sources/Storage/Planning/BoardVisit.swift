package import ServiceModel

/// What the board needs of one visit, read in one go: the visit, and the parts of order, site and customer that show.
package struct BoardVisit: Sendable {
    package var visit: Visit
    package var number: OrderNumber
    package var orderState: OrderState
    package var orderVersion: Int
    package var type: OrderType
    package var title: String
    package var priority: Priority
    package var reported: Timestamp
    package var sla: ServiceLevel
    package var preference: TimeWindow?
    /// The only days on which it may take place.
    package var days: DaySpan?
    package var preferredTechnician: Technician.ID?
    package var site: Site.ID
    package var customer: String
    package var town: String
    package var address: String
    package var region: Region.ID
    package var location: Coordinate?
    package var access: AccessHours?
    /// The number of its contract.
    package var contract: String?
    /// The number of the maintenance plan that it was made by.
    package var plan: Int?
    /// Its devices, each with name, model and serial number.
    package var devices: [String] = []
    /// Codes of the parts that its order asks for.
    package var parts: [String] = []
    /// What other visits of its order leave of the time.
    package var chain: ChainPlace?
    /// All of a place of which `visit` has only one day's part; else `nil`.
    package var whole: Placement?
}

extension BoardVisit {
    init(reading row: inout RowReader) throws {
        try self.init(
            visit: try Visit(reading: &row), number: OrderNumber(year: row.integer(), sequence: row.integer()),
            orderState: row.code(), orderVersion: row.integer(), type: row.code(), title: row.text(),
            priority: row.code(), reported: row.moment(),
            sla: ServiceLevel(
                response: row.optional { try $0.moment() }, arrival: row.optional { try $0.moment() },
                fix: row.optional { try $0.moment() }),
            preference: row.window(), days: row.days(), preferredTechnician: row.optional { try $0.id() },
            site: row.id(), customer: row.text(), town: row.text(), address: row.text(),
            region: row.id(), location: row.location(),
            access: row.optional { try $0.shared { AccessHours(compact: $0) } },
            contract: row.optional { try $0.text() }, plan: row.optional { try $0.integer() })
        sla.isAgreed = contract != nil
        parts = try row.shared { PartCodes($0) }.codes
    }
}

/// Those of `[{"code":"FILTR-S","quantity":2}]`: thousands are read at once, and most orders ask for none or for what others ask for.
/// A type of its own, for the same text may be read as something else.
private struct PartCodes {
    let codes: [String]

    init(_ text: String) {
        codes = text.split(separator: "\"code\":\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
}
