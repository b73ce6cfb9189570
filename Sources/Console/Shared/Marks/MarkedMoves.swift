import DeskModel
import ServiceModel

/// Moving and planning what is marked.
extension ConsoleState {
    /// Takes all that can be moved in hand at once; the others stay marked, and it is said why.
    mutating func pickUpMarked() -> [Effect] {
        let cards = markedCards
        let movable = cards.filter { Self.obstacle(toMoving: $0) == nil }
        let effects = pickUp(movable)
        if let held = cards.first(where: { Self.obstacle(toMoving: $0) != nil }),
            let why = Self.obstacle(toMoving: held)
        {
            let count = cards.count - movable.count
            status.say(
                language(
                    "\(orders(movable.count)) in hand, \(count) left marked: \(why(.english)).",
                    "W ręku: \(orders(movable.count)), zostają zaznaczone (\(count)): \(why(.polish))."), .warning)
        }
        return effects
    }

    /// Several are in hand, and no day takes them all.
    var handNeedsPlan: Bool {
        guard let moving, moving.isSet, planning == nil else { return false }
        return moving.book.isComplete && moving.book.ranked.isEmpty
            && moving.cards.contains { $0.state == .open && marks.contains($0.id) }
    }

    /// Puts the hand down and lets the engine find a place for each.
    mutating func planHand() -> [Effect] {
        putDown(isDropped: false)
        return planMarked()
    }

    /// Asks the engine where exactly these orders fit best together; nothing that is planned changes its technician or
    /// day for them.
    mutating func planMarked() -> [Effect] {
        let waiting = markedCards.filter { $0.state == .open }
        let effects = startPlan(of: Array(Set(waiting.map(\.order))).sorted())
        let others = markedCards.filter { $0.state != .open }
        if let first = others.first {
            status.say(
                language(
                    "\(orders(waiting.count)) to be planned, \(others.count) left out: \(first.number) is \(first.state.name(.english)).",
                    "Do planu: \(orders(waiting.count)), pominięte (\(others.count)): \(first.number), stan „\(first.state.name(.polish))”."
                ), .warning)
        }
        return effects
    }
}
