package import DeskModel
package import ServiceModel

extension Reader {
    /// Open visits of orders that are not done with, and everything that takes time on the days asked for.
    package func boardVisits(from: Day, through: Day) throws -> [BoardVisit] {
        try waitingVisits() + placedVisits(from: from, through: through)
    }

    /// Open visits of orders that are not done with. They stand with nobody.
    package func waitingVisits() throws -> [BoardVisit] { try boardVisits(Self.waiting, hasCrews: false, [:]) }

    /// Everything that takes time on the days asked for.
    package func placedVisits(from: Day, through: Day) throws -> [BoardVisit] {
        try boardVisits(
            "(\(Self.onTheDays)) AND NOT (\(Self.waiting))",
            ["from": SQLValue(from), "through": SQLValue(through)])
    }

    /// Some visits, as far as the days from `from` through `through` show them.
    package func boardVisits(_ visits: [Visit.ID], from: Day, through: Day) throws -> [BoardVisit] {
        guard !visits.isEmpty else { return [] }
        let named = NamedNumbers(visits.map(\.rawValue))
        return try boardVisits(
            "v.id IN (\(named.text)) AND (\(Self.onTheBoard))",
            named.values.merging(["from": SQLValue(from), "through": SQLValue(through)]) { $1 })
    }

    /// Many visits at once, whatever their states.
    package func boardVisits(_ visits: Set<Visit.ID>) throws -> [BoardVisit] {
        try NamedNumbers.parts(of: visits.map(\.rawValue)).flatMap { part in
            try boardVisits("v.id IN (\(part.text))", part.values)
        }
    }

    private static let onTheDays =
        "(v.day BETWEEN :from AND :through OR v.last_day >= :from AND v.day < :from) AND v.state NOT IN ('cancelled', 'missed')"
    private static let waiting = "v.state = 'open' AND o.state NOT IN ('on-hold', 'draft')"
    private static let onTheBoard = "\(waiting) OR \(onTheDays)"

    /// What takes a technician's time on one day, and one visit more.
    package func boardVisits(on cell: CellKey, and visit: Visit.ID) throws -> [BoardVisit] {
        try boardVisits(
            """
            v.id = :visit
                OR (v.day = :day OR v.last_day >= :day AND v.day < :day)
                AND v.state NOT IN ('cancelled', 'missed')
                AND v.id IN (SELECT visit_id FROM assignment WHERE technician_id = :technician)
            """,
            ["visit": SQLValue(visit), "day": SQLValue(cell.day), "technician": SQLValue(cell.technician)]
        ).filter { $0.visit.id == visit || $0.visit.placement?.days.contains(cell.day) ?? false }
    }

    /// What takes anybody's time on one day, and one visit more.
    package func boardVisits(on day: Day, and visit: Visit.ID) throws -> [BoardVisit] {
        try boardVisits(
            "v.id = :visit OR v.day = :day AND v.state NOT IN ('cancelled', 'missed')",
            ["visit": SQLValue(visit), "day": SQLValue(day)])
    }

    /// One visit, whatever its state.
    package func boardVisit(_ visit: Visit.ID) throws -> BoardVisit? {
        try boardVisits("v.id = :visit", ["visit": SQLValue(visit)]).first
    }

    /// `hasCrews`: whether somebody may stand with what is found.
    func boardVisits(
        _ condition: String, hasCrews: Bool = true, _ parameters: [String: SQLValue]
    ) throws -> [BoardVisit] {
        var rows = BoardRows(hasCrews: hasCrews)
        try statements.query(rows.statement(condition), parameters) { try rows.take($0) }
        var found = try rows.finished()
        // By index, here and below: a copy of each would be made else.
        var chained: Set<Order.ID> = []
        for index in found.indices where found[index].visit.task != nil && !found[index].visit.state.isClosed {
            chained.insert(found[index].visit.order)
        }
        let chains = try chains(in: chained)
        if !chains.isEmpty { for index in found.indices { found[index].chain = chains[found[index].visit.id] } }
        return found
    }

    /// Versions of all technician-days in a range.
    package func dayVersions(from: Day, through: Day) throws -> [CellKey: Int] {
        let rows = try statements.rows(
            "SELECT technician_id, day, version FROM technician_day WHERE day BETWEEN :from AND :through",
            ["from": SQLValue(from), "through": SQLValue(through)]
        ) { row in
            var reader = RowReader(row, table: "technician_day")
            return try (CellKey(reader.id(), reader.day()), reader.integer())
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// The version of one technician-day; `nil` for one that nothing has touched yet.
    package func dayVersion(_ cell: CellKey) throws -> Int? {
        try statements.first(
            "SELECT version FROM technician_day WHERE technician_id = :technician AND day = :day",
            ["technician": SQLValue(cell.technician), "day": SQLValue(cell.day)]
        ) { try $0.number(0) }
    }

    /// Drafts and orders on hold.
    package func waitingCounts() throws -> WaitingCounts {
        let counts = try statements.rows(
            "SELECT state, COUNT(*) FROM service_order WHERE state IN ('draft', 'on-hold') GROUP BY state"
        ) { try ($0.text(0), $0.number(1)) }
        let byState = Dictionary(uniqueKeysWithValues: counts)
        return WaitingCounts(drafts: byState["draft"] ?? 0, onHold: byState["on-hold"] ?? 0)
    }

    package func absences(from: Timestamp, to: Timestamp) throws -> [Absence] {
        try fetch(
            Absence.self, "WHERE start_at < :to AND end_at > :from ORDER BY id",
            ["from": SQLValue(from), "to": SQLValue(to)])
    }

    package func shiftChanges(from: Day, through: Day) throws -> [ShiftChange] {
        try fetch(
            ShiftChange.self, "WHERE day BETWEEN :from AND :through",
            ["from": SQLValue(from), "through": SQLValue(through)])
    }
}
