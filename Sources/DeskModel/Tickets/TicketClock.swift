package import ServiceModel

/// One of the times that the contract gives for a ticket, and whether it was met.
package struct TicketClock: Hashable, Sendable {
    /// Response, arrival or fix.
    package var kind: Due.Kind
    /// `nil` while the clock stands still.
    package var due: Timestamp?
    /// When it was met; `nil` while it runs.
    package var met: Timestamp?

    package init(_ kind: Due.Kind, due: Timestamp?, met: Timestamp? = nil) {
        self.kind = kind
        self.due = due
        self.met = met
    }

    /// It was met too late, or is late by now.
    package func isLate(at now: Timestamp) -> Bool { due.map { (met ?? now) > $0 } ?? false }
}

extension [TicketClock] {
    /// What has to be met first; `nil` when all are met or there are none.
    package var next: TicketClock? {
        filter { $0.met == nil && $0.due != nil }.min { $0.due! < $1.due! }
    }

    /// Whether all were met in time; `false` without any.
    package func areMet(by now: Timestamp) -> Bool { !isEmpty && allSatisfy { $0.met != nil && !$0.isLate(at: now) } }
}
