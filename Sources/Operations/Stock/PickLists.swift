import DeskModel
import ServiceModel
import Storage

extension MakePickList: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let van = try scope.stockPlace(van)
        guard van.kind == .van else {
            throw Refusal.stock(.step(.wrongPlace(van.id), StockFaultNames(op: .issue, place: van.code)))
        }
        var wants = PickWants(read: scope.read)
        for short in try scope.read.shortParts(on: day).short where short.van?.id == van.id {
            if let part = short.part { try wants.add(part, short.short, for: short.visit.order) }
        }
        let balances = try scope.read.balances(at: van.id)
        for minimum in try scope.read.minimums(at: van.id) {
            let there = max(.zero, balances[minimum.cell.part]?.free ?? .zero)
            guard let part = try scope.read.find(minimum.cell.part), minimum.quantity > there else { continue }
            try wants.add(part, minimum.quantity - there, for: nil)
        }
        guard !wants.lines.isEmpty else { throw Refusal.stock(.nothingToPick(van: van.code, day)) }
        let list = try PickList(
            id: scope.transaction.newID(), number: scope.transaction.next(counter: PickList.counter), van: van.id,
            day: day, madeAt: scope.now, madeBy: scope.actor?.name ?? "")
        try scope.transaction.insert(list)
        for (index, want) in wants.lines.enumerated() {
            try scope.transaction.insert(
                PickLine(
                    list: list.id, sequence: index + 1, part: want.part, quantity: want.quantity, source: want.source,
                    order: want.order))
        }
        return Outcome(.stock(.listMade(number: list.number, van: van.code, day, lines: wants.lines.count)))
    }
}

/// What a van is to get from warehouses, as far as they have it.
private struct PickWants {
    struct Line {
        let part: Part.ID
        let quantity: Quantity
        let source: StockPlace.ID
        let order: Order.ID?
    }

    let read: Reader
    private(set) var lines: [Line] = []
    private var taken: [StockCell: Quantity] = [:]

    init(read: Reader) {
        self.read = read
    }

    /// From the warehouse where the order has reserved it, else from the one with the most that is free; several where one
    /// does not do.
    mutating func add(_ part: Part, _ quantity: Quantity, for order: Order.ID?) throws {
        var left = quantity
        let warehouses = try read.all(StockPlace.self).filter { $0.kind == .warehouse && $0.isActive }
        let offers = try warehouses.map { place -> (place: StockPlace, reserved: Quantity, free: Quantity) in
            let cell = StockCell(place.id, part.id)
            let free = max(.zero, try read.balance(cell).free - (taken[cell] ?? .zero))
            return (place, try order.map { try read.held($0, cell) } ?? .zero, free)
        }.sorted { ($0.reserved, $0.free) > ($1.reserved, $1.free) }
        for offer in offers where left > .zero {
            let some = min(left, offer.reserved + offer.free)
            guard some > .zero else { continue }
            lines.append(Line(part: part.id, quantity: some, source: offer.place.id, order: order))
            taken[StockCell(offer.place.id, part.id), default: .zero] += max(.zero, some - offer.reserved)
            left -= some
        }
    }
}

extension TickPickLines: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let list = try scope.pickList(list)
        let all = try scope.read.lines(ofList: list.id)
        let chosen =
            try lines.isEmpty
            ? all.filter { !$0.isLoaded }
            : lines.map { number in
                guard let line = all.first(where: { $0.sequence == number }) else {
                    throw Refusal.stock(.noLine(list: list.number, line: number))
                }
                if line.isLoaded { throw Refusal.stock(.lineLoaded(list: list.number, line: number)) }
                return line
            }
        for line in chosen {
            var line = line
            line.isTicked = isTicked
            if let quantity {
                let part = try scope.part(line.part)
                guard quantity > .zero, quantity <= .most, !part.unit.isWhole || quantity.isWhole else {
                    throw Refusal.stock(.notAQuantity(quantity.description))
                }
                line.quantity = quantity
            }
            if !serials.isEmpty { line.serials = serials }
            try scope.transaction.update(line)
        }
        return Outcome(.stock(.linesTicked(number: list.number, lines: chosen.count, isTicked: isTicked)))
    }
}

extension LoadPickList: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let list = try scope.pickList(list)
        let van = try scope.stockPlace(list.van)
        let ready = try scope.read.lines(ofList: list.id).filter { $0.isTicked && !$0.isLoaded }
        guard !ready.isEmpty else { throw Refusal.stock(.nothingTicked(list: list.number)) }
        let moves = try scope.book(ready.map { $0.step(onto: van.id) })
        for line in ready {
            var line = line
            line.isLoaded = true
            try scope.transaction.update(line)
        }
        let naming = StockNaming(scope.read)
        return Outcome(
            .stock(.loaded(number: list.number, van: van.code, try moves.map(naming.booked))))
    }
}

extension CommandScope {
    fileprivate func pickList(_ id: PickList.ID) throws -> PickList {
        guard let list = try read.find(id) else { throw Refusal.desk(.notFound(.pickList, key: id.description)) }
        return list
    }
}
