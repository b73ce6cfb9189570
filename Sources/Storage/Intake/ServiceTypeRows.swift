package import ServiceModel

extension ServiceType: Stored {
    package static let table = Table(
        "service_type", .restorable,
        [
            "id", "code", "name", "category", "tasks", "checklist", "parts", "needs_signature", "needs_photo",
            "priority", "sla_class", "is_active", "external_key", "version",
        ])
    package var fields: [SQLValue] {
        [
            SQLValue(id), .text(code), .text(name), .text(category.rawValue), json(tasks), json(checklist),
            json(parts), SQLValue(needsSignature), SQLValue(needsPhoto), .text(priority.rawValue), .text(slaClass),
            SQLValue(isActive), SQLValue(key), SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), code: row.text(), name: row.text(), category: row.code(), tasks: row.json(),
            checklist: row.json(), parts: row.json(), needsSignature: row.flag(), needsPhoto: row.flag(),
            priority: row.code(), slaClass: row.text(), isActive: row.flag(), key: row.optional { try $0.text() },
            version: row.integer())
    }
}

extension Reader {
    /// How many orders arose by a type.
    package func countOrders(of type: ServiceType.ID) throws -> Int { try count("service_order", of: type) }

    /// How many plans make orders by it.
    package func countPlans(of type: ServiceType.ID) throws -> Int { try count("maintenance_plan", of: type) }

    /// How many tickets are of it.
    package func countTickets(of type: ServiceType.ID) throws -> Int { try count("ticket", of: type) }

    private func count(_ table: String, of type: ServiceType.ID) throws -> Int {
        try statements.first(
            "SELECT COUNT(*) FROM \(table) WHERE service_type_id = :type", ["type": SQLValue(type)]
        ) { try $0.number(0) } ?? 0
    }
}
