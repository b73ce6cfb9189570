package import DeskModel
import Foundation
import ServiceModel
import Storage

extension ServiceDesk {
    /// Fills an empty store with a demo company, plans a part of its orders with the engine, and journals both as the
    /// demo's doing, so that nobody's `u` takes it back; `seed` and the clock decide everything. Throws a `Refusal`
    /// when there is a company already.
    package func found(_ demo: DemoCompany, planning share: Double = 0.6, seed: UInt64, by actor: Actor) throws {
        let actor = Actor(name: "demo", osUser: actor.osUser, origin: .system)
        // Identifiers come of the seed too.
        let papers = try demo.equipment.papers.map { (paper: $0, file: try keep($0.bytes, named: $0.name)) }
        try store.write(at: now, random: DemoRandom(seed: seed)) { transaction in
            guard try transaction.read.sequence() == 0 else {
                throw Refusal.desk(.invalid(field: .name, .duplicate(try transaction.read.setting("company") ?? "")))
            }
            try transaction.set("company", demo.name)
            try transaction.set("timeZone", company.calendar.timeZone.identifier)
            try transaction.mark(as: .demo)
            try demo.insert(into: transaction)
            // What is numbered already comes before what takes the next number.
            try demo.equipment.insert(papers, into: transaction)
            try DemoMaintenance(scope: scope(transaction, by: actor), demo: demo).arrange()
            try DemoTimes(scope: scope(transaction, by: actor), demo: demo).add()
            try DemoCrews(scope: scope(transaction, by: actor), demo: demo).add()
            try DemoOnCall(scope: scope(transaction, by: actor), demo: demo).add()
            // The rows of a founding are never put back, so the journal does not keep them twice.
            _ = try transaction.journal(
                FoundCompany.name, .administration(.companyFounded(name: demo.name)), undo: .final, by: actor,
                keepingRows: false)
        }
        let count = min(Int(Double(demo.orders.count) * share), demo.countThatFits)
        try plan(first: count, of: demo, seed: seed, by: actor)
        try DemoMorning(desk: self, actor: actor).play()
        try DemoTickets(desk: self, actor: actor, seed: seed).add()
        try DemoStock(desk: self, actor: actor, seed: seed).add()
        try DemoLongWork(desk: self, actor: actor, demo: demo).add()
    }

    /// Plans the orders that were reported first, from the beginning of the first day.
    private func plan(first count: Int, of demo: DemoCompany, seed: UInt64, by actor: Actor) throws {
        guard count > 0 else { return }
        let today = company.calendar.day(of: now)
        // Before anybody sets off, so that the morning too can be planned and then told as done.
        let morning = min(now, company.calendar.span(of: today).start + 6 * 3600)
        let early = try ServiceDesk(store) { morning }
        let diff = try early.plan(
            PlanRequest(
                from: today, through: today + 13, orders: demo.ordersOfOneVisit(count),
                budget: .iterations(done: 3000, schedule: 3000), seed: seed))
        _ = try early.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: actor)
    }
}

extension DemoCompany {
    /// How many of the first orders fill everybody's working time and a fifth more: looking for a place for others costs
    /// memory by the square of their number, and finds none.
    fileprivate var countThatFits: Int {
        var minutes = load.capacity * 6 / 5
        return visits.prefix { visit in
            minutes -= visit.duration + DemoLoad.travelPerVisit
            return minutes >= 0
        }.count
    }

    /// The first ones. Work of several visits, which come one after another, is left to whoever looks at the demo.
    fileprivate func ordersOfOneVisit(_ count: Int) -> [Order.ID] {
        let several = Set(visits.filter { $0.sequence > 1 }.map(\.order))
        return orders.prefix(count).map(\.id).filter { !several.contains($0) }
    }

    fileprivate func insert(into transaction: Transaction) throws {
        let master: [any Stored] =
            regions as [any Stored] + territories + skills + types + checklists + customers + sites + assets
            + technicians
            + shiftChanges
            + absences + contracts + creditStops
        for value in master { try transaction.insert(value) }
        let visits = Dictionary(grouping: visits, by: \.order)
        var last: [Int: Int] = [:]
        for order in orders {
            var order = order
            let own = visits[order.id] ?? []
            order.state = OrderLifecycle.state(
                stage: order.stage, isOnHold: order.hold != nil, visits: own.map(\.state))
            try transaction.insert(order)
            for visit in own { try transaction.insert(visit) }
            last[order.number.year] = max(last[order.number.year] ?? 0, order.number.sequence)
        }
        for (year, sequence) in last { try transaction.start(counter: OrderNumber.series(of: year), at: sequence) }
        for (year, own) in Dictionary(grouping: contracts, by: \.days.first.year) {
            try transaction.start(counter: "contract-\(year)", at: own.count)
        }
    }
}

extension DemoEquipment {
    fileprivate func insert(_ papers: [(paper: DemoPaper, file: KeptFile)], into transaction: Transaction) throws {
        for reading in readings { try transaction.insert(reading) }
        for order in history.orders { try transaction.insert(order) }
        for visit in history.visits { try transaction.insert(visit) }
        for event in history.events { try transaction.insert(event) }
        for (year, sequence) in history.last {
            try transaction.start(counter: OrderNumber.series(of: year), at: sequence)
        }
        for (paper, file) in papers {
            let document = Document(
                id: paper.id, hash: file.hash, size: file.size, mediaType: file.mediaType, name: file.name,
                addedAt: paper.addedAt, addedBy: "demo")
            try transaction.insert(document)
            try transaction.insert(DocumentLink(document: document.id, owner: paper.owner))
        }
    }
}
