import DeskModel
import ServiceModel
import Storage

extension FillPickList: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let van = try scope.stockPlace(van)
        guard van.kind == .van else {
            throw Refusal.stock(.step(.wrongPlace(van.id), StockFaultNames(op: .issue, place: van.code)))
        }
        let open = try scope.read.openPickLines(on: day).filter { $0.list.van == van.id }
        var wants = PickWants(read: scope.read)
        for lack in try lacks(of: van, scope) {
            let kinds = [lack.part.code] + (lack.order == nil ? [] : lack.part.substitutes)
            let listed = try open.filter { list, line in
                try line.order == lack.order && scope.read.find(line.part).map { kinds.contains($0.code) } ?? false
            }.reduce(Quantity.zero) { $0 + $1.line.quantity }
            guard lack.quantity > listed else { continue }
            if let order = lack.order {
                try wants.add(lack.part, lack.quantity - listed, orElse: order)
            } else {
                _ = try wants.add(lack.part, lack.quantity - listed, for: nil)
            }
        }
        guard !wants.lines.isEmpty else {
            if let list = open.last?.list.number { throw Refusal.stock(.listedAlready(van: van.code, list: list)) }
            throw Refusal.stock(.nothingToPick(van: van.code, day))
        }
        if case .short = what { try reserve(wants, scope) }
        let known = try scope.read.openPickLists(of: van.id, on: day).last
        let list = try known ?? scope.newPickList(of: van, on: day)
        let last = try scope.read.lines(ofList: list.id).map(\.sequence).max() ?? 0
        try scope.insert(wants, into: list, after: last)
        let count = wants.lines.count
        return Outcome(
            .stock(
                known == nil
                    ? .listMade(number: list.number, van: van.code, day, lines: count)
                    : .listFilled(number: list.number, van: van.code, day, lines: count)))
    }

    private typealias Lack = (part: Part, quantity: Quantity, order: Order.ID?)

    private func lacks(of van: StockPlace, _ scope: CommandScope) throws -> [Lack] {
        let read = scope.read
        func short() throws -> [Lack] {
            try read.shortParts(on: day).short.filter { $0.van?.id == van.id }.compactMap { short in
                short.part.map { ($0, short.short, short.visit.order) }
            }
        }
        return switch what {
        case .all: try short() + read.underLeast(at: van.id).map { ($0.part, $0.quantity, nil) }
        case .least: try read.underLeast(at: van.id).map { ($0.part, $0.quantity, nil) }
        case .short(let part, let order): try short().filter { $0.part.id == part && $0.order == order }
        }
    }

    /// What the order has not reserved yet.
    private func reserve(_ wants: PickWants, _ scope: CommandScope) throws {
        for line in wants.lines {
            guard let order = line.order else { continue }
            let held = try scope.read.held(order, StockCell(line.source, line.part))
            guard line.quantity > held else { continue }
            _ = try scope.book([
                StockStep(.reserve, part: line.part, line.quantity - held, from: line.source, order: order)
            ])
        }
    }
}

extension Reader {
    /// Of what a place has less than its least, and how much less.
    func underLeast(at place: StockPlace.ID) throws -> [(part: Part, quantity: Quantity)] {
        let balances = try balances(at: place)
        return try minimums(at: place).compactMap { minimum in
            let there = max(.zero, balances[minimum.cell.part]?.free ?? .zero)
            guard minimum.quantity > there else { return nil }
            return try find(minimum.cell.part).map { ($0, minimum.quantity - there) }
        }
    }
}

extension CommandScope {
    func newPickList(of van: StockPlace, on day: Day) throws -> PickList {
        let list = try PickList(
            id: transaction.newID(), number: transaction.next(counter: PickList.counter), van: van.id, day: day,
            madeAt: now, madeBy: actor?.name ?? "")
        try transaction.insert(list)
        return list
    }

    func insert(_ wants: PickWants, into list: PickList, after last: Int) throws {
        for (index, want) in wants.lines.enumerated() {
            try transaction.insert(
                PickLine(
                    list: list.id, sequence: last + index + 1, part: want.part, quantity: want.quantity,
                    source: want.source, order: want.order))
        }
    }
}
