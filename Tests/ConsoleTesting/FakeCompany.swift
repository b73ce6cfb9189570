package import DeskModel
package import ServiceModel

/// A small company in and round Warsaw: three regions, eight technicians, the week of Monday 23 November 2026.
package struct FakeCompany: Sendable {
    package var calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
    package var days: [Day]
    package var regions: [RegionRow]
    package var technicians: [TechnicianRow]
    package var skills: [Skill]
    package var cards: [Visit.ID: VisitCard]
    /// Visits in the order in which they are driven to.
    package var routes: [CellKey: [Visit.ID]]
    /// Technician-days without work, by absence.
    package var absences: Set<CellKey>
    /// Those who work at night.
    package var nights: Set<Technician.ID> = []
    /// Orders that left board and queue.
    var ended: [OrderDetail] = []
    /// Starts that people chose to the minute.
    package var exactStarts: [Visit.ID: Timestamp] = [:]

    func moment(_ day: Day, _ time: String) -> Timestamp { SmallCity.moment(day, time) }

    /// 08:00 to 16:00 on working days; at night 22:00 to 06:00 of the next date.
    func shift(_ cell: CellKey) -> TimeWindow? {
        guard !cell.day.weekday.isWeekend, !absences.contains(cell) else { return nil }
        if nights.contains(cell.technician) {
            return TimeWindow(start: moment(cell.day, "22:00"), end: moment(cell.day + 1, "06:00"))
        }
        return hours(of: cell.day)
    }

    func hours(of day: Day) -> TimeWindow? { TimeWindow(start: moment(day, "08:00"), end: moment(day, "16:00")) }
}

extension FakeCompany {
    /// Three regions, eight technicians, five days, twenty-one visits of which nine are planned; one day is too long.
    package static var smallCity: FakeCompany {
        var company = FakeCompany(
            days: (0..<5).map { SmallCity.monday + $0 }, regions: SmallCity.regions, technicians: SmallCity.technicians,
            skills: SmallCity.skills, cards: [:], routes: [:], absences: [])
        for (index, job) in SmallCity.jobs.enumerated() {
            let card = company.card(job, index: index)
            company.cards[card.id] = card
        }
        for (technician, day, numbers) in SmallCity.planned {
            let cell = CellKey(Technician.ID(Int64(technician)), SmallCity.monday + day)
            company.routes[cell] = numbers.map { Visit.ID(Int64($0)) }
        }
        company.absences = [CellKey(Technician.ID(6), SmallCity.monday)]
        return company
    }

    func card(_ job: SmallCity.Job, index: Int) -> VisitCard {
        VisitCard(
            id: Visit.ID(Int64(job.number)), order: Order.ID(Int64(job.number)),
            number: OrderNumber(year: 2026, sequence: job.number), sequence: 1, state: .open, title: job.title,
            customer: SmallCity.customers[index % SmallCity.customers.count], town: job.town,
            address: "ul. Polna \(index + 1)", region: Region.ID(Int64(index % 3 + 1)),
            location: Coordinate(latitude: job.at.0, longitude: job.at.1), priority: job.priority,
            duration: job.minutes, skills: job.skills,
            sla: ServiceLevel(fix: job.due.map { moment(SmallCity.monday + $0.0, $0.1) }), preference: nil, told: nil,
            placement: nil, lock: .none,
            overrideReason: nil, version: 1)
    }
}
