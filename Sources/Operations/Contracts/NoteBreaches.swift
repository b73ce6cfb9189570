package import DeskModel
import ServiceModel
import Storage

extension NoteBreaches: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let missed = try scope.read.ordersBehind(scope.now).flatMap { try scope.noteBreaches(of: $0) }
        guard !missed.isEmpty else { throw Refusal.desk(.nothingChosen) }
        return Outcome(.contracts(.breached(missed)))
    }
}

extension ServiceDesk {
    /// Writes down which targets of contracts have passed unmet by now; to be called now and again by whoever is there.
    /// What was noted already is not noted again, and without anything new nothing is written. How many were noted.
    package func noteBreaches(by actor: Actor) throws -> Int {
        let now = now
        let isBehind = try store.read { reader in
            try reader.ordersBehind(now).contains { try !reader.newBreaches(of: $0, at: now).isEmpty }
        }
        guard isBehind else { return 0 }
        do {
            let receipt = try perform(NoteBreaches(), by: actor)
            guard case .contracts(.breached(let missed)) = receipt.summary else { return 0 }
            return missed.count
        } catch Refusal.desk(.nothingChosen) {
            // Another desk was faster.
            return 0
        }
    }
}

extension Reader {
    /// When an order's targets were met.
    func metTargets(of order: Order.ID) throws -> MetTargets {
        let events = try events(ofOrder: order)
        return MetTargets(try visits(of: order).map { ($0.state, events[$0.id] ?? []) })
    }

    /// Targets of an order that are missed and of which that is not noted.
    func newBreaches(of order: Order, at now: Timestamp) throws -> [ServiceBreach] {
        guard order.contract != nil else { return [] }
        let broken = order.breaches(try metTargets(of: order.id), at: now)
        if broken.isEmpty { return [] }
        let noted = Set(try breaches(of: order.id).map(\.target))
        return broken.filter { !noted.contains($0.target) }
    }
}

extension CommandScope {
    /// Writes down what of an order is missed and was not noted.
    func noteBreaches(of order: Order) throws -> [ContractsSummary.Missed] {
        try read.newBreaches(of: order, at: now).map { breach in
            try transaction.insert(breach)
            return ContractsSummary.Missed(order.number, breach.target, due: breach.due)
        }
    }
}
