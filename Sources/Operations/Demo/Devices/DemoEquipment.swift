import ServiceModel

/// The devices with all that is known of them: modules, readings, two years of repairs, and papers. It draws from a
/// generator of its own, so that orders and people are the same with it and without.
struct DemoEquipment: Sendable {
    /// Each unit followed by nothing of it: units first, as they came to be, then their modules.
    private(set) var assets: [Asset] = []
    private(set) var readings: [MeterReading] = []
    private(set) var history: DemoHistory
    private(set) var papers: [DemoPaper] = []

    /// So many of the first units have readings and a past: enough to look at, and founded in no time.
    private static let most = 400

    init(_ clientele: DemoClientele, people: DemoPeople, taken: [OrderNumber]) {
        let options = people.options
        var random = DemoRandom(seed: options.seed &* 977 &+ 5)
        var identifiers = DemoIdentifiers(options: options, salt: 9)
        var modules: [Asset] = []
        history = DemoHistory(people, taken: taken)
        for (index, unit) in clientele.assets.enumerated() {
            let kind = clientele.devices[index]
            let made = DemoModules.of(kind)
            var unit = unit
            Self.describe(&unit, made, options, &random)
            let own = made.parts.map { part in
                Asset(
                    id: identifiers.next(), site: unit.site, parent: unit.id, name: part.name, model: part.model,
                    serial: "\(part.letters)-\(10_000 + random.below(90_000))-\(index)",
                    state: unit.state == .works || random.chance(0.6) ? .works : .limited)
            }
            assets.append(unit)
            modules += own
            guard index < Self.most else { continue }
            read(unit, made, options, &identifiers, &random)
            history.add(unit, at: clientele.sites.first { $0.id == unit.site }, kind, &random)
        }
        assets += modules
        history.number()
        papers = DemoPaper.all(units: Array(assets.prefix(min(Self.most, clientele.assets.count))), history, options)
    }

    private static func describe(
        _ unit: inout Asset, _ made: DemoModules, _ options: DemoOptions, _ random: inout DemoRandom
    ) {
        let today = options.today
        if let through = unit.warrantyThrough {
            // Two years, begun on the day on which it was put up.
            unit.warrantyFrom = through - 730
            unit.installed = min(through - 730, today - 30)
            unit.warrantyFrom = unit.installed
            if random.chance(0.3) { unit.warrantyCovers = [.parts] }
        }
        unit.place = random.pick(["parter", "piwnica", "dach", "maszynownia", "poziom -1", "hala", ""])
        unit.state = [.works, .limited, .outOfUse][random.weighted([90, 8, 2])]
        unit.meters = made.meters.map(\.meter)
        if let check = made.check {
            unit.checks = [AssetCheck(name: check.name, due: today + random.within(-10...check.months * 30))]
        }
    }

    /// Six readings, four months apart, the last of them some weeks ago.
    private mutating func read(
        _ unit: Asset, _ made: DemoModules, _ options: DemoOptions, _ identifiers: inout DemoIdentifiers,
        _ random: inout DemoRandom
    ) {
        for meter in made.meters {
            var value = meter.first * (0.95 + 0.1 * random.unit())
            for step in 0..<6 {
                let day = options.today - (5 - step) * 120 - 20
                let at = options.calendar.timestamp(of: day, TimeOfDay(hour: 10)!)
                readings.append(
                    MeterReading(
                        id: identifiers.next(), asset: unit.id, meter: meter.meter.name,
                        value: (value * 10).rounded() / 10, at: at, recordedAt: at, actor: "demo"))
                value += meter.step * (0.7 + 0.6 * random.unit())
            }
        }
    }
}
