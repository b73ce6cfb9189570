package import DeskModel

/// What the simulation screen asks of the world.
package enum SimulationAsk: Sendable {
    /// Answered by ``SimulationNews/began(_:_:known:)`` and a ``SimulationNews/played(_:_:seed:_:)`` for every day, or by a
    /// refusal; a later request replaces an earlier one.
    case play(DayPlayRequest)
    /// No answers are wanted any more, and the copies can go.
    case forget
}
