/// What follows for a visit from all that is known.
package struct FieldOutcome: Hashable, Sendable {
    package var state: VisitState
    package var technician: Technician.ID
    /// In order of true time.
    package var facts: [FieldFact]
    /// Of everybody who did something.
    package var times: [Technician.ID: FieldTimes]
    /// Pieces by code.
    package var parts: [String: Int]
    package var photosTold: Int
    /// Those whose picture is complete.
    package var photosHeld: Int
    package var signedBy: String?
    /// What was not done is still required.
    package var needsReturn: Bool
    package var cards: Set<FieldCard>
}
