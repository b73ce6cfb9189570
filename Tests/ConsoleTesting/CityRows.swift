import DeskModel
package import ServiceModel
import Storage

/// The small city as rows of a store.
extension SmallCity {
    static let name = "Serwis Mazowsze"
    static let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
    package static let monday = Day(iso: "2026-11-23")!
    static let week = monday...(monday + 4)
    /// When customers called.
    static let reported = moment(monday, "05:40")
    /// Before the first shift: when the week is laid out.
    static let early = moment(monday, "05:00")

    package static func moment(_ day: Day, _ time: String) -> Timestamp {
        calendar.timestamp(of: day, TimeOfDay(time)!)
    }

    /// Everything that orders refer to.
    static var masterData: [any Stored] {
        regions.map { Region(id: $0.id, name: $0.name) } as [any Stored] + skills + clientele + sites + people
            + [holiday]
    }

    /// Eight hours a day; an hour and a half more is allowed.
    private static let hours = ShiftHours(
        start: TimeOfDay("08:00")!, end: TimeOfDay("16:00")!,
        lunch: Break(earliest: TimeOfDay("11:30")!, latest: TimeOfDay("13:00")!, minutes: 30), overtime: 90)!

    /// Everybody goes everywhere; the board lists them where they belong.
    private static var people: [Technician] {
        technicians.map { row in
            Technician(
                id: row.id, name: row.name, home: row.home, homeTown: row.homeTown,
                skills: row.skills.map { HeldSkill(skill: skill($0)) },
                regions: regions.map { RegionMembership(region: $0.id, isPrimary: $0.id == row.region) },
                pattern: ShiftPattern(hours, on: [.monday, .tuesday, .wednesday, .thursday, .friday]))
        }
    }

    /// Marek Lis has Monday off.
    private static var holiday: Absence {
        Absence(
            id: Identifier(1), technician: Technician.ID(6),
            window: TimeWindow(start: moment(monday, "00:00"), end: moment(monday + 1, "00:00"))!, kind: .holiday)
    }

    private static var clientele: [Customer] {
        customers.sorted().enumerated().map { index, name in
            Customer(id: Customer.ID(Int64(index + 1)), name: name, phone: "22 555 01 0\(index)")
        }
    }

    /// Every job has a place of its own.
    private static var sites: [Site] {
        jobs.enumerated().map { index, job in
            let customer = customer(of: index)
            return Site(
                id: Site.ID(Int64(job.number)), customer: customer.id, name: customer.name,
                address: "ul. Polna \(index + 1)", town: job.town,
                location: Coordinate(latitude: job.at.0, longitude: job.at.1),
                region: Region.ID(Int64(index % 3 + 1)), accessNote: "portiernia od podwórza")
        }
    }

    /// What the orders ask for, before anybody is sent.
    static var visits: [Visit] {
        jobs.map { job in
            Visit(
                id: Visit.ID(Int64(job.number)), order: Order.ID(Int64(job.number)), duration: job.minutes,
                skills: job.skills.map { SkillRequirement(skill: skill($0)) })
        }
    }

    /// The jobs' orders, a draft, and two that wait for parts.
    static func orders(with visits: [Visit]) -> [Order] {
        let states = Dictionary(visits.map { ($0.order, $0.state) }) { first, _ in first }
        let orders = jobs.enumerated().map { index, job in
            var order = order(job, index)
            order.state = OrderLifecycle.state(
                stage: order.stage, isOnHold: false, visits: states[order.id].map { [$0] } ?? [])
            return order
        }
        var draft = orders[0]
        draft.id = Order.ID(999)
        draft.number = OrderNumber(year: 2026, sequence: 999)
        (draft.stage, draft.state) = (.draft, .draft)
        let waiting = [997, 998].map { number in
            var order = orders[number - 996]
            order.id = Order.ID(Int64(number))
            order.number = OrderNumber(year: 2026, sequence: number)
            order.hold = Hold(reason: .parts, note: "", since: reported)
            order.state = .onHold
            return order
        }
        return orders + waiting + [draft]
    }

    private static func order(_ job: SmallCity.Job, _ index: Int) -> Order {
        Order(
            id: Order.ID(Int64(job.number)), number: OrderNumber(year: 2026, sequence: job.number), stage: .active,
            customer: customer(of: index).id, site: Site.ID(Int64(job.number)), title: job.title,
            note: "proszę dzwonić przed przyjazdem", priority: job.priority, reported: reported,
            sla: ServiceLevel(fix: job.due.map { moment(monday + $0.0, $0.1) }),
            parts: [PartLine(code: "FILTR-12", quantity: 2)!])
    }

    private static func customer(of index: Int) -> Customer {
        let name = customers[index % customers.count]
        return clientele.first { $0.name == name }!
    }

    private static func skill(_ code: String) -> Skill.ID { skills.first { $0.code == code }!.id }
}
