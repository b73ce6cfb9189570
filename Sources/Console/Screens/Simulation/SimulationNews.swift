package import DeskModel

/// What the simulation screen is told, each by the request it answers.
package enum SimulationNews: Sendable {
    /// The copy is there; these of its days were played before.
    case began(Int, PlayedPlan, known: DayFindings)
    case played(Int, RoomPolicy, seed: UInt64, SimulatedFigures)
    /// Why nothing is played.
    case refused(Int, Refusal)
}
