import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Why a visit cannot start exactly when a person says. The engine knows only that its one moment is missed; a person
/// wants to know what stands in the way of that moment.
extension Placing {
    /// What has gone by is no time to choose.
    func startInThePast() -> Breach? {
        guard let exact else { return nil }
        let now = pricing.engine.clock.moment(pricing.engine.now)
        return exact < now ? .planning(.startsTooEarly(earliest: now, wouldStart: exact)) : nil
    }

    /// Past midnight the work of last evening's shift is on that evening's day, not on its date's.
    func startInAnotherShift(_ cell: CellKey) -> Breach? {
        guard let exact, let exactDay, exactDay != cell.day,
            !(snapshot.shifts[cell] ?? []).contains(where: { $0.window.start <= exact && exact < $0.hardEnd })
        else { return nil }
        return .planning(.otherShift(exactDay))
    }

    /// Every rule that fails at that start; never empty.
    func breaches(_ visit: Visit.ID, _ cell: CellKey, startingAt start: Timestamp) -> [Breach] {
        let own = ownBreaches(visit, cell, start)
        let engine = pricing.engine
        guard let task = engine.tasks[visit], let shifts = engine.shifts[cell] else {
            return own.isEmpty ? [pricing.obstacle(to: visit) ?? .planning(.noShift)] : own
        }
        if let obstacle = pricing.obstacle(to: visit) { return [obstacle] }
        let explainer = Explainer(pricing.pricer)
        let reasons = shifts.map { explainer.reasons(placing: task, on: $0) }.min { $0.count < $1.count } ?? []
        let others = reasons.compactMap { breach($0, visit, cell, start) }
        let all = own + others.filter { other in !own.contains { $0.rule == other.rule } }
        return all.isEmpty ? [.planning(.notKnown)] : all
    }

    /// What site, promise and shift say of the moment, whatever else the day holds.
    private func ownBreaches(_ visit: Visit.ID, _ cell: CellKey, _ start: Timestamp) -> [Breach] {
        guard let entry = snapshot.visits[visit] else { return [] }
        let end = start + entry.visit.duration * 60
        var breaches: [Breach] = []
        if let hours = entry.access, !hours.covers(from: start, to: end, company.calendar) {
            // By the date of the moment: the site knows nothing of shifts.
            breaches.append(.places(.siteClosed(hours.window(near: start, company.calendar))))
        }
        if let promise = entry.visit.promise?.window, start < promise.start, isOnDay(promise.start, cell) {
            breaches.append(.planning(.startsTooEarly(earliest: promise.start, wouldStart: start)))
        }
        breaches += entry.chainBreaches(at: placement(of: visit, in: cell, at: start), today: today)
        guard let pieces = snapshot.shifts[cell], let first = pieces.first, let last = pieces.last else {
            return breaches
        }
        if start < first.window.start, breaches.isEmpty {
            breaches.append(.planning(.startsTooEarly(earliest: first.window.start, wouldStart: start)))
        }
        if end > last.hardEnd { breaches.append(.planning(.shiftTooShort(ends: last.hardEnd, wouldEnd: end))) }
        return breaches
    }

    /// The date of the cell, or the part of its shift that goes on past midnight.
    private func isOnDay(_ moment: Timestamp, _ cell: CellKey) -> Bool {
        company.calendar.day(of: moment) == cell.day
            || (snapshot.shifts[cell] ?? []).contains { $0.window.start <= moment && moment < $0.hardEnd }
    }

    /// The engine's reason; that the moment is missed becomes when the technician could be there.
    private func breach(_ reason: Reason, _ visit: Visit.ID, _ cell: CellKey, _ start: Timestamp) -> Breach? {
        // The shift or the site is closed then, which is said already; or an absence cuts the shift just there.
        if case .noWindowInShift = reason {
            return snapshot.absent.contains(cell) && (snapshot.shifts[cell]?.count ?? 0) > 1 ? .planning(.absent) : nil
        }
        if case .outsideAccess = reason { return nil }
        if case .outsideWindow(_, let would) = reason {
            let earliest = pricing.engine.clock.moment(would)
            return earliest > start ? .planning(.startsTooEarly(earliest: earliest, wouldStart: start)) : nil
        }
        return pricing.reasons.breach(reason, visit: visit, cell: cell)
    }
}
