import Operations
import ServiceModel
import Storage

/// Work of two people on 5 % of a company's orders and a second task that waits for the first on 3 %: first as so many
/// visits that know nothing of one another, then tied. The minutes of work are the same before and after.
struct WeekTies {
    let desk: ServiceDesk
    private(set) var pairs: [Order.ID] = []
    private(set) var chains: [Order.ID] = []

    /// Gives the orders their second visit.
    init(_ desk: ServiceDesk) throws {
        self.desk = desk
        var (pairs, chains): ([Order.ID], [Order.ID]) = ([], [])
        try desk.store.write(at: desk.now) { transaction in
            let visits = Dictionary(grouping: try transaction.read.visits(ofOrdersIn: []), by: \.order)
            for var order in try transaction.read.orders().sorted(by: { $0.id < $1.id }) {
                guard !order.state.isTerminal, visits[order.id]?.count == 1, let first = visits[order.id]?.first,
                    first.state == .open, first.crewSize == 1, let task = order.terms?.tasks.first,
                    order.terms?.tasks.count == 1
                else { continue }
                let percent = ((UInt64(bitPattern: Int64(order.number.sequence)) &* 0x9E37_79B9_7F4A_7C15) >> 33) % 100
                guard percent < 8 else { continue }
                if percent < 5 { pairs.append(order.id) } else { chains.append(order.id) }
                var second = first
                (second.id, second.sequence, second.task) = (try transaction.newID(), 2, 1)
                order.terms?.tasks.append(task)
                try transaction.update(order)
                try transaction.insert(second)
            }
        }
        (self.pairs, self.chains) = (pairs, chains)
    }

    /// Makes one visit of two people of the two visits of a pair, and the second visit of a chain wait for the first.
    func tie() throws {
        try desk.store.write(at: desk.now) { transaction in
            let tied = Set(pairs)
            for var visit in try transaction.read.visits(ofOrdersIn: []) where tied.contains(visit.order) {
                if visit.sequence == 1 { visit.crewSize = 2 } else { visit.state = .cancelled }
                try transaction.update(visit)
            }
            let waiting = Set(chains)
            for var order in try transaction.read.orders() where waiting.contains(order.id) {
                order.terms?.tasks[1].after = [0]
                try transaction.update(order)
            }
        }
    }
}
