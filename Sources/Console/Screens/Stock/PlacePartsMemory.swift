import DeskModel

/// What the open list of a place's parts shows.
struct PlacePartsMemory: ScreenState {
    var place: StockPlaceLine?

    init() {}
}
