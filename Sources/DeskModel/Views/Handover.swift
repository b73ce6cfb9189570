package import ServiceModel

/// How far a technician's day has gone out of the planner's hands.
package enum Handover: Sendable, Hashable, CaseIterable {
    /// Nothing was sent.
    case planned
    /// Something was sent, something not yet.
    case partly
    /// Everything was sent.
    case sent
    /// Somebody is on the way or on site.
    case underWay
    /// Every visit is over.
    case done

    /// What the states of a day's visits come to; of none, nothing was sent.
    package init(_ states: some Collection<VisitState>) {
        let open = states.filter { !$0.isClosed }
        if open.contains(where: \.isUnderWay) {
            self = .underWay
        } else if open.isEmpty {
            self = states.isEmpty ? .planned : .done
        } else if open.contains(.planned) {
            self = open.count < states.count || open.contains { $0 != .planned } ? .partly : .planned
        } else {
            self = .sent
        }
    }
}
