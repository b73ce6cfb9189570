/// When a visit begins and ends: really, where there are facts; else as is to be expected.
package struct VisitSpan: Hashable, Sendable {
    package var start: Timestamp
    package var end: Timestamp

    /// What has not begun begins now at the earliest, and with the traffic not before `forecast`; what has not ended ends
    /// now at the earliest. Without a place that is all there is to say. `nil` for what was called off.
    package init?(
        state: VisitState, duration: Int, placement: Placement?, forecast: Timestamp? = nil, now: Timestamp
    ) {
        switch state {
        case .cancelled, .missed: return nil
        case .open, .planned, .dispatched, .accepted, .enRoute:
            start = max(placement?.start ?? now, forecast ?? now, now)
            end = start + (placement.map { $0.end.since($0.start) } ?? duration * 60)
        case .onSite, .working, .paused:
            start = placement?.start ?? now
            end = max(placement?.end ?? now, now)
        case .completed, .partial, .needsParts, .noAccess, .aborted:
            guard let placement else { return nil }
            (start, end) = (placement.start, placement.end)
        }
    }
}
