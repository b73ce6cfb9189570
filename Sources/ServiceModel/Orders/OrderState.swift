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
