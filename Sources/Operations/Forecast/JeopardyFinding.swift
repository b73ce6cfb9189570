import DeskModel
import ServiceModel

/// Finds what is in jeopardy on a ground whose forecast is known.
struct JeopardyFinding {
    let ground: DayGround
    let forecasts: [Visit.ID: VisitForecast]
    let now: Timestamp
    let names: [Technician.ID: String]

    func all() -> [Jeopardy] {
        ground.stops.indices.compactMap { index in
            let stop = ground.stops[index]
            guard let forecast = forecasts[stop.card.id] else { return nil }
            return jeopardy(of: stop, at: index, forecast)
        }
    }

    private func jeopardy(of stop: DayGround.Stop, at index: Int, _ forecast: VisitForecast) -> Jeopardy? {
        let card = stop.card
        let bound = bound(of: stop, forecast)
        let told = told(stop, at: index, forecast)
        let isLate = bound.map { $0.left < 0 } ?? false
        guard isLate || forecast.isAtRisk || told != nil else { return nil }
        let isBound = isLate || forecast.isAtRisk
        // What was not told in time makes nothing late that is due in hours or days: it is behind its plan.
        let isFar =
            !isBound && told?.dog != .partMissing && bound.map { $0.left >= Watchdog.boundHorizon } ?? false
        let planned = JeopardyBound(planned: told?.measure ?? .start, told?.measure == .end ? stop.end : stop.start)
        let shown = isFar ? planned : bound?.bound ?? planned
        let meets = shown.measure == .start ? forecast.start : forecast.end
        let left = shown.moment.since(meets)
        var found = Jeopardy(
            card, who: card.placement.flatMap { names[$0.leader] },
            grade: isFar ? .watch : grade(shown, left, forecast, isBound: isBound, card.state),
            told?.dog ?? .bound, shown, left: left, told?.reason ?? cause(of: stop, at: index, forecast, left))
        found.expected = meets
        found.forecast = forecast
        return found
    }

    private func grade(
        _ bound: JeopardyBound, _ left: Int, _ forecast: VisitForecast, isBound: Bool, _ state: VisitState
    ) -> Jeopardy.Grade {
        let isOver = bound.moment < now && left < 0
        if bound.kind == nil { return isOver && !state.isUnderWay ? .missed : .watch }
        if isOver { return .missed }
        return left < 0 ? .late : isBound ? .risk : .watch
    }

    /// What binds it and leaves it least time; `nil` where nothing does.
    private func bound(of stop: DayGround.Stop, _ forecast: VisitForecast) -> (bound: JeopardyBound, left: Int)? {
        stop.card.dues.compactMap { due -> (bound: JeopardyBound, left: Int)? in
            guard due.target != nil, !(due.measure == .start ? stop.isLater : stop.goesOn) else { return nil }
            // Whoever has begun has met, or missed, what bounds the start: the forecast says which.
            let left = due.moment.since(due.measure == .start ? forecast.start : forecast.end)
            // What was begun in time is bound by that no longer.
            if due.measure == .start, left >= 0, stop.card.times?.started != nil { return nil }
            return (JeopardyBound(due), left)
        }.min { ($0.left, $0.bound.moment) < ($1.left, $1.bound.moment) }
    }

    /// A watchdog that speaks, and why.
    private struct Told {
        var dog: Watchdog
        var reason: JeopardyReason
        var measure = Due.Measure.start
    }

    private func told(_ stop: DayGround.Stop, at index: Int, _ forecast: VisitForecast) -> Told? {
        let card = stop.card
        switch card.state {
        case .planned, .dispatched, .accepted: return toldAhead(stop, at: index)
        case .enRoute:
            guard let left = card.times?.leftFor else { return nil }
            let drive = stop.takers.first?.drive ?? 0
            return left + drive + Watchdog.reportGrace <= now ? Told(dog: .noReport, reason: .onTheWay(left)) : nil
        case .onSite:
            let arrived = card.times?.arrived ?? stop.start
            return arrived + Watchdog.reportGrace <= now ? Told(dog: .workNotStarted, reason: .waiting(arrived)) : nil
        case .working:
            let over = now.since(stop.end)
            return over >= Watchdog.overrunGrace && !stop.goesOn
                ? Told(dog: .workNotFinished, reason: .over(over), measure: .end) : nil
        case .paused:
            let pause = now.since(card.times?.pausedSince ?? now)
            // The night of long work is no pause.
            return pause >= Watchdog.longPause && !stop.goesOn && !stop.isLater
                ? Told(dog: .workNotFinished, reason: .paused(pause), measure: .end) : nil
        case .open, .completed, .partial, .needsParts, .noAccess, .aborted, .cancelled, .missed: return nil
        }
    }

    /// Of somebody who is still at another visit nothing is told twice.
    private func toldAhead(_ stop: DayGround.Stop, at index: Int) -> Told? {
        let isFree = !ground.stops.indices.contains { other in
            let state = ground.stops[other].card.state
            return other != index && (other < index && !state.isClosed || state.isUnderWay)
                && ground.stops[other].takers.contains { taker in stop.takers.contains { $0.person == taker.person } }
        }
        if isFree {
            let isSent = stop.card.state != .planned
            if stop.end <= now { return Told(dog: .noReport, reason: isSent ? .silent : .notSent) }
            if stop.start + Watchdog.reportGrace <= now {
                return Told(dog: .workNotStarted, reason: isSent ? .notBegun(stop.start) : .notSent)
            }
            if stop.departs + Watchdog.departureGrace <= now {
                return Told(dog: .travelNotStarted, reason: isSent ? .notLeft(stop.departs) : .notSent)
            }
        }
        guard let lacking = stop.lacking, stop.start.since(now) < Watchdog.waitingHorizon else { return nil }
        return Told(dog: .partMissing, reason: .part(lacking))
    }

    /// Why a visit misses what it is bound by, or may: what keeps the technician before it, else the plan itself.
    private func cause(
        of stop: DayGround.Stop, at index: Int, _ forecast: VisitForecast, _ left: Int
    ) -> JeopardyReason {
        for other in ground.stops[..<index] where !other.card.state.isClosed {
            guard other.takers.contains(where: { taker in stop.takers.contains { $0.person == taker.person } }),
                let delay = delay(of: other)
            else { continue }
            return .behind(other.card.short, delay)
        }
        if stop.card.state.isUnderWay, let delay = delay(of: stop) {
            switch delay {
            case .over(let seconds): return .over(seconds)
            case .paused(let seconds): return .paused(seconds)
            case .late: break
            }
        }
        let isPlannedLate = Lateness(of: stop.card.dues, start: stop.start, end: stop.end) != nil
        return isPlannedLate ? .planned : .tight(left)
    }

    private func delay(of stop: DayGround.Stop) -> JeopardyReason.Delay? {
        guard let forecast = forecasts[stop.card.id] else { return nil }
        if let since = stop.card.times?.pausedSince, now.since(since) >= Watchdog.overrunGrace {
            return .paused(now.since(since))
        }
        if [.onSite, .working].contains(stop.card.state), now.since(stop.end) >= Watchdog.departureGrace {
            return .over(now.since(stop.end))
        }
        let late = forecast.start.since(stop.start)
        return late >= Watchdog.departureGrace ? .late(late) : nil
    }
}

extension JeopardyFinding {
    /// Visits that wait without a place and whose latest start is near, or over.
    static func waiting(in view: DeskView, at now: Timestamp) -> [Jeopardy] {
        var found: [Jeopardy] = []
        for id in view.queue {
            guard let card = view.visits[id] else { continue }
            // What has to begin first stands first, and what nothing binds behind all others.
            guard let latest = card.latestStart, latest.since(now) < Watchdog.waitingHorizon else { break }
            guard
                let due = card.dues.filter({ $0.target != nil }).min(by: { lhs, rhs in
                    card.latestStart(for: lhs) < card.latestStart(for: rhs)
                })
            else { continue }
            let left = latest.since(now)
            let grade: Jeopardy.Grade =
                due.moment < now ? .missed : card.priority == .emergency ? .emergency : left < 0 ? .late : .risk
            found.append(Jeopardy(card, who: nil, grade: grade, .bound, JeopardyBound(due), left: left, .noPlace))
        }
        return found
    }
}

extension VisitCard {
    /// When it has to begin at the latest to meet one of its dates.
    fileprivate func latestStart(for due: Due) -> Timestamp {
        due.measure == .end ? due.moment - duration * 60 : due.moment
    }
}
