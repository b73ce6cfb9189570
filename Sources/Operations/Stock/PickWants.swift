import DeskModel
import ServiceModel
import Storage

/// What a van is to get from warehouses, as far as they have it.
struct PickWants {
    struct Line {
        let part: Part.ID
        let quantity: Quantity
        let source: StockPlace.ID
        let order: Order.ID?
    }

    let read: Reader
    private(set) var lines: [Line] = []
    /// What no warehouse has; `nil` where nothing is missing.
    private(set) var missing: [PartAmount]?
    /// Of what is free.
    private var taken: [StockCell: Quantity] = [:]
    /// Of what orders have reserved.
    private var listed: [Order.ID: [StockCell: Quantity]] = [:]

    /// `others` stand on open lists: what they take and their orders have not reserved is free for nobody else.
    init(read: Reader, beside others: [PickLine] = []) throws {
        self.read = read
        for line in others { try take(line.quantity, StockCell(line.source, line.part), for: line.order) }
    }

    /// What an order has reserved at a place and no list takes yet.
    private func reserved(_ order: Order.ID?, _ cell: StockCell) throws -> Quantity {
        guard let order else { return .zero }
        return try max(.zero, read.held(order, cell) - (listed[order]?[cell] ?? .zero))
    }

    private mutating func take(_ quantity: Quantity, _ cell: StockCell, for order: Order.ID?) throws {
        let own = min(quantity, try reserved(order, cell))
        if let order { listed[order, default: [:]][cell, default: .zero] += own }
        taken[cell, default: .zero] += quantity - own
    }

    /// Where no warehouse has enough for an order, what may stand for it comes along.
    mutating func add(_ part: Part, _ quantity: Quantity, orElse order: Order.ID) throws {
        var left = try add(part, quantity, for: order)
        for code in part.substitutes where left > .zero {
            guard let substitute = try read.part(code: code), substitute.kit.isEmpty else { continue }
            left = try add(substitute, left, for: order)
        }
        note(part, left)
    }

    /// For nobody but the van.
    mutating func add(_ part: Part, _ quantity: Quantity) throws {
        let left = try add(part, quantity, for: nil)
        note(part, left)
    }

    private mutating func note(_ part: Part, _ left: Quantity) {
        guard left > .zero else { return }
        missing = (missing ?? []) + [PartAmount(part.code, left, unit: part.unit.name)]
    }

    /// From the warehouse where the order has reserved it, else from the one with the most that is free; several where one
    /// does not do. Gives what none has.
    private mutating func add(_ part: Part, _ quantity: Quantity, for order: Order.ID?) throws -> Quantity {
        var left = quantity
        let warehouses = try read.all(StockPlace.self).filter { $0.kind == .warehouse && $0.isActive }
        let offers = try warehouses.map { place -> (place: StockPlace, reserved: Quantity, free: Quantity) in
            let cell = StockCell(place.id, part.id)
            let free = max(.zero, try read.balance(cell).free - (taken[cell] ?? .zero))
            return (place, try reserved(order, cell), free)
        }.sorted { ($0.reserved, $0.free) > ($1.reserved, $1.free) }
        for offer in offers where left > .zero {
            let some = min(left, offer.reserved + offer.free)
            guard some > .zero else { continue }
            lines.append(Line(part: part.id, quantity: some, source: offer.place.id, order: order))
            try take(some, StockCell(offer.place.id, part.id), for: order)
            left -= some
        }
        return left
    }
}
