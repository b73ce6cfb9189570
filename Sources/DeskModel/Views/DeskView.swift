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

    /// Says anew how late every stop is: time has gone on.
    package mutating func judge(at now: Timestamp) {
        for (cell, sheet) in sheets where !sheet.stops.isEmpty {
            for (index, stop) in sheet.stops.enumerated() {
                let lateness = visits[stop.visit]?.lateness(at: now, forecast: stop.forecast)
                if lateness != stop.lateness { sheets[cell]?.stops[index].lateness = lateness }
            }
        }
    }
}

package struct WaitingCounts: Hashable, Sendable {
    package var drafts: Int
    package var onHold: Int

    package init(drafts: Int = 0, onHold: Int = 0) {
        self.drafts = drafts
        self.onHold = onHold
    }
}

package struct RegionRow: Hashable, Sendable {
    package var id: Region.ID
    package var name: String

    package init(id: Region.ID, name: String) {
        self.id = id
        self.name = name
    }
}

package struct TechnicianRow: Hashable, Sendable {
    package var id: Technician.ID
    package var name: String
    /// The region under which the board lists the technician.
    package var region: Region.ID
    /// Codes of the skills held today.
    package var skills: [String]
    package var home: Coordinate
    package var homeTown: String
    /// Does not work for the company any more, and has visits that stand or were done on these days.
    package var hasLeft: Bool

    package init(
        id: Technician.ID, name: String, region: Region.ID, skills: [String], home: Coordinate, homeTown: String,
        hasLeft: Bool = false
    ) {
        self.id = id
        self.name = name
        self.region = region
        self.skills = skills
        self.home = home
        self.homeTown = homeTown
        self.hasLeft = hasLeft
    }
}
