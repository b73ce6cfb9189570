package import ServiceModel

/// Who pays for work and by when it is due, before it is saved.
package struct IntakeAssessment: Hashable, Sendable {
    package var contract: Contract.ID?
    package var number: String?
    package var verdict: Verdict
    package var sla: ServiceLevel
    package var targets: [TargetStanding]

    package init(
        contract: Contract.ID? = nil, number: String? = nil, verdict: Verdict, sla: ServiceLevel,
        targets: [TargetStanding]
    ) {
        self.contract = contract
        self.number = number
        self.verdict = verdict
        self.sla = sla
        self.targets = targets
    }
}
