import DeskModel
import Geography
import ServiceModel
import Testing

@testable import Operations
@testable import Storage

/// A company with random warehouses, parts and orders; each order is priced with both vans and placed with one of them.
struct DepotTrial {
    struct Tally {
        var fetched = 0
        var shared = 0
        var short = 0
        var moved = 0
    }

    struct OpenDepot {
        let code: String
        let location: Coordinate
        let opens, closes: TimeOfDay
        let minutes: Int
    }

    let depots: DepotCompany
    let places: [OpenDepot]
    private(set) var parts = CountedParts()
    private(set) var compared = 0
    private(set) var tally = Tally()
    private var dice: Dice
    private let homes: [Technician: String]
    private var needs: [Visit.ID: [String: Int]] = [:]

    init(seed: Int) throws {
        depots = try DepotCompany(stops: false)
        dice = Dice(state: UInt64(seed))
        let company = depots.company
        homes = [company.ewa: "W1", company.jan: "W2"]
        // Every third company has little on its vans and much in its warehouses: nearly everything is fetched there.
        let isFetching = seed % 3 == 0
        var places: [OpenDepot] = []
        for code in ["M1", "M2"].prefix(dice.number(1...2)) {
            let opens = dice.number(isFetching ? 6...8 : 6...11)
            places.append(
                OpenDepot(
                    code: code, location: dice.place(), opens: TimeOfDay(hour: opens)!,
                    closes: TimeOfDay(hour: opens + dice.number(isFetching ? 5...9 : 1...6))!,
                    minutes: 5 * dice.number(1...6)))
        }
        self.places = places
        for place in places {
            try depots.open(
                place.code, at: place.location, "\(place.opens)", "\(place.closes)", minutes: place.minutes)
        }
        for code in ["W1", "W2"] + places.map(\.code) {
            for part in ["AKU", "RURA"] {
                let pieces = dice.number(!isFetching ? 0...6 : code.hasPrefix("W") ? 0...1 : 6...14)
                guard pieces > 0 else { continue }
                try depots.receive(part, pieces, at: code)
                parts.add(pieces, of: part, at: code)
            }
        }
        for technician in homes.keys { try depots.worksWithoutBreak(technician) }
    }

    /// A new order: priced everywhere, compared, and placed somewhere.
    mutating func step() throws {
        var own: [String: Int] = [:]
        for part in ["AKU", "RURA"] where dice.number(0...2) > 0 { own[part] = dice.number(1...4) }
        let (site, minutes) = (try depots.site(at: dice.place()), 15 * dice.number(2...9))
        let visit = try depots.order(own, at: site, minutes: minutes).visit
        needs[visit.id] = own
        var open: [(technician: Technician, best: Insertion)] = []
        for (technician, van) in homes.sorted(by: { $0.value < $1.value }) {
            let price = try depots.price(visit, technician)
            let counted = try counted(visit, site.location!, own, technician, van)
            let found = if case .fits(let ways)? = price { ways } else { [Insertion]() }
            compared += 1
            if try depots.sheet(technician).depot != nil { tally.moved += found.filter { $0.fetch != nil }.count }
            #expect(
                Set(found.map(\.position)) == Set(counted.keys), "\(van) \(own): \(String(describing: price))")
            for way in found {
                guard let least = counted[way.position] else { continue }
                #expect(way.extraTravel >= least, "no place is cheaper than by hand")
            }
            if let best = found.first {
                #expect(best.extraTravel == counted.values.min(), "\(van) \(own) \(counted)")
                // Now and then somebody wants another time than the cheapest.
                open.append((technician, dice.number(0...2) == 0 ? found[dice.number(0...found.count - 1)] : best))
            } else if depots.lack(price) != nil {
                tally.short += 1
            }
        }
        guard !open.isEmpty else { return }
        let chosen = open[dice.number(0...open.count - 1)]
        try place(visit, own, chosen.technician, chosen.best)
    }

    private mutating func place(
        _ visit: Visit, _ own: [String: Int], _ technician: Technician, _ way: Insertion
    ) throws {
        let van = homes[technician]!
        try depots.company.place(visit, technician, at: way.start)
        let sheet = try depots.sheet(technician)
        let fetched = parts.missing(own, on: van)
        parts.take(own, van: van, depot: sheet.depot?.code)
        if way.fetch != nil {
            tally.fetched += 1
        } else if !fetched.isEmpty {
            tally.shared += 1
        }
        #expect(parts.left.values.allSatisfy { $0 >= 0 }, "\(parts.left)")
        #expect(sheet.stops.allSatisfy { $0.breaches.isEmpty && $0.lateness == nil }, "\(sheet.stops)")
        #expect(sheet.stops.first { $0.visit == visit.id }?.start == way.start)
        let day = try day(technician)
        let items = try items(sheet)
        #expect(day.begins(items)?.elementsEqual(items.map(\.earliest)) ?? false, "a day that can be driven")
        #expect(day.drives(items) == sheet.travel)
    }

    /// Least extra travel by place: every place of the visit with every place of the stop, at every warehouse.
    private func counted(
        _ visit: Visit, _ location: Coordinate, _ own: [String: Int], _ technician: Technician, _ van: String
    ) throws -> [Int: Int] {
        let (sheet, day) = (try depots.sheet(technician), try day(technician))
        let standing = sheet.depot.map(\.index)
        let whole = try items(sheet)
        let others = standing.map { index in whole.enumerated().filter { $0.offset != index }.map(\.element) } ?? whole
        let hand = CountedDay.Item(
            place: location, seconds: visit.duration * 60, earliest: day.starts, latestEnd: day.ends)
        let fetched = parts.missing(own, on: van)
        var found: [Int: Int] = [:]
        func offer(_ items: [CountedDay.Item], _ position: Int) {
            guard day.begins(items) != nil else { return }
            found[position] = min(found[position] ?? .max, day.drives(items) - day.drives(whole))
        }
        for position in 0...others.count {
            if fetched.isEmpty {
                var items = others
                items.insert(hand, at: position)
                guard let index = standing else {
                    offer(items, position)
                    continue
                }
                // Before or behind the stop that stands.
                let stop = whole[index]
                if position <= index { offer(with(stop, at: index + 1, items), position) }
                if position >= index { offer(with(stop, at: index, items), position) }
                continue
            }
            for place in places where sheet.depot.map({ $0.code == place.code }) ?? true {
                guard parts.has(fetched, at: place.code) else { continue }
                for index in 0...position where index <= standing ?? .max {
                    var items = others
                    items.insert(hand, at: position)
                    offer(with(try stop(place), at: index, items), position)
                    // The stop that stands where it stands keeps its time.
                    if index == standing { offer(with(whole[index], at: index, items), position) }
                }
            }
        }
        return found
    }

    private func with(_ item: CountedDay.Item, at index: Int, _ items: [CountedDay.Item]) -> [CountedDay.Item] {
        var items = items
        items.insert(item, at: index)
        return items
    }

    private func stop(_ place: OpenDepot) throws -> CountedDay.Item {
        let calendar = SmallCompany.calendar
        return CountedDay.Item(
            place: place.location, seconds: place.minutes * 60,
            earliest: calendar.timestamp(of: SmallCompany.monday, place.opens),
            latestEnd: calendar.timestamp(of: SmallCompany.monday, place.closes))
    }

    private func day(_ technician: Technician) throws -> CountedDay {
        CountedDay(
            home: technician.home, starts: SmallCompany.at("8:00"), ends: SmallCompany.at("16:00"),
            travel: try depots.desk.snapshot(of: [SmallCompany.monday]).travel)
    }

    /// What stands on a day, in its order; nobody who stands is pulled forward.
    private func items(_ sheet: DaySheet) throws -> [CountedDay.Item] {
        let end = SmallCompany.at("16:00")
        var items = try sheet.stops.map { stop in
            let visit = try depots.company.store.read { try $0.visit(stop.visit)! }
            let site = try depots.company.store.read { reader in
                try reader.find(try reader.find(visit.order)!.site)!
            }
            return CountedDay.Item(
                place: site.location!, seconds: stop.end.since(stop.start), earliest: stop.start, latestEnd: end)
        }
        if let call = sheet.depot, let place = places.first(where: { $0.code == call.code }) {
            var item = try stop(place)
            item.earliest = call.start
            items.insert(item, at: call.index)
        }
        return items
    }
}
