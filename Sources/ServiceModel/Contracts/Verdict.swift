/// What was decided about paying when an order arose, and why.
package struct Verdict: Hashable, Sendable, Codable {
    package var payer: Payer
    package var reason: VerdictReason?
    /// What the work is thought to cost, net.
    package var estimate: Money?
    /// What somebody decided about an order of which it was not clear.
    package var approval: Approval?

    package init(_ payer: Payer, _ reason: VerdictReason? = nil, estimate: Money? = nil, approval: Approval? = nil) {
        self.payer = payer
        self.reason = reason
        self.estimate = estimate
        self.approval = approval
    }

    package struct Approval: Hashable, Sendable, Codable {
        package var payer: Payer
        package var by: String
        package var at: Timestamp
        package var reason: String

        package init(_ payer: Payer, by: String, at: Timestamp, reason: String) {
            self.payer = payer
            self.by = by
            self.at = at
            self.reason = reason
        }
    }

    /// Somebody has to decide, and nobody did.
    package var isUndecided: Bool { payer == .ask && approval == nil }
    /// Who pays by now.
    package var decided: Payer { approval?.payer ?? payer }
}
