package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// All maintenance plans, those that need somebody first, then by the day of their next visit. Ended ones come last.
    package func plans() throws -> [PlanLine] {
        try store.read { reader in
            let lines = try PlanLines(reader, company.calendar, now: now)
            return try reader.plans().map { lines.line(of: $0) }.sorted { $0.order < $1.order }
        }
    }

    /// What the plans ask for from `first` through `last`, by plan: what the year will bring.
    package func planOccurrences(from first: Day, through last: Day) throws -> [MaintenancePlan.ID: PlanOccurrences] {
        try store.read { reader in
            let lines = try PlanLines(reader, company.calendar, now: now)
            let pairs = try reader.plans(activeOn: first).map {
                ($0.id, lines.course(of: $0).occurrences(from: first, through: last))
            }
            return Dictionary(uniqueKeysWithValues: pairs)
        }
    }
}

extension ServiceDesk {
    /// What a desk's list of plans shows, and what a new plan can be made of.
    package func planBook() throws -> PlanBook {
        PlanBook(lines: try plans(), types: try serviceTypes().filter(\.isActive))
    }
}
