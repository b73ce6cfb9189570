package import ServiceModel

/// What it would cost to put the visits in hand into a cell.
package enum CellPrice: Hashable, Sendable {
    /// The places in the day that keep every hard rule, cheapest first; never empty.
    case fits([Insertion])
    /// Only `placed` of the visits in hand fit.
    case partly(placed: Int, of: Int, Insertion)
    /// It fits if another visit, that may move, goes elsewhere.
    case fitsIfMoved(Insertion, moving: Visit.ID)
    case impossible(Breach)
    /// The technician does not work that day.
    case absent

    /// The cheapest insertion that needs nothing else to change.
    package var best: Insertion? {
        if case .fits(let insertions) = self { insertions.first } else { nil }
    }
}
