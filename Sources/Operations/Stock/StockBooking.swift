import DeskModel
import ServiceModel
import Storage

/// What the laws of stock have in common.
extension CommandScope {
    /// Carries steps out one after another; throws why one is not allowed.
    func book(_ steps: [StockStep]) throws -> [StockMove] {
        var written: [StockMove] = []
        for step in steps {
            if let id = step.order { try requireTaking(step, for: try order(id)) }
            do {
                for move in try StockLaw(read, at: now).moves(of: step) {
                    written.append(try transaction.write(move, by: actor?.name ?? ""))
                }
            } catch let fault as StockFault {
                throw Refusal.stock(.step(fault, try StockNaming(read).names(of: step, fault)))
            }
        }
        return written
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
    /// let go of by the way come back where the parts are still free.
    func counterMoves(of rows: Int, undoing record: JournalRecord) throws {
        for move in try transaction.stockMoves(of: rows).reversed() {
            do {
                _ = try transaction.write(try StockLaw(read, at: now).counter(to: move), by: actor?.name ?? "")
            } catch is StockFault {
                if move.op == .release, case .intake = record.entry.summary { continue }
                throw Refusal.desk(.undoNeeded(sequence: record.entry.sequence, record.entry.summary))
            }
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
