package import ServiceModel

/// One way to follow what has happened.
package struct OutageProposal: Hashable, Sendable {
    /// What it is best at among those that were found.
    package var aims: [OutageAim]
    /// In order of those that must move, then of day and time.
    package var moves: [OutageMove]
    /// What has no place, each with what a look at every technician-day has proved.
    package var unplanned: [UnplannedVisit]
    /// Of moves against a rule: what proves that there is no other way.
    package var proofs: [Visit.ID: OverrideProof] = [:]
    /// With every move ticked.
    package var totals: OutageTotals
    /// The days that it touches, before and after.
    package var days: [Day]

    /// A technician's day.
    package struct Day: Hashable, Sendable {
        package var before: DaySheet
        package var after: DaySheet

        package init(before: DaySheet, after: DaySheet) {
            self.before = before
            self.after = after
        }
    }

    package init(
        aims: [OutageAim], moves: [OutageMove], unplanned: [UnplannedVisit], totals: OutageTotals, days: [Day]
    ) {
        self.aims = aims
        self.moves = moves
        self.unplanned = unplanned
        self.totals = totals
        self.days = days
    }

    /// Whom to phone.
    package var calls: [OutageMove] { moves.filter(\.needsCall) }

    /// Moves against a rule that nobody has given a reason for.
    package var withoutReason: [OutageMove] { moves.filter { !$0.breaches.isEmpty && $0.override == nil } }
}
