/// What of given orders of work keeps every rule, and what does not.
///
/// Work is taken in the order given, as long as the route still keeps its rules with it; what cannot be kept is left out,
/// told with the rules it would break, and does not stand in the way of what follows.
public struct SoundPlan: Sendable {
    /// Keeps every rule.
    public private(set) var plan: Plan
    /// In order of shift and position.
    public private(set) var leftOut: [LeftOut] = []

    public struct LeftOut: Sendable, Hashable {
        public let task: Int
        public let shift: Int
        /// Its index in the order given.
        public let position: Int
        /// Every rule it would break where it stands, at least one.
        public let reasons: [Reason]
    }

    /// Throws when an order names an unknown task or one twice.
    public init(orders: [[Int]], of problem: Problem) throws(PlanFault) {
        self.init(try Plan(orders: orders, of: problem), of: problem)
    }

    /// Of a plan; routes that keep their rules stay as they are, with their starts.
    public init(_ given: Plan, of problem: Problem) {
        let timetables = Timetables(of: given, in: problem)
        let ends = Ends(problem)
        var routes = given.routes
        var visits = given.depotVisits
        for shift in given.routes.indices where !given.routes[shift].isEmpty {
            let order = given.layout(of: shift, in: problem)
            if Self.isSound(order, on: shift, timetables, ends) { continue }
            let kept = Self.keep(order, on: shift, timetables, ends)
            leftOut += kept.leftOut
            let timetable = timetables.timetable(of: kept.order, on: shift)
            routes[shift] = timetable.stops.map { Plan.Stop(task: $0.task, start: $0.start) }
            visits[shift] = kept.order.firstIndex(of: problem.tables.depot)
        }
        plan = leftOut.isEmpty ? given : Plan(checkedRoutes: routes, depotVisits: visits, of: problem)
    }

    private static func isSound(_ order: [Int], on shift: Int, _ timetables: Timetables, _ ends: Ends) -> Bool {
        let timetable = timetables.timetable(of: order, on: shift)
        return timetable.fits && ends.unpaired(in: order).isEmpty
            && timetable.stops.allSatisfy { reasons($0.task, timetable, timetables.problem).isEmpty }
    }

    private static func reasons(_ u: Int, _ timetable: Timetable, _ problem: Problem) -> [Reason] {
        Rules.reasons(placing: problem.tasks[u], on: problem.shifts[timetable.shift], in: problem)
            + Rules.reasons(placing: u, in: timetable, of: problem)
    }

    /// Ends of shipments whose other end is lost are taken out first, and the rest is tried anew without them.
    private static func keep(
        _ order: [Int], on shift: Int, _ timetables: Timetables, _ ends: Ends
    ) -> (order: [Int], leftOut: [LeftOut]) {
        var lost: [Int: [Reason]] = [:]
        while true {
            let found = keepOne(order, on: shift, timetables, lost)
            for (u, reasons) in found.broken { lost[u] = reasons }
            let halves = ends.unpaired(in: found.order)
            for (u, reason) in halves { lost[u] = [reason] }
            guard halves.isEmpty else { continue }
            let leftOut = order.enumerated().compactMap { position, u in
                lost[u].map { LeftOut(task: u, shift: shift, position: position, reasons: $0) }
            }
            return (found.order, leftOut)
        }
    }

    /// One walk along the order, what is known to be lost passed over.
    private static func keepOne(
        _ order: [Int], on shift: Int, _ timetables: Timetables, _ lost: [Int: [Reason]]
    ) -> (order: [Int], broken: [Int: [Reason]]) {
        let problem = timetables.problem
        var kept: [Int] = []
        var broken: [Int: [Reason]] = [:]
        for u in order where lost[u] == nil {
            let timetable = timetables.timetable(of: kept + [u], on: shift)
            var reasons = u == problem.tables.depot ? [] : reasons(u, timetable, problem)
            if reasons.isEmpty && !timetable.fits { reasons = [.unknown] }
            if reasons.isEmpty { kept.append(u) } else { broken[u] = reasons }
        }
        return (kept, broken)
    }
}

/// The two ends of shipments.
private struct Ends {
    private var deliveryOf: [Int: Int] = [:]
    private var pickupOf: [Int: Int] = [:]

    init(_ problem: Problem) {
        for shipment in problem.shipments {
            deliveryOf[shipment.pickup] = shipment.delivery
            pickupOf[shipment.delivery] = shipment.pickup
        }
    }

    /// Ends whose other end is not on the route, or comes on the wrong side.
    func unpaired(in order: [Int]) -> [Int: Reason] {
        guard !deliveryOf.isEmpty else { return [:] }
        let position = Dictionary(order.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        var result: [Int: Reason] = [:]
        for (index, u) in order.enumerated() {
            if let delivery = deliveryOf[u], position[delivery] ?? -1 < index {
                result[u] = .withoutDelivery(task: delivery)
            } else if let pickup = pickupOf[u], position[pickup] ?? Int.max > index {
                result[u] = .withoutPickup(task: pickup)
            }
        }
        return result
    }
}
