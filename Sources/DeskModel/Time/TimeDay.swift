package import ServiceModel

/// One technician's day, planned against measured.
package struct TimeDay: Hashable, Sendable {
    package var technician: Technician.ID
    package var name: String
    package var sheet: TimeSheet
    package var lines: [TimeLine]
    package var planned: [PlannedStretch]
    /// Paid minutes by class of hour.
    package var paid: HourMinutes
    /// How many visits were begun.
    package var visits: Int
    /// All that stand on the day, begun or not.
    package var calls: [TimeVisit]
    /// An absence takes the day, or a part of it.
    package var isAbsent: Bool

    package init(
        technician: Technician.ID, name: String, sheet: TimeSheet, lines: [TimeLine], planned: [PlannedStretch],
        paid: HourMinutes, visits: Int, calls: [TimeVisit], isAbsent: Bool
    ) {
        self.technician = technician
        self.name = name
        self.sheet = sheet
        self.lines = lines
        self.planned = planned
        self.paid = paid
        self.visits = visits
        self.calls = calls
        self.isAbsent = isAbsent
    }

    package var day: Day { sheet.day }

    package func planned(_ kinds: TimeKind...) -> Int {
        planned.reduce(0) { $0 + (kinds.contains($1.kind) ? $1.window.seconds / 60 : 0) }
    }

    package func measured(_ kinds: TimeKind...) -> Int { kinds.reduce(0) { $0 + sheet.minutes($1) } }

    package var gaps: Int { sheet.gaps.count }
}
