import DeskModel
import ServiceModel
import Storage

extension FillPickList: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let van = try scope.stockPlace(van)
        guard van.kind == .van else {
            throw Refusal.stock(.step(.wrongPlace(van.id), StockFaultNames(op: .issue, place: van.code)))
        }
        let wants = try scope.wants(of: van, on: day, lacks(of: van, scope))
        if case .short = what { try reserve(wants, scope) }
        let known = try scope.read.openPickLists(of: van.id, on: day).last
        let list = try known ?? scope.newPickList(of: van, on: day)
        let last = try scope.read.lines(ofList: list.id).map(\.sequence).max() ?? 0
        try scope.insert(wants, into: list, after: last)
        let count = wants.lines.count
        return Outcome(
            .stock(
                known == nil
                    ? .listMade(number: list.number, van: van.code, day, lines: count, missing: wants.missing)
                    : .listFilled(number: list.number, van: van.code, day, lines: count, missing: wants.missing)))
    }

    private func lacks(of van: StockPlace, _ scope: CommandScope) throws -> [PickLack] {
        switch what {
        case .all: try scope.read.lacks(of: van, on: day)
        case .least: try scope.read.underLeast(at: van.id)
        case .short(let part, let order):
            try scope.read.lacks(of: van, on: day).filter { $0.part.id == part && $0.order == order }
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
    func underLeast(at place: StockPlace.ID) throws -> [PickLack] {
        let balances = try balances(at: place)
        return try minimums(at: place).compactMap { minimum in
            let there = max(.zero, balances[minimum.cell.part]?.free ?? .zero)
            guard minimum.quantity > there else { return nil }
            return try find(minimum.cell.part).map { PickLack(part: $0, quantity: minimum.quantity - there) }
        }
    }
}

extension Reader {
    /// What orders of a day want of a van and it does not have, then what it has less than its least of.
    func lacks(of van: StockPlace, on day: Day) throws -> [PickLack] {
        let short = try shortParts(on: day).short.filter { $0.van?.id == van.id }
        return try short.compactMap { short in
            short.part.map { PickLack(part: $0, quantity: short.short, order: short.visit.order) }
        } + underLeast(at: van.id)
    }
}

extension CommandScope {
    /// What of it warehouses have and is not on an open list of the van already, what may stand for it counted too. Throws
    /// `listedAlready` where all of it is that a warehouse has, and `nothingToPick` where nothing is lacking or no warehouse
    /// has any.
    func wants(of van: StockPlace, on day: Day, _ lacks: [PickLack]) throws -> PickWants {
        // What is loaded for a day that is over goes nowhere.
        guard day >= calendar.day(of: now) else {
            throw Refusal.desk(.invalid(field: .day, .inThePast(calendar.span(of: day).start)))
        }
        let listed = try read.openPickLines(on: day)
        let open = listed.filter { $0.list.van == van.id }
        var wants = try PickWants(read: read, beside: listed.map(\.line))
        var (areListed, isListed) = (true, false)
        for lack in lacks {
            let kinds = [lack.part.code] + (lack.order == nil ? [] : lack.part.substitutes)
            let there = try open.filter { _, line in
                try line.order == lack.order && read.find(line.part).map { kinds.contains($0.code) } ?? false
            }.reduce(Quantity.zero) { $0 + $1.line.quantity }
            if there > .zero { isListed = true }
            guard lack.quantity > there else { continue }
            areListed = false
            if let order = lack.order {
                try wants.add(lack.part, lack.quantity - there, orElse: order)
            } else {
                try wants.add(lack.part, lack.quantity - there)
            }
        }
        guard wants.lines.isEmpty else { return wants }
        if areListed || isListed, let list = open.last?.list.number {
            throw Refusal.stock(.listedAlready(van: van.code, list: list, missing: wants.missing ?? []))
        }
        throw Refusal.stock(.nothingToPick(van: van.code, day))
    }

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
