/// What a visit's events say about time: when travel, stay and work began and ended, and how long each took.
package struct VisitTimes: Hashable, Sendable {
    package private(set) var leftFor: Timestamp?
    package private(set) var arrived: Timestamp?
    package private(set) var started: Timestamp?
    package private(set) var ended: Timestamp?
    /// Seconds of pauses that are over.
    package private(set) var paused = 0
    /// When the pause began that still lasts.
    package private(set) var pausedSince: Timestamp?
    /// What was planned when the technician arrived.
    package private(set) var planned: TimeWindow?

    /// Of work over several days what counts of it, nights taken off; else `nil`.
    package var byDay: Minutes?

    /// Whole minutes of work and of pauses that are over.
    package struct Minutes: Hashable, Sendable {
        package var work: Int
        package var pause: Int

        package init(work: Int, pause: Int) {
            self.work = work
            self.pause = pause
        }
    }

    /// Reads what holds of all events of a visit, in the order in which they were written down; a recall or a rejection
    /// begins anew.
    package init(_ events: [VisitEvent]) {
        for event in events.effective { take(event) }
    }

    private mutating func take(_ event: VisitEvent) {
        switch event.act {
        case .recall, .reject: self = VisitTimes([])
        case .travel: leftFor = event.at
        case .arrive: (arrived, planned) = (event.at, event.planned)
        case .start: started = event.at
        case .pause: pausedSince = event.at
        case .resume: endPause(at: event.at)
        case .complete, .partial, .needsParts, .noAccess, .abort:
            endPause(at: event.at)
            ended = event.at
        case .place, .unplace, .dispatch, .accept, .cancel, .miss, .withdraw: break
        }
    }

    private mutating func endPause(at moment: Timestamp) {
        if let since = pausedSince { paused += moment.since(since) }
        pausedSince = nil
    }

    /// Whole minutes on the way; `nil` before the arrival, and when both were told at once, which measures nothing.
    package var travelMinutes: Int? {
        leftFor.flatMap { left in arrived.flatMap { $0 == left ? nil : $0.since(left) / 60 } }
    }
    /// Whole minutes on site before work began, or to the end of a visit that never began; `nil` where both are not told, and
    /// for work over several days.
    package var waitingMinutes: Int? {
        guard byDay == nil, let arrived, let end = started ?? ended else { return nil }
        return max(0, end.since(arrived)) / 60
    }
    /// Whole minutes of work without pauses; `nil` before the end.
    package var workMinutes: Int? {
        started.flatMap { start in ended.map { byDay?.work ?? ($0.since(start) - paused) / 60 } }
    }
    /// Whole minutes of pauses.
    package var pauseMinutes: Int { byDay?.pause ?? paused / 60 }
    /// Minutes by which the end differs from the plan: negative when earlier; `nil` before the end.
    package var minutesBehind: Int? { ended.flatMap { end in planned.map { end.since($0.end) / 60 } } }
}
