package import ServiceModel

/// Which pick list is asked for.
package enum PickListWish: Hashable, Sendable {
    case list(PickList.ID)
    case numbered(Int)
    /// The newest of a van and a day that is not all loaded.
    case of(StockPlace.ID, Day)
}
