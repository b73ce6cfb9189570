package import ServiceModel

/// Everything a desk shows, as it was at one sequence of the journal. Immutable; a change makes a new one.
package struct DeskView: Sendable {
    /// The journal's last entry: the `v312` on the screen.
    package var sequence: Int
    /// Counts up when road engines have said more about drives.
    package var legs: Int
    package var company: String
    package var calendar: CompanyCalendar
    /// The days with sheets, without gaps.
    package var days: [Day]
    /// In the order of the board.
    package var regions: [RegionRow]
    /// In the order of the board: by region, then name.
    package var technicians: [TechnicianRow]
    package var sheets: [CellKey: DaySheet]
    /// Every visit that is open, planned or under way.
    package var visits: [Visit.ID: VisitCard]
    /// Open visits of orders that are ready, most pressing first.
    package var queue: [Visit.ID]
    /// Skill codes in the order of their column on the board.
    package var skills: [Skill]
    /// Orders that are on hold or still drafts: they are not in the queue and not forgotten.
    package var waiting: WaitingCounts
    /// Areas the company has drawn, by name.
    package var territories: [TerritoryOutline]
    /// The full minute by which it is said how late stops are and what is left of days; `nil` where nobody has said it yet.
    package var judged: Timestamp?
    /// `nil` for a view that is not kept, or that was changed by hand.
    package var history: ViewHistory?

    package init(
        sequence: Int, legs: Int = 0, company: String, calendar: CompanyCalendar, days: [Day], regions: [RegionRow],
        technicians: [TechnicianRow], sheets: [CellKey: DaySheet], visits: [Visit.ID: VisitCard],
        queue: [Visit.ID], skills: [Skill], waiting: WaitingCounts, territories: [TerritoryOutline] = []
    ) {
        self.sequence = sequence
        self.legs = legs
        self.company = company
        self.calendar = calendar
        self.days = days
        self.regions = regions
        self.technicians = technicians
        self.sheets = sheets
        self.visits = visits
        self.queue = queue
        self.skills = skills
        self.waiting = waiting
        self.territories = territories
    }
}

extension DeskView {
    /// How late a visit is or is going to be, with the traffic of its hours where its day is loaded.
    package func lateness(of card: VisitCard, at now: Timestamp) -> Lateness? {
        let cell = card.placement.map { CellKey($0.leader, $0.day) }
        let stop = cell.flatMap { sheets[$0]?.stops.first { $0.visit == card.id } }
        return card.lateness(at: now, forecast: stop?.forecast)
    }

    /// Says anew how late every stop is and what is left of every day, as if now were the last full minute; nothing where that is
    /// said already.
    package mutating func judge(at moment: Timestamp) {
        let now = moment.fullMinute
        guard judged != now else { return }
        judged = now
        for (cell, sheet) in sheets {
            let free = sheet.free(at: now)
            if free != sheet.free { sheets[cell]?.free = free }
            for (index, stop) in sheet.stops.enumerated() {
                let lateness = visits[stop.visit]?.lateness(at: now, forecast: stop.forecast)
                if lateness != stop.lateness { sheets[cell]?.stops[index].lateness = lateness }
            }
        }
    }
}
