import ServiceModel

extension Department {
    static let planning = Department(
        "planning", [Absence.self, Visit.self, AssignmentRow.self], others: [.technicianDay],
        // Of a technician who is not there yet nothing is versioned.
        rederive: { transaction, _ in
            try transaction.statements.run(
                "DELETE FROM technician_day WHERE technician_id NOT IN (SELECT id FROM technician)", [:])
        })
}

extension Table {
    /// How often a technician's day was changed: the journal says that it was, and undo counts on.
    static let technicianDay = Table(
        "technician_day", .notJournalled, key: ["technician_id", "day"], ["technician_id", "day", "version"])
}
