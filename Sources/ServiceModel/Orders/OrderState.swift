/// Where an order stands, as everybody sees it. It is never written by hand: it follows from the order's stage, its
/// hold and its visits (`OrderLifecycle.state`).
package enum OrderState: String, CaseIterable, Sendable, Codable {
    case draft, ready, planned, dispatched
    case inProgress = "in-progress"
    case onHold = "on-hold"
    case done
    case inSettlement = "in-settlement"
    case settled, invoiced, closed, cancelled

    /// Its work is done or will never be: what is left is paper.
    package var isOver: Bool {
        switch self {
        case .draft, .ready, .planned, .dispatched, .inProgress, .onHold: false
        case .done, .inSettlement, .settled, .invoiced, .closed, .cancelled: true
        }
    }

    /// No act leads out of it.
    package var isTerminal: Bool { self == .closed || self == .cancelled }
}

/// The part of an order's state that people decide; between `active` and `inSettlement` its visits decide.
package enum OrderStage: String, CaseIterable, Sendable, Codable {
    case draft, active
    case inSettlement = "in-settlement"
    case settled, invoiced, closed, cancelled
}

/// What is done to an order as a whole.
package enum OrderAct: String, CaseIterable, Sendable, Codable {
    case qualify, hold, release, cancel
    case beginSettlement = "begin-settlement"
    case returnToDone = "return"
    case settle, invoice, close
    case closeUnbilled = "close-unbilled"
}

/// Why an order waits.
package enum HoldReason: String, CaseIterable, Sendable, Codable {
    case parts, customer, access, approval, weather, safety
}

package struct Hold: Hashable, Sendable, Codable {
    package var reason: HoldReason
    package var note: String
    package var since: Timestamp

    package init(reason: HoldReason, note: String, since: Timestamp) {
        self.reason = reason
        self.note = note
        self.since = since
    }
}
