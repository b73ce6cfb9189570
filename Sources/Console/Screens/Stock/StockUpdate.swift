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
            effects.append(.ask(.stock(.overview(stockDay))))
        }
        if stock.memory.beside == .held, stock.memory.askedHolds != view.sequence {
            stock.memory.askedHolds = view.sequence
            effects.append(.ask(.stock(.holds)))
        }
        return effects
    }

    /// What is at a place.
    mutating func askForParts(at place: StockPlace.ID) -> [Effect] {
        let askedPlace = StockMemory.AskedPlace(place: place, sequence: view.sequence)
        guard stock.memory.askedPlace != askedPlace else { return [] }
        stock.memory.askedPlace = askedPlace
        return [.ask(.stock(.at(place)))]
    }

    mutating func take(_ news: StockNews) -> [Effect] {
        switch news {
        case .overview(let overview): take(overview)
        case .at(let place, let lines): take(lines, at: place)
        case .pickList(let wish, let list): return take(list, for: wish)
        case .holds(let lines): take(holds: lines)
        case .parts(let parts): self[PartsMemory.self].parts = parts
        }
        return []
    }

    mutating func take(_ overview: StockOverview) {
        guard overview.day == stockDay else { return }
        stock.memory.overview = overview
        if case .count(var count)? = overlay {
            count.take(overview)
            overlay = .count(count)
        }
        current.refresh(&self)
    }

    mutating func take(_ lines: [StockPartLine], at place: StockPlace.ID) {
        stock.memory.parts = (place, lines)
        if case .count(var count)? = overlay, count.place.id == place {
            count.take(lines)
            overlay = .count(count)
        }
        current.refresh(&self)
    }

    mutating func take(holds lines: [StockHoldLine]) {
        stock.memory.holds = lines
        current.refresh(&self)
    }

    mutating func stepStockDay(_ step: Int) -> [Effect] {
        stock.memory.days = max(-1, min(30, stock.memory.days + step))
        return []
    }

    /// Something is written about stock; the answer is told on the status line.
    mutating func perform(_ command: any Command, _ deed: StockDeed) -> [Effect] {
        let token = freshToken()
        errands[token] = StockErrand(deed: deed)
        return [.perform(command, token: token)]
    }

    /// The disk has it.
    mutating func stockDone(_ deed: StockDeed, _ receipt: Receipt) -> [Effect] {
        switch deed {
        case .plain: break
        case .move:
            stock.memory.hand = nil
            focus(stock: stock.memory.pane)
        case .makeList:
            if case .stock(.listMade(let number, _, _, _, _)) = receipt.summary {
                return openPickList(.numbered(number))
            }
        case .count: if case .count? = overlay { overlay = nil }
        }
        return []
    }

    /// Nothing typed is lost.
    mutating func stockFailed(_ deed: StockDeed) {
        if case .count = deed, case .count(var count)? = overlay {
            count.isWriting = false
            count.isStale = true
            overlay = .count(count)
        }
    }
}
