package import ServiceModel

extension Reader {
    /// All facts of a visit, oldest first: those that were corrected too.
    package func events(of visit: Visit.ID) throws -> [VisitEvent] {
        try fetch(VisitEvent.self, "WHERE visit_id = :visit ORDER BY sequence", ["visit": SQLValue(visit)])
    }

    /// The facts of all visits of these days and of all open visits, by visit, oldest first.
    package func events(from: Day, through: Day) throws -> [Visit.ID: [VisitEvent]] {
        let events = try fetch(
            VisitEvent.self,
            "WHERE visit_id IN (SELECT id FROM visit WHERE \(Self.withFacts)) ORDER BY visit_id, sequence",
            ["from": SQLValue(from), "through": SQLValue(through)])
        return Dictionary(grouping: events, by: \.visit)
    }

    /// The facts of one visit, if ``events(from:through:)`` has them.
    package func events(of visit: Visit.ID, from: Day, through: Day) throws -> [VisitEvent] {
        try fetch(
            VisitEvent.self,
            """
            WHERE visit_id = :visit AND EXISTS (SELECT 1 FROM visit WHERE id = :visit AND (\(Self.withFacts)))
            ORDER BY sequence
            """, ["visit": SQLValue(visit), "from": SQLValue(from), "through": SQLValue(through)])
    }

    private static let withFacts =
        "day BETWEEN :from AND :through OR last_day >= :from AND day < :from OR state = 'open'"

    /// A technician's visit that is under way; `nil` when there is none.
    package func visitUnderWay(of technician: Technician.ID) throws -> Visit.ID? {
        try statements.first(
            """
            SELECT v.id FROM visit v JOIN assignment a ON a.visit_id = v.id
            WHERE a.technician_id = :technician AND (v.state IN ('en-route', 'on-site', 'working') OR v.state = 'paused' AND v.parts IS NULL)
            """, ["technician": SQLValue(technician)]
        ) { try Identifier($0.integer(0)) }
    }
}

extension Transaction {
    /// The facts that an entry wrote, in its order.
    package func visitEvents(of sequence: Int) throws -> [VisitEvent] {
        try rowChanges(of: sequence).compactMap { change in
            guard change.table == VisitEvent.table.name, change.before == nil, let after = change.after else {
                return nil
            }
            return try read.fetch(
                VisitEvent.self, "WHERE \(VisitEvent.table.texts.condition)",
                Dictionary(uniqueKeysWithValues: zip(VisitEvent.table.key, VisitEvent.table.key(of: after)))
            ).first
        }
    }
}
