public import ServiceModel

/// A break as the clock on the wall shows it: somewhere between two times, so many minutes long.
public struct WallBreak: Hashable, Sendable {
    public var from: TimeOfDay
    public var to: TimeOfDay
    public var minutes: Int

    public init(from: TimeOfDay, to: TimeOfDay, minutes: Int = 30) {
        self.from = from
        self.to = to
        self.minutes = minutes
    }

    /// The break in a shift with these hours, where both times may be the next date's; `nil` when it has no room between
    /// its own times.
    public func lunch(from start: TimeOfDay, to end: TimeOfDay) -> Break? {
        let from = ShiftHours.time(from, from: start, to: end)
        let to = ShiftHours.time(to, from: from, to: end)
        return TimeOfDay(minutes: to.minutes - minutes).flatMap {
            Break(earliest: from, latest: $0, minutes: minutes)
        }
    }
}
