import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// The summary of a plan, counted again in plain code: from the rows of the store before it, and after it was applied.
@Suite struct PlanTotalsTests {
    private static let monday = SmallCompany.monday

    /// The demo company with a promise to every fifth visit that stands or waits, some of them missed.
    private func demo() throws -> DemoStore {
        let demo = try DemoStore()
        let options = DemoOptions(now: demo.clock.now, calendar: SmallCompany.calendar)
        let actor = Actor(name: "a", osUser: "a", origin: .cli)
        try demo.desk.found(DemoCompany.make(options), seed: 1, by: actor)
        let visits = try demo.desk.store.read { try $0.visits(ofOrdersIn: []) }
        for (index, visit) in visits.enumerated() where index % 5 == 0 && !visit.state.isClosed {
            let start = (visit.placement?.start ?? demo.clock.now + 86_400) + (index % 3 - 1) * 5400
            guard visit.state == .open || visit.state.isScheduled, start > demo.clock.now,
                let window = TimeWindow(start: start, end: start + 3600)
            else { continue }
            _ = try demo.desk.perform(PromiseWindow(visit: visit.id, window: window, toldTo: "Anna"), by: actor)
        }
        return demo
    }

    @Test(arguments: [13, 4]) func theSummaryIsWhatTheRowsSay(days: Int) throws {
        let demo = try demo()
        let last = Self.monday + days
        let request = PlanRequest(
            from: Self.monday, through: last, budget: .iterations(done: 1500, schedule: 1500))
        let diff = try demo.desk.plan(request)
        #expect(try demo.count(through: last) == Count(diff.before))
        let receipt = try demo.desk.perform(
            ApplyPlan(base: diff.base, moves: diff.moves), by: Actor(name: "a", osUser: "a", origin: .cli))
        try #require(receipt.skipped.isEmpty)
        let after = try demo.count(through: last)
        #expect(after == Count(diff.after))
        // In two weeks everything has a place; in a few days it has not.
        #expect(after.promised > 0 && after.wished > 0 && (days > 4 || after.waiting > 0), "\(after)")
        #expect(receipt.summary == .planning(.planApplied(diff.counts, skipped: 0)))
        #expect(diff.counts == Self.changes(diff.moves))
    }

    /// By the rows alone.
    private static func changes(_ moves: [PlanMove]) -> PlanCounts {
        var counts = PlanCounts()
        for move in moves {
            guard let to = move.to else {
                counts.removed += 1
                continue
            }
            guard let from = move.from else {
                counts.added += 1
                continue
            }
            let stays = from.leader == to.leader && from.day == to.day
            let seconds = abs(to.start.seconds - from.start.seconds)
            if !stays {
                counts.moved += 1
            } else if seconds > 900 {
                counts.retimed += 1
            } else {
                counts.nudged += 1
            }
        }
        return counts
    }
}

/// What is counted, by whoever.
private struct Count: Equatable, CustomStringConvertible {
    var planned = 0
    var late = 0
    var promised = 0
    var wished = 0
    var waiting = 0
    var due = 0

    init() {}

    init(_ totals: PlanTotals) {
        planned = totals.planned
        late = totals.late
        promised = totals.promisesMissed
        wished = totals.wishesMissed
        waiting = totals.unplanned
        due = totals.dueUnplanned
    }

    var description: String {
        "planned \(planned), late \(late), promised \(promised), wished \(wished), waiting \(waiting), due \(due)"
    }
}

extension DemoStore {
    /// Everything of these days in plain arithmetic.
    fileprivate func count(through last: Day) throws -> Count {
        let now = clock.now.seconds
        let midnight = SmallCompany.calendar.span(of: last).end.seconds
        let (orders, visits) = try desk.store.read { reader in (try reader.orders(), try reader.visits(ofOrdersIn: []))
        }
        let byOrder = Dictionary(uniqueKeysWithValues: orders.map { ($0.id, $0) })
        var count = Count()
        for visit in visits {
            guard let order = byOrder[visit.order] else { continue }
            let arrival: Int64? = order.sla.arrival?.seconds
            let fix: Int64? = order.sla.fix?.seconds
            let told: Int64? = visit.promise?.window.end.seconds
            if visit.state == .open, order.state != .draft, order.state != .onHold {
                count.waiting += 1
                if [arrival, fix, told].contains(where: { ($0 ?? .max) <= midnight }) { count.due += 1 }
            }
            guard let place = visit.placement, SmallCompany.monday <= place.day, place.day <= last,
                visit.state != .cancelled, visit.state != .missed
            else { continue }
            count.planned += 1
            let isAhead = [VisitState.planned, .dispatched, .accepted, .enRoute].contains(visit.state)
            let isAtWork = [VisitState.onSite, .working, .paused].contains(visit.state)
            let start = isAhead ? max(now, place.start.seconds) : place.start.seconds
            let length = place.end.seconds - place.start.seconds
            let end = isAhead ? start + length : isAtWork ? max(now, place.end.seconds) : place.end.seconds
            if start > arrival ?? .max || end > fix ?? .max || start > told ?? .max { count.late += 1 }
            if let promise = visit.promise?.window, start < promise.start.seconds || promise.end.seconds < start {
                count.promised += 1
            }
            if let wish = order.preference, start < wish.start.seconds || wish.end.seconds < start { count.wished += 1 }
        }
        return count
    }
}
