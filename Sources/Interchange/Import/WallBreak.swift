package import ServiceModel

/// A break as the clock on the wall shows it: somewhere between two times, with its length in minutes.
package struct WallBreak: Hashable, Sendable {
    package var from: TimeOfDay
    package var to: TimeOfDay
    package var minutes: Int

    package init(from: TimeOfDay, to: TimeOfDay, minutes: Int = 30) {
        self.from = from
        self.to = to
        self.minutes = minutes
    }

    /// The break in a shift with these hours, where both times may be the next date's; `nil` when it has no room between
    /// its own times.
    package func lunch(from start: TimeOfDay, to end: TimeOfDay) -> Break? {
        let from = ShiftHours.time(from, from: start, to: end)
        let to = ShiftHours.time(to, from: from, to: end)
        return TimeOfDay(minutes: to.minutes - minutes).flatMap {
            Break(earliest: from, latest: $0, minutes: minutes)
        }
    }
}
