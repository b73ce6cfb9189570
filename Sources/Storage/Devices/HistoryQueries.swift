package import ServiceModel

extension Reader {
    /// All orders of a device, site or customer, whatever became of them, by number.
    package func orders(of scope: HistoryScope) throws -> [Order] {
        try fetch(Order.self, "WHERE \(scope.condition) ORDER BY number_year, number_sequence", scope.owner)
    }

    /// Their visits with their crews, by order, first to last.
    package func visits(of scope: HistoryScope) throws -> [Visit] {
        let own = "order_id IN (SELECT id FROM service_order WHERE \(scope.condition))"
        var crews: [Visit.ID: [Assignment]] = [:]
        let members = try fetch(
            AssignmentRow.self, "WHERE visit_id IN (SELECT id FROM visit WHERE \(own)) ORDER BY visit_id, role",
            scope.owner)
        for row in members { crews[row.visit, default: []].append(row.assignment) }
        return try fetch(Visit.self, "WHERE \(own) ORDER BY order_id, sequence", scope.owner).map { visit in
            var visit = visit
            try visit.take(crew: crews[visit.id] ?? [])
            return visit
        }
    }

    /// What was told of those visits, oldest first.
    package func events(of scope: HistoryScope) throws -> [Visit.ID: [VisitEvent]] {
        let own = "order_id IN (SELECT id FROM service_order WHERE \(scope.condition))"
        let events = try fetch(
            VisitEvent.self,
            "WHERE visit_id IN (SELECT id FROM visit WHERE \(own)) ORDER BY visit_id, sequence", scope.owner)
        return Dictionary(grouping: events, by: \.visit)
    }

    /// The documents of those orders, by order, oldest first.
    package func documents(ofOrdersOf scope: HistoryScope) throws -> [Order.ID: [Document]] {
        let orders = "SELECT CAST(id AS TEXT) FROM service_order WHERE \(scope.condition)"
        let condition = "owner_kind = 'order' AND owner_key IN (\(orders))"
        let links = try fetch(DocumentLink.self, "WHERE \(condition) ORDER BY document_id", scope.owner)
        guard !links.isEmpty else { return [:] }
        let documents = try fetch(
            Document.self, "WHERE id IN (SELECT document_id FROM document_link WHERE \(condition)) ORDER BY id",
            scope.owner)
        let known = Dictionary(documents.map { ($0.id, $0) }) { $1 }
        return Dictionary(grouping: links) { Order.ID(Int64($0.owner.key) ?? 0) }
            .mapValues { $0.compactMap { known[$0.document] } }
    }

    /// All devices by name, model and serial number.
    package func deviceNames() throws -> [Asset.ID: String] {
        let rows = try statements.rows("SELECT id, name, model, serial FROM asset") { row in
            (Asset.ID(try row.integer(0)), "\(try row.text(1)) \(try row.text(2)) \(try row.text(3))")
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// Orders that name a device and are not over, by number.
    package func openOrders(of asset: Asset.ID) throws -> [Order] {
        try orders(of: .device(asset)).filter { !$0.state.isOver }
    }
}
