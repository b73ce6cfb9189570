import DeskModel
import ServiceModel

extension ConsoleState {
    /// The stock screen.
    var stock: ListState<StockList> {
        get { self[ListState<StockList>.self] }
        _modify { yield &self[ListState<StockList>.self] }
    }

    /// For which it is shown what is short.
    var stockDay: Day { today + 1 + stock.memory.days }

    /// What the screen shows, and what is at the place under the cursor, when those that it has are of another day, another
    /// place or another desk.
    mutating func askForStock() -> [Effect] {
        var effects: [Effect] = []
        let asked = StockMemory.Asked(day: stockDay, sequence: view.sequence)
        if stock.memory.asked != asked {
            stock.memory.asked = asked
            effects.append(.ask(.stock(stockDay)))
        }
        guard let place = stock.row?.place?.id else { return effects }
        let askedPlace = StockMemory.AskedPlace(place: place, sequence: view.sequence)
        guard stock.memory.askedPlace != askedPlace else { return effects }
        stock.memory.askedPlace = askedPlace
        return effects + [.ask(.stockPlace(place))]
    }

    mutating func take(_ overview: StockOverview) {
        guard overview.day == stockDay else { return }
        stock.memory.overview = overview
        current.refresh(&self)
    }

    mutating func take(_ lines: [StockPartLine], at place: StockPlace.ID) {
        stock.memory.parts = (place, lines)
    }

    mutating func stepStockDay(_ step: Int) -> [Effect] {
        stock.memory.days = max(-1, min(30, stock.memory.days + step))
        return []
    }

    /// Something is written about stock; the answer is told on the status line.
    mutating func writeStock(_ command: any Command) -> [Effect] {
        let token = freshToken()
        errands[token] = .lock
        return [.perform(command, token: token)]
    }
}
