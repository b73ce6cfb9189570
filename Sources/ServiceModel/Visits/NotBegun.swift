extension Visit {
    /// Seconds after its planned start from which a visit for which nobody has set off is told.
    package static let startGrace = 15 * 60

    /// Its time to begin is over, and nobody has set off.
    package func isOverdue(at now: Timestamp) -> Bool { Self.isOverdue(state, placement, at: now) }

    package static func isOverdue(_ state: VisitState, _ placement: Placement?, at now: Timestamp) -> Bool {
        guard state.isScheduled, let start = placement?.start else { return false }
        return start + startGrace <= now
    }
}
