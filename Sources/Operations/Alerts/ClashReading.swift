import DeskModel
import ServiceModel

/// Reads from a visit's events whether the field knows of its last recall.
struct ClashReading {
    struct Found {
        let fact: FieldClash.Fact
        let event: VisitEvent
        let technician: Technician.ID
    }

    let found: Found?

    /// `events` are the effective ones, oldest first.
    init(_ events: [VisitEvent], recall: Int, _ visit: Visit, now: Timestamp) {
        let after = events[(recall + 1)...]
        let told = after.prefix { $0.act != .dispatch }.filter {
            $0.act.isReport && $0.act != .accept && $0.act != .reject
        }
        if let first = told.first, let last = told.last, first.technician == last.technician {
            // Whoever was sent it again is at it by right.
            found =
                after.contains { $0.act == .dispatch && $0.technician == first.technician }
                ? nil
                : Found(
                    fact: .worked(first: first.act, last: last.act), event: first, technician: first.technician)
            return
        }
        found = Self.accepted(events, recall: recall, visit, now: now)
    }

    /// The technician had said yes, has not been sent it again, and would still go.
    private static func accepted(
        _ events: [VisitEvent], recall: Int, _ visit: Visit, now: Timestamp
    ) -> Found? {
        let before = events[..<recall]
        let sent = before.lastIndex { $0.act == .dispatch || $0.act == .recall || $0.act == .reject }
        guard let yes = before[(sent.map { $0 + 1 } ?? 0)...].last(where: { $0.act == .accept }),
            let was = events[recall].planned, was.end > now,
            !events[(recall + 1)...].contains(where: { $0.act == .dispatch && $0.technician == yes.technician })
        else { return nil }
        return Found(fact: .accepted, event: yes, technician: yes.technician)
    }
}
