package import ServiceModel

/// What a branch says of people: who is off, who works other hours, whose work is broken off for it.
package struct BranchRoster: Hashable, Sendable, Codable {
    package var absences: [Absent]
    package var hours: [Hours]
    package var broken: [BrokenOff]

    /// An absence as it was when the branch last followed, and as the branch has it; `nil` where there is none.
    package struct Absent: Hashable, Sendable, Codable {
        package var base: Absence?
        package var mine: Absence?

        package init(base: Absence?, mine: Absence?) {
            self.base = base
            self.mine = mine
        }
    }

    /// The hours of one day that stand for the pattern's; `nil` where the pattern holds.
    package struct Hours: Hashable, Sendable, Codable {
        package var cell: CellKey
        package var base: [ShiftHours]?
        package var mine: [ShiftHours]?

        package init(cell: CellKey, base: [ShiftHours]?, mine: [ShiftHours]?) {
            self.cell = cell
            self.base = base
            self.mine = mine
        }
    }

    /// Work under way that ends there, because whoever does it is off.
    package struct BrokenOff: Hashable, Sendable, Codable {
        package var visit: Visit.ID
        package var technician: Technician.ID
        package var fate: WorkFate

        package init(visit: Visit.ID, technician: Technician.ID, fate: WorkFate) {
            self.visit = visit
            self.technician = technician
            self.fate = fate
        }
    }

    package init(absences: [Absent] = [], hours: [Hours] = [], broken: [BrokenOff] = []) {
        self.absences = absences
        self.hours = hours
        self.broken = broken
    }

    package var isEmpty: Bool { absences.isEmpty && hours.isEmpty && broken.isEmpty }

    /// Changes of people's days; what is broken off follows from them.
    package var count: Int { absences.count + hours.count }
}
