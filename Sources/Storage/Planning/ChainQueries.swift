import DeskModel
package import ServiceModel

extension Reader {
    /// More orders than these are not named one by one.
    static let mostNamed = 64

    /// Where the visits of some orders stand among their tasks, by visit; those of orders without tasks are not in it.
    /// `most`: the number of orders up to which they are named.
    func chains(in orders: Set<Order.ID>, naming most: Int = mostNamed) throws -> [Visit.ID: ChainPlace] {
        guard !orders.isEmpty else { return [:] }
        let unfinished = "SELECT order_id FROM visit WHERE task IS NOT NULL AND state IN (\(Self.unfinished))"
        let further = "SELECT order_id FROM visit WHERE task > 0 AND order_id IN (\(unfinished))"
        // Of a few orders all visits are read: no database has to think of the others then.
        let those = orders.count > most ? nil : NamedNumbers(orders.map(\.rawValue))
        let chained = try fetch(
            Visit.self, "WHERE order_id IN (\(those?.text ?? further)) ORDER BY order_id, sequence",
            those?.values ?? [:])
        var places: [Visit.ID: ChainPlace] = [:]
        var calendar: WorkCalendar?
        let byOrder = Dictionary(grouping: chained, by: \.order)
            .filter { order, siblings in orders.contains(order) && siblings.contains { $0.task ?? 0 > 0 } }
        let terms = try terms(of: byOrder.keys)
        for (order, siblings) in byOrder {
            let tasks = terms[order]?.tasks ?? []
            guard tasks.contains(where: { !$0.after.isEmpty }) else { continue }
            if calendar == nil, tasks.contains(where: { $0.day == .next }) { calendar = try workCalendar() }
            let siblings = try siblings.map { visit in
                guard visit.placement != nil, tasks.contains(where: \.sameTechnician) else { return visit }
                return try self.visit(visit.id) ?? visit
            }
            let ended = try Dictionary(
                uniqueKeysWithValues: siblings.filter(\.state.isClosed).compactMap { visit in
                    try VisitTimes(events(of: visit.id)).ended.map { (visit.id, $0) }
                })
            for visit in siblings {
                places[visit.id] = ChainPlace(of: visit, among: siblings, tasks, ended: ended, calendar: calendar)
            }
        }
        return places
    }

    /// What orders were made by, where their type says it; of many orders at once, each distinct text parsed once.
    private func terms(of orders: some Collection<Order.ID>) throws -> [Order.ID: WorkTerms] {
        guard !orders.isEmpty else { return [:] }
        let (named, known) = (NamedNumbers(orders.map(\.rawValue)), KnownTexts())
        let found = try statements.rows(
            "SELECT id, terms FROM service_order WHERE terms IS NOT NULL AND id IN (\(named.text))", named.values
        ) { row -> (Order.ID, WorkTerms) in
            var reader = RowReader(row, table: Order.table.name, known: known)
            return (try reader.id(), try reader.json())
        }
        return Dictionary(uniqueKeysWithValues: found)
    }

    /// The visits, and those of their orders' further tasks: what stands of one says when another may take place.
    package func withChains(_ visits: Set<Visit.ID>) throws -> Set<Visit.ID> { try visits.union(chained(with: visits)) }

    /// The visits of those orders of some visits that have further tasks, these visits too.
    package func chained(with visits: Set<Visit.ID>) throws -> Set<Visit.ID> {
        try NamedNumbers.parts(of: visits.map(\.rawValue)).reduce(into: []) { found, part in
            found.formUnion(try chained(with: part))
        }
    }

    private func chained(with changed: NamedNumbers) throws -> [Visit.ID] {
        try statements.rows(
            """
            SELECT id FROM visit WHERE order_id IN (
                SELECT order_id FROM visit WHERE task > 0 AND order_id IN (
                    SELECT order_id FROM visit WHERE id IN (\(changed.text)) AND task IS NOT NULL))
            """, changed.values
        ) { row in try Visit.ID(row.integer(0)) }
    }

    /// Whoever has a visit that waits for one of these, or for which one of these waits.
    package func techniciansWithStandingVisits(chainedTo visits: Set<Visit.ID>) throws -> Set<Technician.ID> {
        let chained = try withChains(visits).subtracting(visits)
        guard !chained.isEmpty else { return [] }
        let named = NamedNumbers(chained.map(\.rawValue))
        let found = try statements.rows(
            "SELECT DISTINCT technician_id FROM assignment WHERE visit_id IN (\(named.text))", named.values
        ) { row in try Technician.ID(row.integer(0)) }
        return Set(found)
    }

    private static var unfinished: String {
        VisitState.allCases.filter { !$0.isClosed }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }
}
