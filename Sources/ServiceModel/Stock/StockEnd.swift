/// One end of a move.
package enum StockEnd: Hashable, Sendable {
    case place(StockPlace.ID)
    case outside(OutsidePlace)

    package var place: StockPlace.ID? { if case .place(let id) = self { id } else { nil } }
    package var outside: OutsidePlace? { if case .outside(let place) = self { place } else { nil } }
}
