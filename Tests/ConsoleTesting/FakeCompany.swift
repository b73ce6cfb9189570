public import DeskModel
public import ServiceModel

/// A small company in and round Warsaw: three regions, eight technicians, the week of Monday 23 November 2026.
public struct FakeCompany: Sendable {
    public var calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
    public var days: [Day]
    public var regions: [RegionRow]
    public var technicians: [TechnicianRow]
    public var skills: [Skill]
    public var cards: [Visit.ID: VisitCard]
    /// Visits in the order in which they are driven to.
    public var routes: [CellKey: [Visit.ID]]
    /// Technician-days without work, by absence.
    public var absences: Set<CellKey>
    /// Those who work at night.
    public var nights: Set<Technician.ID> = []
    /// Starts that people chose to the minute.
    public var exactStarts: [Visit.ID: Timestamp] = [:]

    public static let monday = Day(iso: "2026-11-23")!

    public func moment(_ day: Day, _ time: String) -> Timestamp {
        calendar.timestamp(of: day, TimeOfDay(time)!)
    }

    /// 08:00 to 16:00 on working days; at night 22:00 to 06:00 of the next date.
    func shift(_ cell: CellKey) -> TimeWindow? {
        guard !cell.day.weekday.isWeekend, !absences.contains(cell) else { return nil }
        if nights.contains(cell.technician) {
            return TimeWindow(start: moment(cell.day, "22:00"), end: moment(cell.day + 1, "06:00"))
        }
        return TimeWindow(start: moment(cell.day, "08:00"), end: moment(cell.day, "16:00"))
    }
}

extension FakeCompany {
    /// What a visit of the fixture says; the rest follows from it.
    struct Job {
        var number: Int
        var town: String
        var at: (Double, Double)
        var minutes: Int
        var skills: [String]
        var priority: Priority = .normal
        /// Day of the week (0 = Monday) and time.
        var due: (Int, String)?
        var title: String
    }

    /// Three regions, eight technicians, five days, twenty-one visits of which nine are planned; one day is too long.
    public static var smallCity: FakeCompany {
        var company = FakeCompany(
            days: (0..<5).map { monday + $0 }, regions: SmallCity.regions, technicians: SmallCity.technicians,
            skills: SmallCity.skills, cards: [:], routes: [:], absences: [])
        for (index, job) in SmallCity.jobs.enumerated() {
            let card = company.card(job, index: index)
            company.cards[card.id] = card
        }
        for (technician, day, numbers) in SmallCity.planned {
            let cell = CellKey(Technician.ID(Int64(technician)), monday + day)
            company.routes[cell] = numbers.map { Visit.ID(Int64($0)) }
        }
        company.absences = [CellKey(Technician.ID(6), monday)]
        return company
    }

    func card(_ job: Job, index: Int) -> VisitCard {
        VisitCard(
            id: Visit.ID(Int64(job.number)), order: Order.ID(Int64(job.number)),
            number: OrderNumber(year: 2026, sequence: job.number), sequence: 1, state: .open, title: job.title,
            customer: SmallCity.customers[index % SmallCity.customers.count], town: job.town,
            address: "ul. Polna \(index + 1)", region: Region.ID(Int64(index % 3 + 1)),
            location: Coordinate(latitude: job.at.0, longitude: job.at.1), priority: job.priority,
            duration: job.minutes, skills: job.skills, due: job.due.map { moment(Self.monday + $0.0, $0.1) },
            dueKind: job.due == nil ? .none : .sla, preference: nil, told: nil, placement: nil, lock: .none,
            overrideReason: nil, version: 1)
    }
}
