import DeskModel
import ServiceModel
import Storage

/// What the laws of stock have in common.
extension CommandScope {
    /// Carries steps out one after another, kits as what they consist of; throws why one is not allowed.
    func book(_ steps: [StockStep]) throws -> [StockMove] {
        var written: [StockMove] = []
        for step in try steps.flatMap(takenApart) {
            if let id = step.order { try requireTaking(step, for: try order(id)) }
            for move in try lawful(step, { try $0.moves(of: step) }) { written.append(try write(move)) }
        }
        return written
    }

    /// What was at a place before the program knew of it.
    func open(_ step: StockStep, worth value: Int64) throws -> StockMove {
        try write(try lawful(step) { try $0.opening(step, worth: value) })
    }

    /// Gives what the law says of a step; its reason against it is told by names.
    private func lawful<Answer>(_ step: StockStep, _ ask: (StockLaw) throws -> Answer) throws -> Answer {
        do {
            return try ask(StockLaw(read, at: now))
        } catch let fault as StockFault {
            throw Refusal.stock(.step(fault, try StockNaming(read).names(of: step, fault)))
        }
    }

    private func write(_ draft: StockMove) throws -> StockMove {
        let move = try transaction.write(draft, by: actor?.name ?? "")
        try follow(move)
        return move
    }

    /// An order that is over takes nothing more; what it has can still be given back.
    private func requireTaking(_ step: StockStep, for order: Order) throws {
        guard order.state.isTerminal, [.buy, .reserve, .issue, .use].contains(step.op) else { return }
        throw Refusal.stock(.step(.closed, try StockNaming(read).names(of: step, .closed)))
    }

    /// Lets go of what an order has reserved in warehouses; what is on vans stays there for it, to be seen.
    func releaseParts(of order: Order.ID) throws {
        for move in try StockLaw(read, at: now).releases(of: order) {
            _ = try transaction.write(move, by: actor?.name ?? "")
        }
    }

    /// Undo and redo of an entry: each of its moves is taken back by another, the last first. Reservations that another entry
    /// let go of by the way come back where the parts are still free; gives those that do not.
    func counterMoves(of rows: Int, undoing record: JournalRecord) throws -> [Refusal] {
        var lost: [(order: Order.ID, part: Part.ID)] = []
        let moves = try transaction.stockMoves(of: rows)
        for move in moves.reversed() {
            do {
                _ = try transaction.write(try StockLaw(read, at: now).counter(to: move), by: actor?.name ?? "")
            } catch is StockFault {
                guard move.op == .release, case .intake = record.entry.summary, let order = move.order,
                    let part = move.part
                else { throw Refusal.desk(.undoNeeded(sequence: record.entry.sequence, record.entry.summary)) }
                lost.append((order, part))
            }
        }
        return try Dictionary(grouping: lost, by: \.order).sorted { $0.key < $1.key }.map { id, lost in
            .stock(.notReservedAgain(try order(id).number, parts: try lost.map { try part($0.part).code }.sorted()))
        }
    }

    /// What came back with an entry for an order that is over meanwhile is free. Orders have their states again.
    func releasePartsOfEndedOrders(touchedBy rows: Int) throws {
        let orders = Set(try transaction.stockMoves(of: rows).compactMap(\.order))
        for id in orders.sorted() where try order(id).state.isTerminal { try releaseParts(of: id) }
    }

    /// What was booked of parts with a fact that did not happen is taken back, the last first. Throws `undoNeeded` where the
    /// parts have gone on since.
    func takeBackParts(of fact: VisitEvent) throws -> [StockMove] {
        let events = try read.events(of: fact.visit)
        var taken: [StockMove] = []
        var told: VisitEvent? = fact
        while let one = told {
            let key = "\(one.visit)/\(one.sequence)"
            if let record = try transaction.lastChange(of: VisitEvent.table.name, key: key, after: 0) {
                let moves = try transaction.stockMoves(of: record.entry.sequence)
                taken += try moves.reversed().compactMap { try takeBack($0, of: record.entry) }
            }
            // A fact that was corrected before: its parts came with the first.
            told = one.corrects.flatMap { number in events.first { $0.sequence == number } }
        }
        return taken
    }

    /// `nil` for a move that somebody took back already.
    private func takeBack(_ move: StockMove, of entry: JournalEntry) throws -> StockMove? {
        do {
            return try write(try StockLaw(read, at: now).counter(to: move))
        } catch StockFault.reversed {
            return nil
        } catch is StockFault {
            throw Refusal.desk(.undoNeeded(sequence: entry.sequence, entry.summary))
        }
    }

    func stockPlace(_ id: StockPlace.ID) throws -> StockPlace {
        guard let place = try read.find(id) else { throw Refusal.desk(.notFound(.stockPlace, key: id.description)) }
        return place
    }

    func part(_ id: Part.ID) throws -> Part {
        guard let part = try read.find(id) else { throw Refusal.desk(.notFound(.part, key: id.description)) }
        return part
    }
}
