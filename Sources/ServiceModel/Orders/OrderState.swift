/// Where an order stands, as everybody sees it. It is never written by hand: it follows from the order's stage, its
/// hold and its visits (`OrderLifecycle.state`).
public enum OrderState: String, CaseIterable, Sendable, Codable {
    case draft, ready, planned, dispatched
    case inProgress = "in-progress"
    case onHold = "on-hold"
    case done
    case inSettlement = "in-settlement"
    case settled, invoiced, closed, cancelled

    /// Its work is done or will never be: what is left is paper.
    public var isOver: Bool {
        switch self {
        case .draft, .ready, .planned, .dispatched, .inProgress, .onHold: false
        case .done, .inSettlement, .settled, .invoiced, .closed, .cancelled: true
        }
    }

    /// No act leads out of it.
    public var isTerminal: Bool { self == .closed || self == .cancelled }
}

/// The part of an order's state that people decide; between `active` and `inSettlement` its visits decide.
public enum OrderStage: String, CaseIterable, Sendable, Codable {
    case draft, active
    case inSettlement = "in-settlement"
    case settled, invoiced, closed, cancelled
}

/// What is done to an order as a whole.
public enum OrderAct: String, CaseIterable, Sendable, Codable {
    case qualify, hold, release, cancel
    case beginSettlement = "begin-settlement"
    case returnToDone = "return"
    case settle, invoice, close
    case closeUnbilled = "close-unbilled"
}

/// Why an order waits.
public enum HoldReason: String, CaseIterable, Sendable, Codable {
    case parts, customer, access, approval, weather, safety
}

public struct Hold: Hashable, Sendable, Codable {
    public var reason: HoldReason
    public var note: String
    public var since: Timestamp

    public init(reason: HoldReason, note: String, since: Timestamp) {
        self.reason = reason
        self.note = note
        self.since = since
    }
}
