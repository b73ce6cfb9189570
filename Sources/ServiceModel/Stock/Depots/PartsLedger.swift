/// Which visits have their parts. Of each part a visit takes what its order holds on the van, what its day's stop before it
/// loads, and the rest from what is free on the van. Nobody who finds enough left takes anything away from anybody;
/// where there is too little, the later visit lacks it. Parts know nothing of one another, so that a change counts only
/// those anew that it is about.
package struct PartsLedger: Sendable {
    /// What a visit asks for of a part, and has of it.
    package struct Lack: Hashable, Sendable {
        package let part: Part.ID
        package let needs: Quantity
        package let has: Quantity

        package init(part: Part.ID, needs: Quantity, has: Quantity) {
            self.part = part
            self.needs = needs
            self.has = has
        }
    }

    /// A technician's day.
    private struct Cell: Hashable, Sendable {
        let technician: Technician.ID
        let day: Day
    }

    /// The van that a technician drives; without one nothing can be taken along.
    package let vans: [Technician.ID: StockPlace.ID]
    /// Visits that stand and take parts along.
    package private(set) var claims: [Visit.ID: PartsClaim] = [:]
    /// In the order of the parts; only those that lack something.
    package private(set) var lacks: [Visit.ID: [Lack]] = [:]

    private let supplies: [Part.ID: PartsSupplies]
    /// What is left when all of them have taken.
    private var left: [Part.ID: PartsSupplies]
    private var stops: [Cell: DepotStop] = [:]
    /// Who asks for a part, in the order of their visits.
    private var asking: [Part.ID: [PartsClaim]] = [:]
    /// What is loaded of a part at the stop of each visit's day.
    private var loaded: [Part.ID: [Visit.ID: Quantity]] = [:]

    package init(
        _ supplies: PartsSupplies, vans: [Technician.ID: StockPlace.ID], stops: [DepotStop], claims: [PartsClaim]
    ) {
        self.vans = vans
        self.supplies = supplies.byPart
        left = self.supplies
        for stop in stops.sorted(by: { $0.id > $1.id }) {
            self.stops[Cell(technician: stop.technician, day: stop.day)] = stop
        }
        for claim in claims {
            self.claims[claim.visit] = claim
            for part in claim.parts { asking[part, default: []].append(claim) }
        }
        for part in asking.keys {
            asking[part]?.sort { $0.isBefore($1) }
            count(part)
        }
    }
}

extension PartsLedger {
    /// Puts a visit elsewhere, or nowhere.
    package mutating func set(_ claim: PartsClaim?, for visit: Visit.ID) {
        let old = claims[visit]
        guard old != claim else { return }
        claims[visit] = claim
        for part in old?.parts ?? [] { asking[part]?.removeAll { $0.visit == visit } }
        lacks[visit] = nil
        for part in claim?.parts ?? [] {
            var others = asking[part] ?? []
            others.insert(claim!, at: others.firstIndex { claim!.isBefore($0) } ?? others.count)
            asking[part] = others
        }
        for part in Set((old?.parts ?? []) + (claim?.parts ?? [])) { count(part) }
    }

    /// Makes another stop on a technician's day, or none.
    package mutating func set(_ stop: DepotStop?, of technician: Technician.ID, on day: Day) {
        let cell = Cell(technician: technician, day: day)
        let old = stops[cell]
        stops[cell] = stop
        for part in Set(((old?.loads ?? []) + (stop?.loads ?? [])).map(\.part)) { count(part) }
    }

    /// The same as if some visits did not stand.
    package func without(_ visits: Set<Visit.ID>) -> PartsLedger {
        var ledger = self
        for visit in visits where claims[visit] != nil { ledger.set(nil, for: visit) }
        return ledger
    }

    /// Every stop, by technician's day.
    package var allStops: [DepotStop] { stops.values.sorted { $0.id < $1.id } }

    package func stop(of technician: Technician.ID, on day: Day) -> DepotStop? {
        stops[Cell(technician: technician, day: day)]
    }

    /// What a stop loads; nothing for one that no visit behind it needs.
    package func loads(at stop: DepotStop) -> [DepotStop.Load] {
        stop.loads.compactMap { load in
            guard let claim = claims[load.visit], stop.serves(claim), stops[cell(of: claim)]?.id == stop.id else {
                return nil
            }
            return loaded[load.part]?[load.visit].map { DepotStop.Load(visit: load.visit, part: load.part, $0) }
        }
    }

    /// What an order can have of a part at a place when all visits have taken.
    package func has(_ part: Part.ID, at place: StockPlace.ID, for order: Order.ID) -> Quantity {
        left[part]?.has(part, at: place, for: order) ?? .zero
    }

    /// What is left of some parts.
    package func left(of parts: some Sequence<Part.ID>) -> PartsSupplies {
        parts.reduce(into: PartsSupplies()) { all, part in if let own = left[part] { all.add(own) } }
    }

    /// What a visit in addition would lack with a technician, and what it would have to load at a warehouse that a stop
    /// before it goes to.
    package func taking(
        _ needs: [Part.ID: Quantity], for order: Order.ID, with technician: Technician.ID, from depot: StockPlace.ID?
    ) -> (lacks: [Lack], loaded: [Part.ID: Quantity]) {
        var (lacks, loaded): ([Lack], [Part.ID: Quantity]) = ([], [:])
        for (part, need) in needs.sorted(by: { $0.key < $1.key }) where need > .zero {
            guard let van = vans[technician] else {
                lacks.append(Lack(part: part, needs: need, has: .zero))
                continue
            }
            let has = has(part, at: van, for: order)
            if has >= need { continue }
            if let depot, self.has(part, at: depot, for: order) >= need - has {
                loaded[part] = need - has
            } else {
                lacks.append(Lack(part: part, needs: need, has: has))
            }
        }
        return (lacks, loaded)
    }
}

extension PartsLedger {
    private func cell(of claim: PartsClaim) -> Cell { Cell(technician: claim.technician, day: claim.day) }

    /// Lets everybody who asks for a part take of it, one after the other.
    private mutating func count(_ part: Part.ID) {
        var rest = supplies[part] ?? PartsSupplies()
        loaded[part] = nil
        for claim in asking[part] ?? [] {
            let need = claim.needs[part] ?? .zero
            let missing = take(need, of: part, for: claim, &rest)
            var others = (lacks[claim.visit] ?? []).filter { $0.part != part }
            if missing > .zero {
                others.append(Lack(part: part, needs: need, has: need - missing))
                others.sort { $0.part < $1.part }
            }
            lacks[claim.visit] = others.isEmpty ? nil : others
        }
        left[part] = rest
    }

    /// What a visit still lacks of a part when it has taken what there is.
    private mutating func take(
        _ need: Quantity, of part: Part.ID, for claim: PartsClaim, _ left: inout PartsSupplies
    ) -> Quantity {
        guard let van = vans[claim.technician] else { return need }
        var rest = left.takeHeld(need, of: part, at: van, for: claim.order)
        guard rest > .zero, let stop = stops[cell(of: claim)], stop.serves(claim),
            let load = stop.loads.first(where: { $0.visit == claim.visit && $0.part == part })
        else { return left.take(rest, of: part, at: van, for: claim.order) }
        let asked = min(rest, load.quantity)
        rest = rest - asked + left.take(asked, of: part, at: stop.place, for: claim.order)
        rest = left.take(rest, of: part, at: van, for: claim.order)
        // Needs may have grown since the stop was planned.
        let more = left.take(rest, of: part, at: stop.place, for: claim.order)
        loaded[part, default: [:]][claim.visit] = asked + (rest - more)
        return more
    }
}

extension DepotStop {
    /// Whether a visit stands behind it on its day.
    fileprivate func serves(_ claim: PartsClaim) -> Bool {
        technician == claim.technician && day == claim.day && start < claim.start
    }
}
