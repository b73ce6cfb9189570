/// When a task may start on each day: its windows, cut by access hours, hard deadline and the opening of a promise on
/// that day.
struct DaySlots {
    private(set) var first: [Int32] = [0]
    private(set) var opens: [Tick] = []
    private(set) var closes: [Tick] = []
    private(set) var over: [Tick] = []

    init(tasks: [Task], shifts: [Shift], days: Int) {
        var spans = [TimeWindow](repeating: TimeWindow(.never, -.never), count: days)
        for shift in shifts {
            let span = spans[shift.day]
            spans[shift.day] = TimeWindow(min(span.opens, shift.earliestStart), max(span.closes, shift.hardEnd))
        }
        first.reserveCapacity(tasks.count * days + 1)
        opens.reserveCapacity(tasks.count * days)
        closes.reserveCapacity(tasks.count * days)
        over.reserveCapacity(tasks.count * days)
        var access = AccessOfDays(spans)
        for task in tasks {
            let windows = TimeWindow.orAlways(task.windows)
            access.choose(task.access)
            for (day, span) in spans.enumerated() {
                for window in windows where window.opens <= span.closes && window.closes >= span.opens {
                    for row in access.rows(on: day) { append(window, access.hours[row], span, task) }
                }
                first.append(Int32(opens.count))
            }
        }
    }

    private mutating func append(_ window: TimeWindow, _ hours: TimeWindow, _ span: TimeWindow, _ task: Task) {
        var open = max(window.opens, hours.opens, span.opens)
        var close = min(window.closes, hours.closes, span.closes)
        var end = min(hours.closes, Tick.bound)
        if let latest = task.latest {
            if latest.measure == .start { close = min(close, latest.by) } else { end = min(end, latest.by) }
        }
        if let promise = task.promise, promise.opens > open, promise.opens <= close { open = promise.opens }
        guard open <= close else { return }
        opens.append(open)
        closes.append(close)
        over.append(end)
    }
}

/// Lists of access hours, each laid out by days. Sites that open at the same hours share a list, and there are far fewer
/// lists than tasks.
private struct AccessOfDays {
    /// Which list it is, not what it says: whoever asks holds all lists, so that no two are at one place.
    private struct Identity: Hashable {
        let place: UnsafeRawPointer?
        let count: Int

        init(_ list: [TimeWindow]) {
            place = list.withUnsafeBytes { $0.baseAddress }
            count = list.count
        }
    }

    private let spans: [TimeWindow]
    private(set) var hours: [TimeWindow] = []
    /// Of list `n` on a day: from `first[n + day]` up to `first[n + day + 1]`.
    private var first: [Int] = []
    private var known: [Identity: Int] = [:]
    private var chosen = 0

    init(_ spans: [TimeWindow]) {
        self.spans = spans
    }

    /// The list that is asked next.
    mutating func choose(_ list: [TimeWindow]) {
        // All empty lists are one, wherever they are.
        let identity = Identity(list.isEmpty ? [] : list)
        if let row = known[identity] {
            chosen = row
            return
        }
        chosen = first.count
        known[identity] = chosen
        let merged = TimeWindow.orAlways(list)
        for span in spans {
            first.append(hours.count)
            hours += merged.filter { $0.opens <= span.closes && $0.closes >= span.opens }
        }
        first.append(hours.count)
    }

    /// Where the hours of the list chosen stand that meet the shifts of a day.
    func rows(on day: Int) -> Range<Int> { first[chosen + day]..<first[chosen + day + 1] }
}

extension TimeWindow {
    /// Merged windows; any time where there are none.
    fileprivate static func orAlways(_ windows: [TimeWindow]) -> [TimeWindow] {
        switch windows.count {
        case 0: always
        case 1: windows
        default: merged(windows)
        }
    }

    private static let always = [TimeWindow(-.never, .never)]
}
