package import ServiceModel

/// What has happened, what it touches, and what can be done. Computed over the journal's sequence `base`.
package struct OutageAnswer: Hashable, Sendable {
    package var request: Int
    package var draft: OutageDraft
    package var base: Int
    package var affected: [OutageAffected]
    /// Figures as they are once it has happened and nothing is repaired.
    package var now: OutageTotals
    package var proposals: [OutageProposal]
    /// Who is on call in the regions concerned, by time.
    package var onCall: [OnCallDuty]
    /// Absences that this makes longer: who, and until when they last now.
    package var longer: [Technician.ID: Timestamp]
    /// What everything of it is based on: the days of whoever is missing, and what is affected.
    package var basis: Basis
    /// More proposals follow.
    package var isComplete: Bool

    package init(
        request: Int, draft: OutageDraft, base: Int, affected: [OutageAffected], now: OutageTotals,
        proposals: [OutageProposal] = [], onCall: [OnCallDuty] = [], longer: [Technician.ID: Timestamp] = [:],
        basis: Basis = Basis(), isComplete: Bool = false
    ) {
        self.request = request
        self.draft = draft
        self.base = base
        self.affected = affected
        self.now = now
        self.proposals = proposals
        self.onCall = onCall
        self.longer = longer
        self.basis = basis
        self.isComplete = isComplete
    }
}
