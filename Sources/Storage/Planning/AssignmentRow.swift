import ServiceModel

/// One member of a visit's crew.
struct AssignmentRow: Stored {
    static let table = Table(
        "assignment", .restorable, key: ["visit_id", "technician_id"],
        ["visit_id", "technician_id", "role", "accepted_at"])
    let visit: Visit.ID
    let assignment: Assignment

    var fields: [SQLValue] {
        [
            SQLValue(visit), SQLValue(assignment.technician), .text(assignment.role.rawValue),
            SQLValue(assignment.acceptedAt),
        ]
    }

    init(visit: Visit.ID, assignment: Assignment) {
        self.visit = visit
        self.assignment = assignment
    }

    init(reading row: inout RowReader) throws {
        try self.init(
            visit: row.id(),
            assignment: Assignment(
                technician: row.id(), role: row.code(), acceptedAt: row.optional { try $0.moment() }))
    }
}
