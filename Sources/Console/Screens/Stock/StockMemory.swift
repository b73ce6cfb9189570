import DeskModel
import ServiceModel

/// What the stock screen remembers.
struct StockMemory: ScreenState {
    /// What its lines are.
    enum Shown: CaseIterable {
        case short, places, moves
    }

    var shown = Shown.short
    /// Days from tomorrow.
    var days = 0
    var overview: StockOverview?
    /// For which day, and at which sequence of the journal, it was asked.
    var asked: Asked?
    /// What is at the place that was asked about last.
    var parts: (place: StockPlace.ID, lines: [StockPartLine])?
    var askedPlace: AskedPlace?

    struct Asked: Hashable {
        let day: Day
        let sequence: Int
    }
    struct AskedPlace: Hashable {
        let place: StockPlace.ID
        let sequence: Int
    }

    init() {}
}
