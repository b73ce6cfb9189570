import ServiceModel

/// Contracts of about half of the firms: hospitals and warehouses round the clock, hotels in long hours, the others in those of
/// an office; one pair that overlaps, one that ended lately, and one customer without credit.
struct DemoContracts: Sendable {
    private(set) var contracts: [Contract] = []
    private(set) var creditStops: [CreditStop] = []
    /// How many numbers of each year are given.
    private(set) var series: [Int: Int] = [:]

    private let options: DemoOptions
    private var identifiers: DemoIdentifiers
    private var random: DemoRandom

    /// Draws of its own: what else the demo draws does not depend on them.
    init(_ clientele: DemoClientele, options: DemoOptions) {
        self.options = options
        identifiers = DemoIdentifiers(options: options, salt: 4)
        random = DemoRandom(seed: options.seed &* 131 &+ 7)
        let firms = clientele.customers.filter { $0.nip != nil }
        let sites = Dictionary(grouping: clientele.sites, by: \.customer)
        for firm in firms where random.chance(0.7) { enter(firm) }
        addOverlap(sites)
        endOne()
        let agreed = Set(contracts.map(\.customer))
        if let debtor = firms.last(where: { !agreed.contains($0.id) }) ?? firms.last {
            creditStops = [
                CreditStop(customer: debtor.id, since: options.today - 6, reason: "trzy faktury po terminie")
            ]
        }
    }

    private mutating func enter(_ firm: Customer) {
        let isNeverClosed = firm.name.hasPrefix("Szpital") || firm.name.hasPrefix("Centrum Logistyczne")
        let year = options.today.year - random.within(0...2)
        let first = Day(
            year: year, month: random.within(1...max(1, year == options.today.year ? options.today.month : 12)), day: 1)!
        guard
            let days = DaySpan(
                min(first, options.today - 14),
                Day(year: options.today.year + random.within(0...2), month: 12, day: 31)!)
        else { return }
        let coverage = isNeverClosed ? Coverage.roundTheClock : firm.name.hasPrefix("Hotel") ? Self.long : Self.office
        contracts.append(
            Contract(
                id: identifiers.next(), number: number(days.first.year), customer: firm.id, days: days,
                coverage: coverage, targets: isNeverClosed ? Self.fast : Self.usual, included: included(),
                prices: PriceTerms(list: "Cennik \(options.today.year)", discount: random.pick([0, 500, 750, 1000])),
                limit: random.chance(0.6) ? Money(minorUnits: random.pick([150_000, 250_000, 500_000])) : nil,
                fee: Money(minorUnits: Int64(random.within(18...120)) * 1000)))
    }

    private mutating func number(_ year: Int) -> String {
        let count = (series[year] ?? 0) + 1
        series[year] = count
        let digits = String(count)
        return "U/\(year)/" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }

    private mutating func included() -> IncludedWork {
        switch random.below(4) {
        case 0: IncludedWork()
        case 1: IncludedWork(labour: .all, travel: .all)
        default:
            IncludedWork(
                labour: .upTo(random.pick([20, 40, 60]) * 60, per: .year),
                travel: .upTo(random.pick([12, 24, 36]), per: .year),
                pools: [PartPool(name: "filtry", code: "FILTR-*", quantity: 12, per: .year)])
        }
    }

    /// A second contract, newer and for one of the sites only, of a customer who has several.
    private mutating func addOverlap(_ sites: [Customer.ID: [Site]]) {
        let several = contracts.first { (sites[$0.customer]?.count ?? 0) > 1 } ?? contracts.first
        guard var second = several, let site = sites[second.customer]?.first else { return }
        guard let days = DaySpan(options.today - 40, options.today + 325) else { return }
        second.id = identifiers.next()
        second.number = number(days.first.year)
        second.sites = [site.id]
        second.days = days
        second.coverage = .roundTheClock
        second.targets = Self.fast
        second.note = "Rozszerzona obsługa jednego miejsca."
        contracts.append(second)
    }

    private mutating func endOne() {
        guard contracts.count > 3 else { return }
        let index = contracts.count - 2
        let day = max(contracts[index].days.first, options.today - 12)
        contracts[index].ending = ContractHalt(day, reason: "klient zmienił zarządcę budynku")
    }

    /// Puts an order under the contract that counts for it. What would be due in the past already keeps the times that were
    /// agreed by telephone.
    func agree(_ order: Order, _ devices: [Asset.ID: Asset]) -> Order {
        let calendar = options.calendar
        let reported = IntakeCase(
            customer: order.customer, site: order.site, devices: order.assets.compactMap { devices[$0] },
            type: order.type, day: calendar.day(of: order.reported))
        let own = contracts.filter { $0.customer == order.customer }
        var agreed = order
        let verdict = reported.verdict(own, nil, [])
        if verdict.payer != .ask { agreed.verdict = verdict }
        guard let contract = reported.contract(among: own) else { return agreed }
        agreed.contract = contract.id
        agreed.sla = ServiceLevel()
        agreed.keepTime(by: contract, [], calendar)
        let isBehind = ServiceTarget.allCases.contains { target in
            agreed.sla[target].map { $0 <= options.now + 900 } ?? false
        }
        guard isBehind else { return agreed }
        var typed = order.sla
        if typed.fix == nil { typed.fix = options.now + 3 * 86_400 }
        agreed.clock?.typed = typed
        agreed.keepTime(by: contract, [], calendar)
        return agreed
    }

    private static func window(_ from: String, _ to: String) -> CoverWindow {
        CoverWindow(TimeOfDay(from)!, TimeOfDay(to)!)
    }

    private static let weekdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

    private static let office = Coverage.hours(
        CoverageHours(week: Dictionary(uniqueKeysWithValues: weekdays.map { ($0, [window("8:00", "16:00")]) })))
    private static let long = Coverage.hours(
        CoverageHours(
            week: Dictionary(uniqueKeysWithValues: weekdays.map { ($0, [window("6:00", "22:00")]) })
                .merging([.saturday: [window("8:00", "14:00")]]) { first, _ in first }))

    /// Round the clock.
    private static let fast = ServiceTargets([
        .emergency: TargetMinutes(response: 60, arrival: 240, fix: 720),
        .urgent: TargetMinutes(response: 240, arrival: 960, fix: 2880),
        .high: TargetMinutes(arrival: 4320, fix: 7200), .normal: TargetMinutes(fix: 20_160),
    ])
    /// In hours of an office.
    private static let usual = ServiceTargets([
        .emergency: TargetMinutes(response: 60, arrival: 240, fix: 720),
        .urgent: TargetMinutes(response: 240, arrival: 960, fix: 1440),
        .high: TargetMinutes(arrival: 1440, fix: 2880), .normal: TargetMinutes(fix: 6240),
    ])
}
