import DeskModel
import ServiceModel

/// What the stock screen remembers.
struct StockMemory: ScreenState {
    /// Its panes.
    enum Pane: CaseIterable {
        case short, places, beside
    }

    /// What stands beside the places.
    enum Beside: CaseIterable {
        case parts, moves, held
    }

    var pane = Pane.short
    var beside = Beside.parts
    /// The place whose parts show: under the cursor of the places, or the van of what is short.
    var place: StockPlace.ID?
    /// The line to which the cursor comes back in what is short, and beside the places.
    var lines: [Pane: LineID] = [:]
    /// Days from tomorrow.
    var days = 0
    var overview: StockOverview?
    /// For which day, and at which sequence of the journal, it was asked.
    var asked: Asked?
    /// What is at the place that was asked about last.
    var parts: (place: StockPlace.ID, lines: [StockPartLine])?
    var askedPlace: AskedPlace?
    var holds: [StockHoldLine] = []
    /// At which sequence of the journal they were asked for.
    var askedHolds: Int?
    /// Parts that are on their way from one place to another.
    var hand: StockHand?

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
