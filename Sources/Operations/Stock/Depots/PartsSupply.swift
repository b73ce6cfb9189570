import DeskModel
import ServiceModel
import Storage

/// What plans know of parts, in one state of the store. There is none as long as no warehouse has its place on the map:
/// then nobody asks for parts.
struct PartsSupply: Sendable {
    /// At which vans stop, by the code of the place.
    let depots: [Depot]
    private(set) var ledger: PartsLedger
    /// What each visit that is not over takes along; only those that take something.
    let needs: [Visit.ID: [Part.ID: Quantity]]
    private let orders: [Visit.ID: Order.ID]
    private let codes: [StockPlace.ID: String]
    private let parts: [Part.ID: Part]
    /// The day's stop of each technician.
    private(set) var stops: [CellKey: DepotStop]

    /// `nil` without a warehouse at which vans stop. Stops are read from a day on.
    init?(_ reader: Reader, from day: Day) throws {
        let known = try reader.all(Depot.self)
        guard !known.isEmpty else { return nil }
        let places = Dictionary(try reader.all(StockPlace.self).map { ($0.id, $0) }) { $1 }
        depots = known.filter { places[$0.place]?.isActive ?? false }
            .sorted { places[$0.place]!.code < places[$1.place]!.code }
        codes = places.mapValues(\.code)
        let catalogue = Dictionary(try reader.all(Part.self).map { ($0.code, $0) }) { $1 }
        let asked = try Self.carriers(reader.askedParts())
        let used = try reader.usedParts(of: Set(asked.map(\.order)))
        var needs: [Visit.ID: [Part.ID: Quantity]] = [:]
        for entry in asked {
            let own = Self.needs(of: entry.lines, catalogue, used: used[entry.order] ?? [:])
            if !own.isEmpty { needs[entry.visit] = own }
        }
        self.needs = needs
        orders = Dictionary(asked.map { ($0.visit, $0.order) }) { $1 }
        let ids = Set(needs.values.flatMap(\.keys))
        parts = Dictionary(catalogue.values.filter { ids.contains($0.id) }.map { ($0.id, $0) }) { $1 }
        let held = Dictionary(grouping: try reader.stockHolds(), by: \.order).mapValues { list in
            Dictionary(list.map { ($0.cell, $0.quantity) }) { $0 + $1 }
        }
        let claims = asked.compactMap { entry in needs[entry.visit].flatMap { PartsClaim(entry, needs: $0) } }
        let first = min(day, claims.map(\.day).min() ?? day)
        let all = try reader.depotStops(from: first)
        ledger = PartsLedger(
            PartsSupplies(free: try reader.freeParts(ids), held: held), vans: Self.vans(places.values), stops: all,
            claims: claims)
        stops = [:]
        for stop in ledger.allStops { show(stop, in: CellKey(stop.technician, stop.day)) }
    }

    /// Of an order's visits that are not over the first one takes the parts along.
    private static func carriers(_ asked: [AskedParts]) -> [AskedParts] {
        var first: [Order.ID: AskedParts] = [:]
        for entry in asked {
            if let other = first[entry.order], (other.sequence, other.visit) < (entry.sequence, entry.visit) {
                continue
            }
            first[entry.order] = entry
        }
        return first.values.sorted { $0.visit < $1.visit }
    }

    /// Kits are what they consist of; what stands in no catalogue is nobody's to plan.
    private static func needs(
        of lines: [PartLine], _ catalogue: [String: Part], used: [Part.ID: Quantity]
    ) -> [Part.ID: Quantity] {
        var needs: [Part.ID: Quantity] = [:]
        for line in lines {
            guard let part = catalogue[line.code] else { continue }
            let single =
                part.kit.isEmpty
                ? [(part, line.quantity)]
                : part.kit.compactMap { item in
                    catalogue[item.code].map { ($0, item.quantity * line.quantity) }
                }
            for (part, quantity) in single { needs[part.id, default: .zero] += Quantity(quantity) }
        }
        for (part, quantity) in used { if let need = needs[part] { needs[part] = need - quantity } }
        return needs.filter { $0.value > .zero }
    }

    /// The first van that somebody drives, by its code.
    private static func vans(_ places: some Sequence<StockPlace>) -> [Technician.ID: StockPlace.ID] {
        let driven = places.filter { $0.kind == .van && $0.isActive }.sorted { $0.code < $1.code }
        return Dictionary(driven.compactMap { van in van.technician.map { ($0, van.id) } }) { first, _ in first }
    }

    /// Keeps a day's stop where something is still to be loaded at it.
    private mutating func show(_ stop: DepotStop?, in cell: CellKey) {
        stops[cell] = stop.flatMap { ledger.loads(at: $0).isEmpty ? nil : $0 }
    }
}

extension PartsSupply {
    func code(of depot: StockPlace.ID) -> String { codes[depot] ?? depot.description }

    func depot(_ place: StockPlace.ID) -> Depot? { depots.first { $0.place == place } }

    /// Whether a visit takes parts along, and may have to fetch them.
    func asks(_ visit: Visit.ID) -> Bool { needs[visit] != nil }

    /// As if these visits were not there: what they would find.
    func without(_ visits: Set<Visit.ID>) -> PartsSupply {
        let standing = visits.filter { ledger.claims[$0] != nil }
        guard !standing.isEmpty else { return self }
        return applying(Dictionary(standing.map { ($0, nil) }) { $1 })
    }

    /// What a visit would lack with a technician, and what it would have to load at a warehouse before.
    func taking(
        _ visit: Visit.ID, with technician: Technician.ID, from depot: StockPlace.ID?
    ) -> (lacks: [PartsLedger.Lack], loaded: [Part.ID: Quantity]) {
        guard let needs = needs[visit], let order = orders[visit] else { return ([], [:]) }
        return ledger.taking(needs, for: order, with: technician, from: depot)
    }

    /// What a warehouse could load for visits of a day, one after the other; those whose parts it does not have are
    /// left out.
    func loads(of visits: [Visit.ID], in cell: CellKey, from depot: StockPlace.ID) -> [DepotStop.Load] {
        guard let van = ledger.vans[cell.technician] else { return [] }
        var left = without(Set(visits)).ledger.left(of: Set(visits.flatMap { (needs[$0] ?? [:]).keys }))
        var loads: [DepotStop.Load] = []
        for visit in visits {
            guard let needs = needs[visit], let order = orders[visit] else { continue }
            var (rest, own, isThere) = (left, [DepotStop.Load](), true)
            for (part, need) in needs.sorted(by: { $0.key < $1.key }) {
                let more = rest.take(need, of: part, at: van, for: order)
                guard more > .zero else { continue }
                isThere = isThere && rest.take(more, of: part, at: depot, for: order) == .zero
                own.append(DepotStop.Load(visit: visit, part: part, more))
            }
            if isThere { (left, loads) = (rest, loads + own) }
        }
        return loads
    }

    /// With visits standing elsewhere, or not any more, and with other stops on some days.
    func applying(
        _ placements: [Visit.ID: Placement?], stops changed: [CellKey: DepotStop?] = [:]
    ) -> PartsSupply {
        var supply = self
        supply.apply(placements, stops: changed)
        return supply
    }

    mutating func apply(_ placements: [Visit.ID: Placement?], stops changed: [CellKey: DepotStop?] = [:]) {
        var cells = Set(changed.keys)
        for (visit, placement) in placements {
            guard let needs = needs[visit], let order = orders[visit] else { continue }
            if let old = ledger.claims[visit] { cells.insert(CellKey(old.technician, old.day)) }
            let claim = placement.map { placement in
                PartsClaim(
                    visit: visit, order: order, needs: needs, technician: placement.leader, day: placement.day,
                    start: placement.start)
            }
            if let claim { cells.insert(CellKey(claim.technician, claim.day)) }
            ledger.set(claim, for: visit)
        }
        for (cell, stop) in changed { ledger.set(stop, of: cell.technician, on: cell.day) }
        for cell in cells { show(ledger.stop(of: cell.technician, on: cell.day), in: cell) }
    }

    /// The rule that a visit breaks where it stands; `nil` where it has its parts.
    func breach(of visit: Visit.ID) -> Breach? {
        guard let lacks = ledger.lacks[visit], let claim = ledger.claims[visit] else { return nil }
        guard ledger.vans[claim.technician] != nil else { return breach(lacks, .noVan) }
        let depot = having(lacks, for: claim.order)
        return breach(lacks, depot.map { .noStop(depot: $0.code, has: $0.has, unit: $0.unit) } ?? .nowhere)
    }

    func breach(_ lacks: [PartsLedger.Lack], _ fetching: PartsFetching) -> Breach {
        let lines = lacks.map { lack in
            LackedPart(
                code: parts[lack.part]?.code ?? "?", unit: parts[lack.part]?.unit.name ?? "", needs: lack.needs,
                has: lack.has)
        }
        return .stock(.lacksParts(lines, fetching))
    }

    /// The first warehouse that has all of it, with how much of the first part.
    func having(
        _ lacks: [PartsLedger.Lack], for order: Order.ID, among depots: [Depot]? = nil
    ) -> (code: String, has: Quantity, unit: String)? {
        guard let first = lacks.first else { return nil }
        let found = (depots ?? self.depots).first { depot in
            lacks.allSatisfy { ledger.has($0.part, at: depot.place, for: order) >= $0.needs - $0.has }
        }
        return found.map { depot in
            (
                code(of: depot.place), ledger.has(first.part, at: depot.place, for: order),
                parts[first.part]?.unit.name ?? ""
            )
        }
    }

    func order(of visit: Visit.ID) -> Order.ID? { orders[visit] }

    /// The days on which another stop is made, or something is loaded or lacking.
    static func changed(
        from old: PartsSupply?, to new: PartsSupply?, among routes: [CellKey: [Visit.ID]]
    ) -> Set<CellKey> {
        var changed: Set<CellKey> = []
        for cell in Set((old?.stops ?? [:]).keys).union((new?.stops ?? [:]).keys) {
            let (before, after) = (old?.stops[cell], new?.stops[cell])
            let loaded = before.flatMap { old?.ledger.loads(at: $0) }
            if before != after || loaded != after.flatMap({ new?.ledger.loads(at: $0) }) { changed.insert(cell) }
        }
        let lacking = Set((old?.ledger.lacks ?? [:]).keys).union((new?.ledger.lacks ?? [:]).keys)
        let visits = lacking.filter { old?.breach(of: $0) != new?.breach(of: $0) }
        guard !visits.isEmpty else { return changed }
        return changed.union(routes.filter { !visits.isDisjoint(with: $0.value) }.keys)
    }

    /// What a stop loads, in words: `16 × AKU-12V9AH`.
    func loading(at stop: DepotStop) -> [LoadedPart] {
        var sums: [Part.ID: Quantity] = [:]
        for load in ledger.loads(at: stop) { sums[load.part, default: .zero] += load.quantity }
        return sums.map { LoadedPart(code: parts[$0]?.code ?? "?", unit: parts[$0]?.unit.name ?? "", quantity: $1) }
            .sorted { $0.code < $1.code }
    }
}

extension PartsClaim {
    fileprivate init?(_ asked: AskedParts, needs: [Part.ID: Quantity]) {
        guard let place = asked.place else { return nil }
        self.init(
            visit: asked.visit, order: asked.order, needs: needs, technician: place.technician, day: place.day,
            start: place.start)
    }
}
