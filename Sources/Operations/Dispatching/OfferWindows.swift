import DeskModel
import ServiceModel
import Storage

/// The windows that people are told: two hours each, as the shifts, the site's hours and the clock leave them. The
/// customer's wish is cut out of the day first, so that no window lies half in it.
struct OfferWindows {
    private let entry: BoardVisit
    private let snapshot: Snapshot
    private let now: Timestamp
    private let calendar: CompanyCalendar

    /// Hours of a window.
    private static let length = 2

    init(_ entry: BoardVisit, _ snapshot: Snapshot, now: Timestamp, _ calendar: CompanyCalendar) {
        self.entry = entry
        self.snapshot = snapshot
        self.now = now
        self.calendar = calendar
    }

    /// Notes the cheapest offer of every window that has none yet or a dearer one; whether a window was new.
    func take(_ prices: [CellKey: CellPrice], into best: inout [TimeWindow: SlotOffer]) -> Bool {
        let known = best.count
        for (cell, price) in prices {
            guard case .fits(let insertions) = price else { continue }
            for (key, offer) in insertions.flatMap({ offers($0, in: cell) }) {
                best[key] = best[key].map { min($0, offer) } ?? offer
            }
        }
        return best.count > known
    }

    /// Every window ahead in which somebody works on one of these days while the site is open.
    func open(on cells: [CellKey]) -> [TimeWindow] {
        let shifts = cells.flatMap { snapshot.shifts[$0] ?? [] }
        guard let first = shifts.map(\.window.start).min(), let last = shifts.map(\.hardEnd).max() else { return [] }
        return windows(from: max(first, now), to: last).filter { window in
            window.end > now && shifts.contains { $0.window.start < window.end && window.start < $0.hardEnd }
                && isSiteOpen(in: window)
        }.sorted { $0.start < $1.start }
    }

    private func isSiteOpen(in window: TimeWindow) -> Bool {
        guard let access = entry.access else { return true }
        let dates = (calendar.day(of: window.start).number - 1...calendar.day(of: window.end - 1).number).map(Day.init)
        return dates.contains { access.window(on: $0, calendar)?.intersection(window) != nil }
    }

    /// The windows in which an insertion can begin, as it may slip by its slack; each with the whole window that it was
    /// cut from, the same for all technicians.
    func offers(_ insertion: Insertion, in cell: CellKey) -> [(key: TimeWindow, offer: SlotOffer)] {
        let latest = insertion.start + max(0, insertion.slack)
        return windows(from: insertion.start, to: latest).compactMap { whole in
            guard let window = cut(whole, insertion.start, latest, cell) else { return nil }
            let start = max(insertion.start, window.start)
            guard start < window.end, start <= latest else { return nil }
            return (whole, offer(insertion, at: start, in: cell, window))
        }
    }

    private func offer(_ insertion: Insertion, at start: Timestamp, in cell: CellKey, _ window: TimeWindow) -> SlotOffer
    {
        var moved = insertion
        let later = start.since(insertion.start)
        moved.start = start
        moved.end = insertion.end + later
        moved.slack -= later
        moved.home = insertion.home + later
        // What was promised before is what a new promise takes the place of.
        let targets = Targets(sla: entry.sla, promise: nil, wish: nil)
        return SlotOffer(
            window: window, cell: cell, insertion: moved,
            meetsWish: entry.preference.map { $0.start <= window.start && window.end <= $0.end },
            lateness: Lateness(of: targets, start: start, end: moved.end))
    }

    /// Every window with a moment between the two: in the wish from its start on, else by even hours.
    private func windows(from first: Timestamp, to last: Timestamp) -> [TimeWindow] {
        let wished = entry.preference.map(pieces) ?? []
        let days = (calendar.day(of: first).number...calendar.day(of: last).number).map(Day.init)
        let others = days.flatMap(grid).flatMap { window in entry.preference.map(window.subtracting) ?? [window] }
        return (wished + others).filter { $0.start <= last && first < $0.end }
    }

    /// The wish in windows of the usual length; its rest is its last.
    private func pieces(of wish: TimeWindow) -> [TimeWindow] {
        let step = Self.length * 3600
        // A wish of whole days is the days' own windows.
        if wish.seconds > 86_400 {
            let days = (calendar.day(of: wish.start).number...calendar.day(of: wish.end - 1).number).map(Day.init)
            return days.flatMap(grid).compactMap { $0.intersection(wish) }
        }
        return stride(from: 0, to: wish.seconds, by: step).compactMap { offset in
            TimeWindow(start: wish.start + offset, end: min(wish.end, wish.start + offset + step))
        }
    }

    private func grid(_ day: Day) -> [TimeWindow] {
        stride(from: 0, to: 24, by: Self.length).compactMap { hour in
            guard let from = TimeOfDay(hour: hour) else { return nil }
            let end =
                hour + Self.length == 24
                ? calendar.span(of: day).end : calendar.timestamp(of: day, TimeOfDay(hour: hour + Self.length)!)
            return TimeWindow(start: calendar.timestamp(of: day, from), end: end)
        }
    }

    /// What of a window lies ahead, in the shift and in the site's hours. One under way begins with the next quarter,
    /// or where the work cannot wait for it, now.
    private func cut(_ window: TimeWindow, _ first: Timestamp, _ last: Timestamp, _ cell: CellKey) -> TimeWindow? {
        var bounds = [window]
        let shift = snapshot.shifts[cell]?.last { $0.window.start <= first }
        if let shift, let hours = TimeWindow(start: shift.window.start, end: shift.hardEnd) { bounds.append(hours) }
        if let access = entry.access {
            guard let open = access.window(holding: max(window.start, first), calendar) else { return nil }
            bounds.append(open)
        }
        let quarter = Timestamp(seconds: (now.seconds + 899) / 900 * 900)
        let ahead = quarter <= last ? quarter : Timestamp(seconds: now.seconds / 60 * 60)
        bounds.append(TimeWindow(start: ahead, end: max(ahead, window.end) + 1)!)
        return bounds.dropFirst().reduce(Optional(window)) { $0?.intersection($1) }
    }

    /// Why no offer lies in the wish; `prices` tries starts in what of it lies ahead.
    func obstacle(
        to wish: TimeWindow, days: [Day], cells: Set<CellKey>,
        prices: (_ cells: [CellKey], _ ahead: TimeWindow) throws -> [CellKey: CellPrice]
    ) rethrows -> WishObstacle {
        guard wish.end > now, let ahead = TimeWindow(start: max(now, wish.start), end: wish.end) else { return .past }
        if ahead.start >= calendar.span(of: days[days.count - 1]).end { return .beyond(days: days.count) }
        if !isSiteOpen(in: ahead) { return .siteClosed }
        let working = snapshot.shifts.filter { cell, shifts in
            cells.contains(cell) && shifts.contains { $0.window.intersection(ahead) != nil }
        }.map(\.key)
        if working.isEmpty { return .nobodyWorks }
        let tried = try prices(working, ahead)
        let breaches = tried.values.compactMap { price -> Breach? in
            if case .impossible(let breach) = price { breach } else { nil }
        }
        guard breaches.count == working.count else { return .notKnown }
        let ofDays = breaches.filter { $0.concern != .person }
        if ofDays.isEmpty { return Self.commonest(breaches).map(WishObstacle.nobodyMay) ?? .notKnown }
        if ofDays.allSatisfy({ $0.concern == .timeOfDay }) { return .nobodyFree }
        return Self.commonest(ofDays).map(WishObstacle.stopped) ?? .notKnown
    }

    /// Of the rule that stops most, one with its figures.
    private static func commonest(_ breaches: [Breach]) -> Breach? {
        let byRule = Dictionary(grouping: breaches, by: \.rule)
        return byRule.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.value.first
    }
}
