package import ServiceModel

extension Reader {
    /// The newest visits of some days that were completed, or done in part.
    package func measuredVisits(from: Day, before: Day, most: Int) throws -> [MeasuredVisit] {
        try statements.rows(
            """
            SELECT v.id, v.duration + COALESCE(v.more_minutes, 0), o.type, s.region_id, CASE WHEN v.parts IS NULL THEN 0 ELSE 1 END, s.latitude,
                s.longitude
            FROM visit v JOIN service_order o ON o.id = v.order_id JOIN site s ON s.id = o.site_id
            WHERE v.id IN (\(Self.measured))
            """, ["from": SQLValue(from), "before": SQLValue(before), "most": SQLValue(most)]
        ) { row in
            var reader = RowReader(row, table: "visit")
            return try MeasuredVisit(
                visit: reader.id(), minutes: reader.integer(), type: reader.code(), location: nil, region: reader.id(),
                isSplit: reader.flag()
            ).at(reader.location())
        }
    }

    /// What was told of the same visits, by visit, oldest first.
    package func measuredEvents(from: Day, before: Day, most: Int) throws -> [Visit.ID: [VisitEvent]] {
        let events = try fetch(
            VisitEvent.self, "WHERE visit_id IN (\(Self.measured)) ORDER BY visit_id, sequence",
            ["from": SQLValue(from), "before": SQLValue(before), "most": SQLValue(most)])
        return Dictionary(grouping: events, by: \.visit)
    }

    private static let measured = """
        SELECT id FROM visit WHERE state IN ('completed', 'partial') AND day >= :from AND day < :before
        ORDER BY day DESC, id DESC LIMIT :most
        """
}

extension MeasuredVisit {
    fileprivate func at(_ location: Coordinate?) -> MeasuredVisit {
        var visit = self
        visit.location = location
        return visit
    }
}
