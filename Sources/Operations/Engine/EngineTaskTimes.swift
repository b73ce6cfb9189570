import DeskModel
import Scheduling
import ServiceModel
import Storage

/// When tasks may start and when their sites are open, as the engine counts time.
struct EngineTaskTimes {
    private let days: [Day]
    private let calendar: CompanyCalendar
    private let clock: EngineClock
    /// From now on: one list for the thousands that may start then.
    private(set) var anyTime: [Scheduling.TimeWindow]
    private var accessWindows: [AccessHours: [Scheduling.TimeWindow]] = [:]

    /// For a problem of these days.
    init(_ days: [Day], _ calendar: CompanyCalendar, _ clock: EngineClock, now: Timestamp) {
        self.days = days
        self.calendar = calendar
        self.clock = clock
        anyTime = Self.from(clock.tick(now))
    }

    /// Makes it another minute.
    mutating func turn(to minute: Timestamp) { anyTime = Self.from(clock.tick(minute)) }

    /// The days of the problem on which it may take place; `nil` for any. Once all of them are over it is late, and any day
    /// is better than none.
    func days(of entry: BoardVisit, at now: Timestamp) -> SmallIndexSet? {
        guard let allowed = entry.days, !allowed.isOver(on: calendar.day(of: now)) else { return nil }
        return SmallIndexSet(days.indices.filter { allowed.contains(days[$0]) })
    }

    /// When it may start: from now on, in windows that were named, or at the one moment that a person named. What is
    /// promised or wished only after the plan's last day may start then, which a night shift may reach.
    func windows(of entry: BoardVisit, isPlaced: Bool, _ scope: PlanningScope) -> [Scheduling.TimeWindow] {
        let now = clock.tick(scope.now)
        let visit = entry.visit.id
        if let exact = scope.exactStarts[visit] { return [Scheduling.TimeWindow(clock.tick(exact), clock.tick(exact))] }
        if !isPlaced, let later = scope.later(entry)?.window {
            return Self.from(max(now, clock.tick(later.start)))
        }
        guard let named = scope.startWindows[visit] else { return anyTime }
        // The engine's windows hold their last tick; the end of a window is not in it any more.
        let open = named.compactMap { window -> Scheduling.TimeWindow? in
            let (opens, closes) = (max(now, clock.tick(window.start)), clock.tick(window.end - 60))
            return opens <= closes ? Scheduling.TimeWindow(opens, closes) : nil
        }
        // Where none of them is left, no time is: without a window any time would be.
        return open.isEmpty ? [Self.never] : open
    }

    /// What is left of windows in which it may start where none of its work may fall into times in which its region is closed.
    func open(
        _ windows: [Scheduling.TimeWindow], to entry: BoardVisit, closed: [ServiceModel.TimeWindow]
    ) -> [Scheduling.TimeWindow] {
        guard !closed.isEmpty else { return windows }
        let stay = Tick(entry.visit.duration * 60)
        let left = closed.map { clock.window($0) }.reduce(windows) { open, closed in
            open.flatMap { window in
                let before = Scheduling.TimeWindow(window.opens, min(window.closes, closed.opens - stay))
                let behind = Scheduling.TimeWindow(max(window.opens, closed.closes), window.closes)
                return [before, behind].filter { $0.opens <= $0.closes }
            }
        }
        return left.isEmpty ? [Self.never] : left
    }

    /// When somebody may be at its site; none for any time.
    mutating func access(_ entry: BoardVisit) -> [Scheduling.TimeWindow] {
        guard let hours = entry.access else { return [] }
        if let known = accessWindows[hours] { return known }
        // A night shift of the last day and its overtime go on into the next ones; a site may have opened the evening before.
        let last = days.last!
        let around = [days.first! - 1] + days + [last + 1, last + 2]
        let windows = around.compactMap { hours.window(on: $0, calendar) }.map { clock.window($0) }
        accessWindows[hours] = windows
        return windows
    }

    /// No shift meets it.
    static let never = Scheduling.TimeWindow(1 << 27, 1 << 27)

    private static func from(_ tick: Tick) -> [Scheduling.TimeWindow] { [Scheduling.TimeWindow(tick, 1 << 27)] }
}
