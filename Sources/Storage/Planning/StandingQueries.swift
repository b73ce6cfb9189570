import DeskModel
package import ServiceModel

extension Reader {
    /// Whoever has a visit that is planned, sent or under way, on whatever day.
    package func techniciansWithStandingVisits() throws -> Set<Technician.ID> {
        let found = try statements.rows(
            """
            SELECT DISTINCT a.technician_id FROM assignment a JOIN visit v ON v.id = a.visit_id
            WHERE v.state IN (\(Self.standingStates))
            """
        ) { row in try Technician.ID(row.integer(0)) }
        return Set(found)
    }

    /// Whoever has such a visit at one of these sites.
    package func techniciansWithStandingVisits(at sites: Set<Site.ID>) throws -> Set<Technician.ID> {
        guard !sites.isEmpty else { return [] }
        let named = NamedNumbers(sites.map(\.rawValue))
        let found = try statements.rows(
            """
            SELECT DISTINCT a.technician_id FROM assignment a JOIN visit v ON v.id = a.visit_id
            JOIN service_order o ON o.id = v.order_id
            WHERE v.state IN (\(Self.standingStates)) AND o.site_id IN (\(named.text))
            """, named.values
        ) { row in try Technician.ID(row.integer(0)) }
        return Set(found)
    }

    /// Everything that takes time, from a day on, of some technicians, or of all.
    package func boardVisits(of technicians: Set<Technician.ID>?, from: Day) throws -> [BoardVisit] {
        // Not every database knows an empty list.
        if technicians?.isEmpty == true { return [] }
        let named = technicians.map { NamedNumbers($0.map(\.rawValue)) }
        let own =
            named.map { " AND v.id IN (SELECT visit_id FROM assignment WHERE technician_id IN (\($0.text)))" } ?? ""
        return try boardVisits(
            "(v.day >= :from OR v.last_day >= :from) AND v.state NOT IN ('open', 'cancelled', 'missed')" + own,
            (named?.values ?? [:]).merging(["from": SQLValue(from)]) { $1 })
    }

    private static var standingStates: String {
        VisitState.allCases.filter { $0.holdsTime && !$0.isClosed }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }
}
