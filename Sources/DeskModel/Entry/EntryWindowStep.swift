import ServiceModel

extension EntryPass {
    private enum Outcome {
        case window(EntryWindow.Span)
        case several([EntryCandidate])
        case past
        case invalid
    }

    mutating func settleWindow() {
        guard let first = windows.first else { return }
        let ranges = windows.map(\.range)
        let words = windows.map(\.words).joined(separator: ", ")
        let isPromise = !promises.isEmpty || windows.contains(where: \.value.isPromise)
        let kind: EntryWindow.Kind = isPromise ? .promise : .wish
        var said = [first.value]
        for window in windows.dropFirst() {
            if let joined = said.last?.joined(window.value) {
                said[said.count - 1] = joined
            } else {
                said.append(window.value)
            }
        }
        let outcomes = said.map { outcome($0.meaning) }
        let (doubtKind, candidates) = merged(outcomes, kind)
        if doubtKind == nil, candidates.count == 1, case .window(let window) = candidates[0].value {
            result.window = window
            for range in ranges { note(.window, range, .said) }
        } else {
            var doubt = EntryDoubt(
                .window, doubtKind ?? .several, candidates, words: words, ranges: ranges + promises.map(\.range))
            doubt.day = today
            guard case .candidate(.window(var window)) = ask(doubt) else { return }
            window.kind = kind
            result.window = window
            for range in ranges { note(.window, range, .chosen) }
        }
        for promise in promises { note(.window, promise.range, .said) }
    }

    private func merged(_ outcomes: [Outcome], _ kind: EntryWindow.Kind) -> (EntryDoubt.Kind?, [EntryCandidate]) {
        var candidates: [EntryCandidate] = []
        func add(_ candidate: EntryCandidate) {
            if !candidates.contains(where: { $0.value == candidate.value }) { candidates.append(candidate) }
        }
        for outcome in outcomes {
            switch outcome {
            case .window(let span): add(EntryCandidate(.window(EntryWindow(span, kind: kind))))
            case .several(let more):
                for var candidate in more {
                    if case .window(var window) = candidate.value {
                        window.kind = kind
                        candidate.value = .window(window)
                    }
                    add(candidate)
                }
            case .past: return (.past, [])
            case .invalid: return (.invalid, [])
            }
        }
        return (nil, candidates)
    }

    // MARK: On the clock

    private var now: Timestamp { words.now - Int(words.now.seconds % 60) }
    private var today: Day { words.today }

    private func outcome(_ meaning: EntrySaidWindow.Meaning) -> Outcome {
        guard case .time(let time) = meaning else { return .invalid }
        switch time {
        case .moment(let moment): return moment < now ? .past : .window(.at(moment))
        case .until(let moment): return moment <= now ? .past : .window(.to(moment))
        case .days(let days):
            if days.upperBound < today { return .past }
            if days.lowerBound == days.upperBound { return .window(.day(days.lowerBound)) }
            let calendar = words.calendar
            return between(calendar.span(of: days.lowerBound).start, calendar.span(of: days.upperBound).end)
        case .fromDay(let day): return day < today ? .past : .window(.from(words.calendar.span(of: day).start))
        case .untilDay(let day): return day < today ? .past : .window(.to(words.calendar.span(of: day).end))
        case .between(let window): return window.end <= now ? .past : .window(.between(window))
        case .hours(let day?, let hours): return on(day, hours)
        case .hours(nil, let hours): return nextTime(hours)
        }
    }

    private func between(_ start: Timestamp, _ end: Timestamp) -> Outcome {
        TimeWindow(start: start, end: end).map { .window(.between($0)) } ?? .invalid
    }

    private func moment(_ day: Day, _ time: TimeOfDay) -> Timestamp? { try? words.moment(day, time, "") }

    /// Hours of a day that was said.
    private func on(_ day: Day, _ hours: DayHours) -> Outcome {
        guard day >= today else { return .past }
        guard let span = span(day, hours) else { return .invalid }
        switch span {
        case .at(let moment): return moment < now ? .past : .window(span)
        case .between(let window): return window.end <= now ? .past : .window(span)
        case .to(let moment): return moment <= now ? .past : .window(span)
        case .day, .from: return .window(span)
        }
    }

    private func span(_ day: Day, _ hours: DayHours) -> EntryWindow.Span? {
        switch hours {
        case .at(let time): return moment(day, time).map { .at($0) }
        case .from(let time): return moment(day, time).map { .from($0) }
        case .till(let time): return moment(day, time).map { .to($0) }
        case .between(let from, let to):
            guard let start = moment(day, from), let end = moment(day, to) else { return nil }
            return TimeWindow(start: start, end: end).map { .between($0) }
        }
    }

    /// Hours without a day: today while they lie ahead, tomorrow when they are over; once begun, both are offered.
    private func nextTime(_ hours: DayHours) -> Outcome {
        guard let first = span(today, hours), let second = span(today + 1, hours) else { return .invalid }
        func both(_ rest: EntryWindow.Span) -> Outcome {
            .several([
                EntryCandidate(.window(EntryWindow(rest)), [.restOfToday]),
                EntryCandidate(.window(EntryWindow(second)), [.tomorrow]),
            ])
        }
        switch first {
        case .at(let moment): return .window(moment >= now ? first : second)
        case .to(let moment): return .window(moment > now ? first : second)
        case .from(let moment): return moment >= now ? .window(first) : both(.from(now))
        case .day: return .window(first)
        case .between(let window):
            if window.start >= now { return .window(first) }
            guard let rest = TimeWindow(start: now, end: window.end) else { return .window(second) }
            return both(.between(rest))
        }
    }
}
