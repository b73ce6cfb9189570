import DeskModel
import ServiceModel
import Storage

extension MakePickList: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let van = try scope.stockPlace(van)
        guard van.kind == .van else {
            throw Refusal.stock(.step(.wrongPlace(van.id), StockFaultNames(op: .issue, place: van.code)))
        }
        // Made twice it holds nothing twice: what is on an open list is not listed again.
        let wants = try scope.wants(of: van, on: day, scope.read.lacks(of: van, on: day))
        let list = try scope.newPickList(of: van, on: day)
        try scope.insert(wants, into: list, after: 0)
        return Outcome(
            .stock(
                .listMade(
                    number: list.number, van: van.code, day, lines: wants.lines.count, missing: wants.missing)))
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
        let numbers = serials.map(SerialNumber.clean)
        for line in chosen {
            var line = line
            line.isTicked = isTicked
            let part = try scope.part(line.part)
            let names = StockFaultNames(op: .issue, part: part.code, hasSerials: part.hasSerials)
            if let quantity {
                if quantity > .most { throw Refusal.stock(.step(.tooMuch, names)) }
                guard quantity > .zero else { throw Refusal.stock(.step(.quantity, names)) }
                guard !part.unit.isWhole || quantity.isWhole else { throw Refusal.stock(.step(.fraction, names)) }
                line.quantity = quantity
            }
            if !numbers.isEmpty {
                if numbers.contains("") { throw Refusal.stock(.step(.serialBlank, names)) }
                guard part.hasSerials else {
                    let fault = StockFault.serialCount(said: numbers.count, pieces: line.quantity)
                    throw Refusal.stock(.step(fault, names))
                }
                line.serials = numbers
            }
            try scope.transaction.update(line)
        }
        if let quantity, chosen.count == 1, let line = chosen.first, line.isTicked == isTicked {
            let part = try scope.part(line.part)
            return Outcome(
                .stock(.lineChanged(number: list.number, part: part.code, quantity, unit: part.unit.name)))
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
