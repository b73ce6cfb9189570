/// The moments of a task that cost something when missed.
struct SoftTimes: BitwiseCopyable {
    private let dueStart, dueEnd: Tick
    private let promise, preference, told: Span
    private let moved: Int
    /// Whether any of them is set.
    let matters: Bool

    init(_ task: Task, _ policy: Policy, _ rates: Rates) {
        dueStart = task.due?.measure == .start ? task.due?.by ?? .never : .never
        dueEnd = task.due?.measure == .end ? task.due?.by ?? .never : .never
        promise = Span(task.promise)
        preference = Span(task.preference)
        let tolerance = Tick(rates.ticks(policy.change.toleranceMinutes))
        let isTold = task.changeClass >= .told
        // Whoever was told nothing may wait for the old start, so that only a later one is another time.
        told = Span(
            task.current.map {
                TimeWindow(isTold ? $0.start - tolerance : -Tick.never, $0.start + tolerance)
            })
        let minutes = isTold ? policy.change.minutes(task.changeClass) * policy.change.timeShare : policy.change.retimed
        moved = task.current == nil || task.changeClass == .free ? 0 : rates.ticks(minutes)
        matters = task.due != nil || task.promise != nil || task.preference != nil || moved > 0
    }

    @inline(__always)
    func cost(start: Tick, end: Tick, _ weights: SoftWeights) -> Int {
        var cost = 0
        let late = max(0, start &- dueStart, end &- dueEnd)
        if late > 0 { cost &+= weights.late.cost(late) }
        let broken = promise.miss(start)
        if broken > 0 { cost &+= weights.promise.cost(broken) }
        let missed = preference.miss(start)
        if missed > 0 { cost &+= weights.preference.cost(missed) }
        if told.miss(start) > 0 { cost &+= moved }
        return cost
    }

    /// Whether a start between these moments can cost something.
    func mayCost(from first: Tick, to last: Tick, stay: Tick) -> Bool {
        last > dueStart || last &+ stay > dueEnd
            || [promise, preference].contains { $0.opens > first || $0.closes < last }
            || (moved > 0 && (told.opens > first || told.closes < last))
    }

    /// Whether a start from this moment on can be too early.
    func mayCostEarly(from first: Tick) -> Bool {
        [promise, preference].contains { $0.opens > first } || (moved > 0 && told.opens > first)
    }

    /// The least that a start between these moments costs: between the ends of its windows the cost runs straight.
    func least(from first: Tick, to last: Tick, stay: Tick, _ weights: SoftWeights) -> Int {
        let ends = [promise, preference, told].flatMap { [$0.opens, $0.closes] } + [dueStart, dueEnd &- stay]
        let moments = [first, last] + ends.filter { first < $0 && $0 < last }
        return moments.map { cost(start: $0, end: $0 &+ stay, weights) }.min() ?? 0
    }

    /// A window, or all of time.
    struct Span: BitwiseCopyable {
        let opens, closes: Tick

        init(_ window: TimeWindow?) {
            opens = window?.opens ?? -.never
            closes = window?.closes ?? .never
        }

        @inline(__always)
        func miss(_ moment: Tick) -> Tick { max(0, opens &- moment, moment &- closes) }
    }
}
