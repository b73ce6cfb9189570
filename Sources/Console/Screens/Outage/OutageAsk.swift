package import DeskModel
package import ServiceModel

/// What the outage screen asks of the world, beside commands.
package enum OutageAsk: Sendable {
    /// Answered by ``OutageNews/answer(_:)`` again and again until it is complete, or by a refusal; a later request
    /// replaces an earlier one.
    case solve(OutageRequest)
    /// Answered by ``OutageNews/totals(request:proposal:ticked:_:)``: the figures with only these moves made.
    case totals(request: Int, proposal: Int, ticked: Set<Visit.ID>)
    /// No answers are wanted any more.
    case forget
    /// Answered by ``OutageNews/calls(_:)``.
    case calls
}
