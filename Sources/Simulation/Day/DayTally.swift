import DeskModel
import Operations
import ServiceModel

/// Counts what a simulated day comes to.
struct DayTally {
    /// How many days are looked at for what was moved.
    static let days = 8

    let day: Day
    let began: Timestamp
    /// Visits of the day when it began, and emergencies; by what they were when they came.
    private(set) var visits: [Visit.ID: VisitCard] = [:]
    /// What technicians ended, each by its last act.
    private(set) var ended: [Visit.ID: VisitAct] = [:]
    private(set) var emergencies: Set<Visit.ID> = []
    private(set) var toldMoved = 0
    private(set) var toldMovedFreely = 0
    private var called: Set<Visit.ID> = []
    var sick = 0

    init(_ view: DeskView, _ day: Day, now: Timestamp) {
        self.day = day
        began = now
        for card in view.visits.values
        where card.placement?.day == day && (card.state.isScheduled || card.state.isUnderWay) { visits[card.id] = card }
    }

    mutating func note(emergency card: VisitCard) {
        visits[card.id] = card
        emergencies.insert(card.id)
    }

    mutating func note(_ act: VisitAct, of card: VisitCard) {
        if [.complete, .partial, .needsParts, .noAccess].contains(act) { ended[card.id] = act }
    }

    /// Whom a policy has moved of those who had been told.
    mutating func note(moved before: DeskView, _ after: DeskView, missing: Technician.ID?) {
        for card in before.visits.values where card.state.isScheduled && card.wasTold {
            guard let old = card.placement else { continue }
            let new = after.visits[card.id]?.placement
            guard new.map({ !$0.isNear(old) }) ?? true else { continue }
            toldMoved += 1
            if missing.map({ !old.has($0) }) ?? true, !emergencies.contains(card.id) { toldMovedFreely += 1 }
            if let promise = card.promise, new.map({ promise.isMissed(by: $0.start) }) ?? true {
                called.insert(card.id)
            }
        }
    }

    func figures(_ view: DeskView, now: Timestamp, spread: Spread, dice: DayDice) -> SimulatedFigures {
        var figures = SimulatedFigures()
        (figures.toldMoved, figures.toldMovedFreely) = (toldMoved, toldMovedFreely)
        (figures.sick, figures.emergencies, figures.visits) = (sick, emergencies.count, visits.count)
        let orders = Dictionary(grouping: view.visits.values, by: \.order)
        let end = view.calendar.span(of: day).end
        var phoned = called
        for (id, first) in visits {
            let verdict = VisitVerdict(first, orders[first.order] ?? [], ended, began: began, end: end, now: now)
            if verdict.isServed { figures.served += 1 }
            if !verdict.isServed, verdict.isHomeless { figures.withoutPlace += 1 }
            if verdict.isLate { figures.late += 1 }
            figures.slaDue += verdict.sla.due
            figures.slaKept += verdict.sla.kept
            if let kept = verdict.keepsPromise {
                figures.promisesDue += 1
                if kept { figures.promisesKept += 1 }
            }
            if !verdict.isServed, first.promise != nil { phoned.insert(id) }
        }
        figures.calls = phoned.count
        let roads = DayRoads(view, day, spread: spread, dice: dice)
        (figures.travelMinutes, figures.overtimeMinutes) = (roads.travel / 60, roads.overtime / 60)
        return figures
    }
}

extension VisitCard {
    /// Customer or technician know of it.
    fileprivate var wasTold: Bool { promise != nil || state == .dispatched || state == .accepted }
}

extension Placement {
    /// The same people, and not another time by more than a quarter of an hour.
    fileprivate func isNear(_ other: Placement) -> Bool {
        leader == other.leader && day == other.day && abs(start.since(other.start)) <= PlanMove.tolerance
    }
}
