import DeskModel
import Operations
import ServiceModel
import Storage

/// The whole waiting company planned in ten seconds, once as if nobody asked for parts and once with parts on 30 % of the
/// orders, of which vans carry a part and a warehouse of each region the rest.
struct PartsBench {
    /// Where the store of this company is to be; it is made anew.
    let path: String
    /// Whether 5 % of the orders need two people and 3 % have a second task that waits for the first, too.
    var isTied = false
    private let partCount = 200
    private let percent: UInt64 = 30

    func run() throws -> [Measurement] {
        let company = try BenchCompany(path: path)
        let now = company.now
        let desk = try ServiceDesk(try Store.create(path)) { now }
        let options = DemoOptions(
            technicians: BenchCompany.technicians, days: BenchCompany.days, orders: BenchCompany.orders, now: now,
            calendar: company.calendar)
        try desk.found(DemoCompany.make(options), planning: 0, seed: 1, by: BenchCompany.actor)
        try addWarehouses(desk, company.monday)
        let asking = try ask(desk)
        let request = PlanRequest(
            from: company.monday, through: company.monday + (BenchCompany.days - 1), budget: .time(.seconds(10)))
        var (without, with, apply) = (Samples(), Samples(), Samples())
        let ties = isTied ? try WeekTies(desk) : nil
        let free = try without.time { try desk.plan(request) }
        try ties?.tie()
        try open(desk, company.monday)
        let bound = try with.time { try desk.plan(request) }
        _ = try apply.time {
            try desk.perform(ApplyPlan(base: bound.base, moves: bound.moves), by: BenchCompany.actor)
        }
        let stops = try desk.store.read { try $0.depotStops(from: company.monday) }.count
        let lacking = try desk.view(from: company.monday, days: BenchCompany.days).sheets.values.reduce(0) {
            $0 + $1.stops.filter { stop in stop.breaches.contains { $0.rule == "parts" } }.count
        }
        let tied = ties.map {
            [
                Measurement("orders of two people", $0.pairs.count, unit: "orders"),
                Measurement("orders of two tasks", $0.chains.count, unit: "orders"),
            ]
        }
        return (tied ?? []) + [
            Measurement("orders that ask for parts", asking, unit: "orders"),
            Measurement("plan of everything in 10 s, without", without),
            Measurement("plan of everything in 10 s, with them", with),
            Measurement("apply it", apply),
        ] + Self.totals(free.after, "without") + Self.totals(bound.after, "with them") + [
            Measurement("stops at warehouses", stops, unit: "stops"),
            Measurement("visits of the plan that lack parts", lacking, unit: "visits"),
        ]
    }

    private static func totals(_ totals: PlanTotals, _ name: String) -> [Measurement] {
        [
            Measurement("planned, \(name)", totals.planned, unit: "visits"),
            Measurement("late, \(name)", totals.late, unit: "visits"),
            Measurement("travel, \(name)", totals.travelMinutes, unit: "min"),
            Measurement("overtime, \(name)", totals.overtimeMinutes, unit: "min"),
        ]
    }

    /// Parts on so many of the orders that have none to fetch yet; how many orders ask for some.
    private func ask(_ desk: ServiceDesk) throws -> Int {
        try desk.store.write(at: desk.now) { transaction in
            let parts = try (0..<partCount).map { index in
                try Part(id: transaction.newID(), code: "BP-\(index)", name: "Part \(index)")
            }
            for part in parts { try transaction.insert(part) }
            let places = try transaction.read.all(StockPlace.self).filter { $0.kind == .van || $0.kind == .warehouse }
            for (number, place) in places.sorted(by: { $0.code < $1.code }).enumerated() {
                for (index, part) in parts.enumerated() where place.kind == .warehouse || (index + number) % 5 == 0 {
                    var move = StockMove(.count, part: part.id, at: desk.now)
                    (move.quantity, move.reason) = (Quantity(place.kind == .warehouse ? 5_000 : 2), "bench")
                    (move.from, move.to) = (.outside(.difference), .place(place.id))
                    _ = try transaction.write(move, by: "bench")
                }
            }
            var asking = 0
            for order in try transaction.read.orders().sorted(by: { $0.id < $1.id }) where !order.state.isTerminal {
                let dice = (UInt64(bitPattern: Int64(order.number.sequence)) &* 0x9E37_79B9_7F4A_7C15) >> 20
                var changed = order
                changed.parts = []
                if dice % 100 < percent {
                    asking += 1
                    changed.parts = (0...Int(dice / 100 % 2)).compactMap { line in
                        PartLine(code: "BP-\((Int(dice / 200) + line * 7) % partCount)", quantity: 1 + line)
                    }
                }
                if changed.parts != order.parts { try transaction.update(changed) }
            }
            return asking
        }
    }

    /// Of every region a warehouse more: the company is as large as a country.
    private func addWarehouses(_ desk: ServiceDesk, _ monday: Day) throws {
        for number in 1...(try regions(desk, on: monday).count) {
            var changes = SaveStockPlace.Changes()
            (changes.code, changes.name, changes.kind) = ("BW-\(number)", "Warehouse \(number)", .warehouse)
            _ = try desk.perform(SaveStockPlace(changes), by: BenchCompany.actor)
        }
    }

    private func regions(_ desk: ServiceDesk, on day: Day) throws -> [[Technician]] {
        let homes = Dictionary(grouping: try desk.technicians(), by: { $0.primaryRegion(on: day) })
        return homes.sorted { ($0.key?.rawValue ?? 0) < ($1.key?.rawValue ?? 0) }.map(\.value)
    }

    /// Vans stop at them, each in the middle of where those of its region live.
    private func open(_ desk: ServiceDesk, _ monday: Day) throws {
        let warehouses = try desk.stockPlaces().map(\.place).filter { $0.code.hasPrefix("BW-") }.sorted {
            $0.code < $1.code
        }
        for (people, warehouse) in zip(try regions(desk, on: monday), warehouses) {
            let latitude = people.map(\.home.latitude).reduce(0, +) / Double(people.count)
            let longitude = people.map(\.home.longitude).reduce(0, +) / Double(people.count)
            guard let middle = Coordinate(latitude: latitude, longitude: longitude) else { continue }
            let content = SaveDepot.Content(
                location: middle, opens: TimeOfDay(hour: 6)!, closes: TimeOfDay(hour: 18)!, minutes: 10)
            _ = try desk.perform(SaveDepot(place: warehouse.id, content), by: BenchCompany.actor)
        }
    }
}
