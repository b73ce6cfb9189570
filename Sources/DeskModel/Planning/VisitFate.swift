package import ServiceModel

/// What becomes of a visit whose technician cannot come.
package enum VisitFate: String, CaseIterable, Sendable, Codable {
    /// It stays with the technician, and is marked.
    case keep
    /// It goes back into the queue; what was sent is recalled first.
    case off
    /// What was sent is taken back from the technician, and stays on the day.
    case recall

    /// What can be done in a state; what is under way or over stays as it is.
    package static func possible(in state: VisitState) -> [VisitFate] {
        switch state {
        case .planned: [.keep, .off]
        case .dispatched, .accepted: [.keep, .off, .recall]
        case .open, .enRoute, .onSite, .working, .paused, .completed, .partial, .needsParts, .noAccess, .aborted,
            .cancelled, .missed:
            [.keep]
        }
    }

    /// The nearest that can be done in a state: what was not sent cannot be recalled, and stays.
    package func inState(_ state: VisitState) -> VisitFate { Self.possible(in: state).contains(self) ? self : .keep }
}
