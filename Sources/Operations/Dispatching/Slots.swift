package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// The windows that could be offered for a visit: those that meet the wish first, late ones last, then by cost. A
    /// window counts when the work can begin in it without breaking a rule; where a price fits there is one.
    package func slots(_ request: SlotRequest) throws -> SlotList {
        let visit = try store.read { try $0.visit(request.visit) }
        guard let visit else { throw Refusal.desk(.notFound(.visit, key: request.visit.description)) }
        guard visit.state == .open || visit.state == .planned else {
            let number = try store.read { try $0.find(visit.order)?.number }
            throw Refusal.execution(
                .visitState(
                    number ?? OrderNumber(year: 0, sequence: 0), visit.state, act: .place,
                    possible: VisitLifecycle.acts(in: visit.state)))
        }
        let days = try openDays(request.days)
        let snapshot = try snapshot(of: pricedDays(covering: days[0], days[days.count - 1]), holding: [visit.id])
        guard let entry = snapshot.visits[visit.id] else { return SlotList() }
        let prices = try prices(of: visit.id, days: days)
        let windows = OfferWindows(entry, snapshot, now: now, company.calendar)
        var best: [TimeWindow: SlotOffer] = [:]
        _ = windows.take(prices, into: &best)
        try search(&best, windows, snapshot, entry.visit, cells: Array(prices.keys))
        let offers = best.values.sorted()
        var list = SlotList(
            offers: Array(offers.prefix(max(1, request.limit))), sla: entry.sla, wish: entry.preference)
        if let wish = entry.preference, !offers.contains(where: { $0.meetsWish == true }) {
            list.wishObstacle = try windows.obstacle(to: wish, days: days, cells: Set(prices.keys)) { cells, ahead in
                try self.prices(of: entry.visit, startingIn: [ahead], snapshot, cells)
            }
        }
        return list
    }

    /// What it would cost to start within windows, or why it cannot.
    private func prices(
        of visit: Visit, startingIn windows: [TimeWindow], _ snapshot: Snapshot, _ cells: [CellKey]
    ) throws -> [CellKey: CellPrice] {
        let minute = Timestamp(seconds: now.seconds / 60 * 60)
        var scope = PlanningScope(now: minute, days: snapshot.days, orders: [visit.order], inHand: [visit.id])
        scope.startWindows[visit.id] = windows
        let engine = try EngineProblem(snapshot, scope, company: company)
        return CellPricing(engine, snapshot, company).prices(of: [visit.id], in: cells)
    }

    /// A price names one start for each place in a day, and how far it may slip; behind a break or another gap there may
    /// be more. The windows that nobody was found for are asked for by themselves, until no more are found.
    private func search(
        _ best: inout [TimeWindow: SlotOffer], _ windows: OfferWindows, _ snapshot: Snapshot, _ visit: Visit,
        cells: [CellKey]
    ) throws {
        for _ in 0..<12 {
            let missing = windows.open(on: cells).filter { best[$0] == nil }
            guard !missing.isEmpty else { return }
            let found = try prices(of: visit, startingIn: missing, snapshot, cells)
            guard windows.take(found, into: &best) else { return }
        }
    }
}
