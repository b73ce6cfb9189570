public import DeskModel
public import ServiceModel

/// What the board needs of one visit, read in one go: the visit, and the parts of order, site and customer that show.
public struct BoardVisit: Sendable {
    public var visit: Visit
    public var number: OrderNumber
    public var orderState: OrderState
    public var orderVersion: Int
    public var type: OrderType
    public var title: String
    public var priority: Priority
    public var reported: Timestamp
    public var sla: ServiceLevel
    public var preference: TimeWindow?
    public var site: Site.ID
    public var customer: String
    public var town: String
    public var address: String
    public var region: Region.ID
    public var location: Coordinate?
    public var access: AccessHours?
}

extension Reader {
    /// Open visits of orders that are not done with, and everything that takes time on the days asked for.
    public func boardVisits(from: Day, through: Day) throws -> [BoardVisit] {
        try boardVisits(
            """
            v.state = 'open' AND o.state NOT IN ('on-hold', 'draft')
                OR v.day BETWEEN :from AND :through AND v.state NOT IN ('cancelled', 'missed')
            """, ["from": SQLValue(from), "through": SQLValue(through)])
    }

    /// What takes a technician's time on one day, and one visit more.
    public func boardVisits(on cell: CellKey, and visit: Visit.ID) throws -> [BoardVisit] {
        try boardVisits(
            """
            v.id = :visit OR v.day = :day AND v.state NOT IN ('cancelled', 'missed')
                AND v.id IN (SELECT visit_id FROM assignment WHERE technician_id = :technician)
            """,
            ["visit": SQLValue(visit), "day": SQLValue(cell.day), "technician": SQLValue(cell.technician)])
    }

    /// One visit, whatever its state.
    public func boardVisit(_ visit: Visit.ID) throws -> BoardVisit? {
        try boardVisits("v.id = :visit", ["visit": SQLValue(visit)]).first
    }

    func boardVisits(_ condition: String, _ parameters: [String: SQLValue]) throws -> [BoardVisit] {
        let joined = "visit v JOIN service_order o ON o.id = v.order_id"
        var crews: [Visit.ID: [Assignment]] = [:]
        let members = try fetch(
            AssignmentRow.self,
            "WHERE visit_id IN (SELECT v.id FROM \(joined) WHERE \(condition)) ORDER BY visit_id, role", parameters)
        for row in members { crews[row.visit, default: []].append(row.assignment) }
        let columns = Visit.table.columns.map { "v.\($0)" }.joined(separator: ", ")
        return try statements.rows(
            """
            SELECT \(columns), o.number_year, o.number_sequence, o.state, o.version, o.type, o.title, o.priority,
                o.reported_at,
                o.response_due, o.arrival_due, o.fix_due, o.wish_start, o.wish_end,
                s.id, c.name, s.town, s.address, s.region_id, s.latitude, s.longitude, s.access
            FROM \(joined) JOIN site s ON s.id = o.site_id JOIN customer c ON c.id = o.customer_id
            WHERE \(condition)
            """, parameters
        ) { row in
            var reader = RowReader(row, table: "visit")
            var found = try BoardVisit(reading: &reader)
            try found.visit.take(crew: crews[found.visit.id] ?? [])
            return found
        }
    }

    /// Versions of all technician-days in a range.
    public func dayVersions(from: Day, through: Day) throws -> [CellKey: Int] {
        let rows = try statements.rows(
            "SELECT technician_id, day, version FROM technician_day WHERE day BETWEEN :from AND :through",
            ["from": SQLValue(from), "through": SQLValue(through)]
        ) { row in
            var reader = RowReader(row, table: "technician_day")
            return try (CellKey(reader.id(), reader.day()), reader.integer())
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// Drafts and orders on hold.
    public func waitingCounts() throws -> WaitingCounts {
        let counts = try statements.rows(
            "SELECT state, COUNT(*) FROM service_order WHERE state IN ('draft', 'on-hold') GROUP BY state"
        ) { try ($0.text(0), $0.number(1)) }
        let byState = Dictionary(uniqueKeysWithValues: counts)
        return WaitingCounts(drafts: byState["draft"] ?? 0, onHold: byState["on-hold"] ?? 0)
    }

    public func absences(from: Timestamp, to: Timestamp) throws -> [Absence] {
        try fetch(
            Absence.self, "WHERE start_at < :to AND end_at > :from ORDER BY id",
            ["from": SQLValue(from), "to": SQLValue(to)])
    }

    public func shiftChanges(from: Day, through: Day) throws -> [ShiftChange] {
        try fetch(
            ShiftChange.self, "WHERE day BETWEEN :from AND :through",
            ["from": SQLValue(from), "through": SQLValue(through)])
    }
}

extension BoardVisit {
    fileprivate init(reading row: inout RowReader) throws {
        try self.init(
            visit: try Visit(reading: &row), number: OrderNumber(year: row.integer(), sequence: row.integer()),
            orderState: row.code(), orderVersion: row.integer(), type: row.code(), title: row.text(),
            priority: row.code(), reported: row.moment(),
            sla: ServiceLevel(
                response: row.optional { try $0.moment() }, arrival: row.optional { try $0.moment() },
                fix: row.optional { try $0.moment() }),
            preference: row.window(), site: row.id(), customer: row.text(), town: row.text(), address: row.text(),
            region: row.id(), location: row.location(),
            access: row.optional { try $0.parsed { AccessHours(compact: $0) } })
    }
}
