package import DeskModel
package import ServiceModel

/// What the outage screen is told.
package enum OutageNews: Sendable {
    case answer(OutageAnswer)
    case refused(Int, Refusal)
    case totals(request: Int, proposal: Int, ticked: Set<Visit.ID>, OutageTotals)
    case calls([OutageCallLine])
}
