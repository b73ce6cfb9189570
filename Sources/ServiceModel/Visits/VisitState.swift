/// Where one visit stands.
package enum VisitState: String, CaseIterable, Sendable, Codable {
    case open, planned, dispatched, accepted
    case enRoute = "en-route"
    case onSite = "on-site"
    case working, paused, completed, partial
    case needsParts = "needs-parts"
    case noAccess = "no-access"
    case aborted, cancelled, missed

    /// The technician has set off and has not finished: at most one visit of a technician is.
    package var isUnderWay: Bool { [.enRoute, .onSite, .working, .paused].contains(self) }

    /// Somebody was there, or tried to be.
    package var isFieldResult: Bool { [.completed, .partial, .needsParts, .noAccess, .aborted].contains(self) }

    /// Nothing more happens to it.
    package var isClosed: Bool { isFieldResult || self == .cancelled || self == .missed }

    /// It has a technician and a time that can still change.
    package var isScheduled: Bool { [.planned, .dispatched, .accepted].contains(self) }

    /// It takes a technician's time on the board.
    package var holdsTime: Bool { self != .open && self != .cancelled && self != .missed }

    /// Another open visit of the same order follows.
    package var needsReturn: Bool { [.partial, .needsParts, .noAccess, .missed, .aborted].contains(self) }
}
