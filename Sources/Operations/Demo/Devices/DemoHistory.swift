import ServiceModel

/// Two years of orders that are over, each with a visit that was done.
struct DemoHistory: Sendable {
    private(set) var orders: [Order] = []
    private(set) var visits: [Visit] = []
    private(set) var events: [VisitEvent] = []
    /// The last number of each year.
    private(set) var last: [Int: Int]

    private let people: DemoPeople
    private var identifiers: DemoIdentifiers
    /// Who is busy when, so that nobody is in two places.
    private var busy: Set<[Int]> = []

    init(_ people: DemoPeople, taken: [OrderNumber]) {
        self.people = people
        identifiers = DemoIdentifiers(options: people.options, salt: 10)
        last = taken.reduce(into: [:]) { $0[$1.year] = max($0[$1.year] ?? 0, $1.sequence) }
    }

    mutating func add(_ unit: Asset, at site: Site?, _ kind: DemoDevice, _ random: inout DemoRandom) {
        guard let site, let region = people.regions.firstIndex(where: { $0.id == site.region }) else { return }
        let jobs = kind.jobs.filter { $0.type != .installation }
        guard !jobs.isEmpty else { return }
        for _ in 0..<random.within(1...4) {
            let job = jobs[random.weighted(jobs.map(\.weight))]
            let ago = random.within(25...730)
            add(job, unit, site, region, ago: ago, &random)
            // One repair in six does not hold.
            if job.type == .repair, random.chance(0.17) {
                add(job, unit, site, region, ago: ago - random.within(6...20), &random)
            }
        }
    }

    private mutating func add(
        _ job: DemoJob, _ unit: Asset, _ site: Site, _ region: Int, ago: Int, _ random: inout DemoRandom
    ) {
        let options = people.options
        var day = options.today - ago
        while day.weekday.isWeekend { day = day - 1 }
        let able = people.roster[region].isEmpty ? Array(people.technicians.indices) : people.roster[region]
        let (position, hour) = (random.pick(able), random.pick([8, 10, 12]))
        guard busy.insert([position, ago, hour]).inserted, day < options.today else { return }
        let start = options.calendar.timestamp(of: day, TimeOfDay(hour: hour)!)
        let minutes = min(105, random.within(job.minutes))
        let order = Order(
            id: identifiers.next(), number: OrderNumber(year: day.year, sequence: 0), stage: .closed, state: .closed,
            customer: site.customer, site: site.id, assets: [unit.id], type: job.type, title: job.title,
            reported: options.calendar.timestamp(of: day - 1, TimeOfDay(hour: hour)!),
            parts: job.parts.compactMap { PartLine(code: $0.code, quantity: $0.quantity) })
        let technician = people.technicians[position].id
        let visit = Visit(
            id: identifiers.next(), order: order.id, state: .completed, duration: minutes,
            skills: job.skills.map {
                SkillRequirement(skill: people.skills[$0.skill.rawValue].id, level: $0.level)
            },
            placement: Placement(
                assignments: [Assignment(technician: technician)], day: day, start: start, end: start + minutes * 60))
        orders.append(order)
        visits.append(visit)
        tell(visit, technician, from: start, minutes, &random)
    }

    private mutating func tell(
        _ visit: Visit, _ technician: Technician.ID, from start: Timestamp, _ minutes: Int, _ random: inout DemoRandom
    ) {
        let end = start + (minutes + random.within(-10...15)) * 60
        let planned = TimeWindow(start: start, end: start + minutes * 60)
        // No journeys: what is measured of those is what the company's travel times are set by.
        let facts: [(VisitAct, Timestamp)] = [
            (.arrive, start), (.start, start), (.complete, end),
        ]
        for (index, fact) in facts.enumerated() {
            let isEnd = fact.0 == .complete
            events.append(
                VisitEvent(
                    visit: visit.id, sequence: index + 1, act: fact.0, at: fact.1, recordedAt: fact.1, actor: "demo",
                    technician: technician, planned: index == 0 ? planned : nil,
                    signedBy: isEnd ? "klient" : nil,
                    note: isEnd && random.chance(0.5) ? random.pick(Self.notes) : nil))
        }
    }

    /// Numbers of each year in the order in which things were reported, behind those that are taken.
    mutating func number() {
        let inTurn = orders.indices.sorted {
            (orders[$0].reported, orders[$0].id) < (orders[$1].reported, orders[$1].id)
        }
        for index in inTurn {
            let year = orders[index].number.year
            last[year, default: 0] += 1
            orders[index].number = OrderNumber(year: year, sequence: last[year] ?? 1)
        }
    }

    private static let notes = [
        "Wymieniono część, urządzenie pracuje.", "Oczyszczono i wyregulowano.",
        "Zalecana wymiana przy następnej wizycie.",
        "Sprawdzono parametry, w normie.", "Klient prosi o wycenę wymiany.", "Usunięto nieszczelność.",
    ]
}
