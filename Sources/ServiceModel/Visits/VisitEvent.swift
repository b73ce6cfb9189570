/// A fact about a visit: what was done with it, when it happened and when and by whom it was written down.
public struct VisitEvent: Hashable, Sendable, Codable {
    public var visit: Visit.ID
    /// 1 for the visit's first event, then counting up.
    public var sequence: Int
    public var act: VisitAct
    public var at: Timestamp
    public var recordedAt: Timestamp
    public var actor: String
    /// Whose visit it was at that moment.
    public var technician: Technician.ID
    public var reason: String?
    /// When the work was planned to begin and end, as long as nobody had arrived.
    public var planned: TimeWindow?
    /// The event, by its sequence, in whose place this one stands.
    public var corrects: Int?
    /// Who signed that the work is done.
    public var signedBy: String?
    /// A remark.
    public var note: String?

    public init(
        visit: Visit.ID, sequence: Int, act: VisitAct, at: Timestamp, recordedAt: Timestamp, actor: String,
        technician: Technician.ID, reason: String? = nil, planned: TimeWindow? = nil, corrects: Int? = nil,
        signedBy: String? = nil, note: String? = nil
    ) {
        self.visit = visit
        self.sequence = sequence
        self.act = act
        self.at = at
        self.recordedAt = recordedAt
        self.actor = actor
        self.technician = technician
        self.reason = reason
        self.planned = planned
        self.corrects = corrects
        self.signedBy = signedBy
        self.note = note
    }
}

/// What a visit's events say about time: when travel, stay and work began and ended, and how long each took.
public struct VisitTimes: Hashable, Sendable {
    public private(set) var leftFor: Timestamp?
    public private(set) var arrived: Timestamp?
    public private(set) var started: Timestamp?
    public private(set) var ended: Timestamp?
    /// Seconds of pauses that are over.
    public private(set) var paused = 0
    /// When the pause began that still lasts.
    public private(set) var pausedSince: Timestamp?
    /// What was planned when the technician arrived.
    public private(set) var planned: TimeWindow?

    /// Reads what holds of all events of a visit, in the order in which they were written down; a recall or a rejection
    /// begins anew.
    public init(_ events: [VisitEvent]) {
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
    public var travelMinutes: Int? {
        leftFor.flatMap { left in arrived.flatMap { $0 == left ? nil : $0.since(left) / 60 } }
    }
    /// Whole minutes of work without pauses; `nil` before the end.
    public var workMinutes: Int? { started.flatMap { start in ended.map { ($0.since(start) - paused) / 60 } } }
    /// Whole minutes of pauses.
    public var pauseMinutes: Int { paused / 60 }
    /// Minutes by which the end differs from the plan: negative when earlier; `nil` before the end.
    public var minutesBehind: Int? { ended.flatMap { end in planned.map { end.since($0.end) / 60 } } }
}
