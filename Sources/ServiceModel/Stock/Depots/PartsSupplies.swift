/// What there is for visits to take: free parts, each once, and what orders hold.
package struct PartsSupplies: Hashable, Sendable {
    package var free: [StockCell: Quantity]
    package var held: [Order.ID: [StockCell: Quantity]]

    package init(free: [StockCell: Quantity] = [:], held: [Order.ID: [StockCell: Quantity]] = [:]) {
        self.free = free
        self.held = held
    }

    /// What an order holds of a part at a place.
    package func held(_ part: Part.ID, at place: StockPlace.ID, for order: Order.ID) -> Quantity {
        max(.zero, held[order]?[StockCell(place, part)] ?? .zero)
    }

    /// What an order can have of a part at a place: what it holds there, and what is free.
    package func has(_ part: Part.ID, at place: StockPlace.ID, for order: Order.ID) -> Quantity {
        held(part, at: place, for: order) + max(.zero, free[StockCell(place, part)] ?? .zero)
    }

    /// Takes as much as there is, up to a need, what the order holds first; gives what is still needed.
    package mutating func take(
        _ need: Quantity, of part: Part.ID, at place: StockPlace.ID, for order: Order.ID
    ) -> Quantity {
        let rest = takeHeld(need, of: part, at: place, for: order)
        let cell = StockCell(place, part)
        let more = min(rest, max(.zero, free[cell] ?? .zero))
        if more > .zero { free[cell, default: .zero] -= more }
        return rest - more
    }

    /// Takes only what the order holds; gives what is still needed.
    package mutating func takeHeld(
        _ need: Quantity, of part: Part.ID, at place: StockPlace.ID, for order: Order.ID
    ) -> Quantity {
        let taken = min(need, held(part, at: place, for: order))
        if taken > .zero { held[order, default: [:]][StockCell(place, part), default: .zero] -= taken }
        return need - taken
    }

    /// The same, each part by itself.
    var byPart: [Part.ID: PartsSupplies] {
        var found: [Part.ID: PartsSupplies] = [:]
        for (cell, quantity) in free { found[cell.part, default: PartsSupplies()].free[cell] = quantity }
        for (order, cells) in held {
            for (cell, quantity) in cells {
                found[cell.part, default: PartsSupplies()].held[order, default: [:]][cell] = quantity
            }
        }
        return found
    }

    /// Adds those of other parts.
    mutating func add(_ others: PartsSupplies) {
        free.merge(others.free) { $1 }
        held.merge(others.held) { $0.merging($1) { $1 } }
    }
}
