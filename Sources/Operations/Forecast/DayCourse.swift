import DeskModel
import ServiceModel

/// How the visits of a ground go from now on, one after the other, everybody's day in its order.
struct DayCourse {
    let ground: DayGround
    let now: Timestamp
    let spread: Spread

    struct Times {
        var arrival: Timestamp
        var start: Timestamp
        var end: Timestamp
    }

    /// What each stop is bound by: no start after the one, no end after the other.
    private struct Limits {
        var start = Timestamp(seconds: .max)
        var end = Timestamp(seconds: .max)

        init(_ stop: DayGround.Stop) {
            for due in stop.card.dues where due.target != nil {
                switch due.measure {
                case .start: if !stop.isLater { start = min(start, due.moment) }
                case .end: if !stop.goesOn { end = min(end, due.moment) }
                }
            }
        }
    }

    /// The forecast of every visit that is not over.
    func forecasts() -> [VisitForecast] {
        let expected = times(run: nil)
        let limits = ground.stops.map(Limits.init)
        var missed = [Int](repeating: 0, count: ground.stops.count)
        let isBound = limits.contains { $0.start.seconds != .max || $0.end.seconds != .max }
        if isBound {
            for run in 0..<VisitForecast.runs {
                for (index, times) in times(run: run).enumerated()
                where times.start > limits[index].start || times.end > limits[index].end { missed[index] += 1 }
            }
        }
        return ground.stops.indices.filter { !ground.stops[$0].card.state.isClosed }.map { index in
            let (stop, times) = (ground.stops[index], expected[index])
            return VisitForecast(
                visit: stop.card.id, arrival: times.arrival, start: times.start, end: times.end, missed: missed[index])
        }
    }

    /// As planned where `run` is nil, else with times drawn for that run.
    private func times(run: Int?) -> [Times] {
        var free = ground.people.map(\.leaves)
        var pauses = ground.people.map(\.pause)
        // What is under way comes first, in whatever order it was planned.
        var times = ground.stops.map { stop -> Times? in
            guard !stop.card.state.isScheduled else { return nil }
            let times = begun(stop, run)
            for taker in stop.takers { free[taker.person] = max(free[taker.person], times.end) }
            return times
        }
        for (index, stop) in ground.stops.enumerated() where times[index] == nil {
            let next = ahead(stop, run, free, &pauses)
            for taker in stop.takers { free[taker.person] = max(free[taker.person], next.end) }
            times[index] = next
        }
        return times.compactMap { $0 }
    }

    /// A visit for which nobody has set off.
    private func ahead(
        _ stop: DayGround.Stop, _ run: Int?, _ free: [Timestamp], _ pauses: inout [TimeWindow?]
    ) -> Times {
        var arrival = now
        for (number, taker) in stop.takers.enumerated() {
            var there = max(free[taker.person], now)
            if let depot = taker.depot {
                there = max(there + drive(depot.drive, stop, run, number + 16), depot.start) + depot.seconds
            }
            there = there + drive(taker.drive, stop, run, number)
            if let pause = pauses[taker.person], pause.start < stop.start {
                // It may interrupt the drive; what of it is over is not taken again.
                there = max(there, pause.start) + pause.end.since(max(pause.start, min(now, pause.end)))
                pauses[taker.person] = nil
            }
            arrival = max(arrival, there)
        }
        let start = max(arrival, stop.floor)
        return Times(arrival: arrival, start: start, end: start + work(stop, run))
    }

    /// Under way, or over.
    private func begun(_ stop: DayGround.Stop, _ run: Int?) -> Times {
        let (card, start) = (stop.card, stop.start)
        func until(_ end: Timestamp) -> Times { Times(arrival: start, start: start, end: max(end, now)) }
        switch card.state {
        case .enRoute:
            let drive = stop.takers.first?.drive ?? 0
            let left = card.times?.leftFor ?? now
            let total = run.map { run in
                spread.travel.length(
                    of: drive, beyond: max(0, now.since(left)), at: ForecastDice.share(card.id, run: run, .travel))
            }
            let arrival = max(left + (total ?? drive), now)
            let start = max(arrival, stop.floor)
            return Times(arrival: arrival, start: start, end: start + work(stop, run))
        case .onSite, .working, .paused:
            let planned = stop.end.since(start) - (card.times?.paused ?? 0)
            let since = card.times?.started ?? card.times?.arrived ?? start
            let stopped = card.times?.pausedSince
            let elapsed = max(0, (stopped ?? now).since(since) - (card.times?.paused ?? 0))
            // Each day of long work ends as it was planned.
            if stop.goesOn || stop.isLater { return until(stop.end) }
            guard let run else {
                return until(stopped == nil ? stop.end : now + max(0, planned - elapsed))
            }
            let total = spread.work(of: card.type).length(
                of: planned, beyond: elapsed, at: ForecastDice.share(card.id, run: run, .work))
            return until(now + max(0, total - elapsed))
        default: return Times(arrival: start, start: start, end: stop.end)
        }
    }

    private func work(_ stop: DayGround.Stop, _ run: Int?) -> Int {
        let planned = stop.end.since(stop.start)
        guard let run, !stop.goesOn, !stop.isLater else { return planned }
        return spread.work(of: stop.card.type).length(
            of: planned, at: ForecastDice.share(stop.card.id, run: run, .work))
    }

    private func drive(_ seconds: Int, _ stop: DayGround.Stop, _ run: Int?, _ taker: Int) -> Int {
        guard let run, seconds > 0 else { return seconds }
        return spread.travel.length(
            of: seconds, at: ForecastDice.share(stop.card.id, run: run, .travel, taker: taker))
    }
}
