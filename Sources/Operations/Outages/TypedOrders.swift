import DeskModel
import ServiceModel
import Storage

/// Orders that were typed for a repair: imagined while it is solved, written when it is accepted, cancelled when that is taken
/// back.
extension OutageDraft {
    /// The events that stand for them.
    var typed: [Int: TypedEmergency] {
        var found: [Int: TypedEmergency] = [:]
        for (index, event) in events.enumerated() { if case .typed(let typed) = event { found[index] = typed } }
        return found
    }
}

extension CommandScope {
    /// Writes the orders, in the order of their events; throws what one of them still waits for.
    func create(_ typed: [Int: TypedEmergency]) throws -> [Int: Order] {
        var made: [Int: Order] = [:]
        for (index, emergency) in typed.sorted(by: { $0.key < $1.key }) {
            var draft = emergency.draft
            if let newcomer = emergency.newcomer {
                let site = try takeIn(newcomer)
                (draft.customer, draft.site) = (site.customer, site.id)
            }
            let order = try create(draft, qualify: true)
            if let wait = try wait(of: order) { throw Refusal.outages(.staysDraft(wait)) }
            made[index] = order
        }
        return made
    }

    /// The orders that the acceptance of a repair brought.
    func ordersTyped(by record: JournalRecord) throws -> [Order.ID] {
        guard record.entry.command == AcceptOutage.name else { return [] }
        return try transaction.ordersCreated(by: record.entry.sequence)
    }

    /// Ends one behind its acceptance: whoever was sent was told the contrary already, and its number stays used.
    func cancelTyped(_ order: Order.ID) throws {
        for visit in try read.visits(of: order) where !visit.state.isClosed { try open(visit) }
        try settle(order)
        _ = try CancelOrder(order: order, reason: "undo").perform(in: self)
    }
}

extension OutageMove {
    /// The same for the visit that was written, where its order was only typed.
    func standing(_ made: [Int: Order], in scope: CommandScope) throws -> OutageMove {
        guard let typed, let order = made[typed] else { return self }
        guard let visit = try scope.read.visits(of: order.id).first(where: { $0.sequence == sequence }) else {
            throw Refusal.outages(.noOpenVisit(order.number, order.state))
        }
        var move = self
        move.move.visit = visit.id
        move.move.order = order.number
        return move
    }
}

extension ServiceDesk {
    /// Puts what was typed among the visits that wait: it is written and rolled back. Gives which visit is which event.
    /// Throws as its acceptance would.
    func add(_ draft: OutageDraft, to snapshot: inout Snapshot) throws -> [Visit.ID: Int] {
        let typed = draft.typed
        guard !typed.isEmpty else { return [:] }
        if case .branch = vantage { throw Refusal.outages(.typedInBranch) }
        let imagined = try imagined(typed, draft)
        for (entry, _) in imagined.visits { snapshot.visits[entry.visit.id] = entry }
        snapshot.supply = imagined.supply ?? snapshot.supply
        return Dictionary(uniqueKeysWithValues: imagined.visits.map { ($0.0.visit.id, $0.1) })
    }

    private func imagined(_ typed: [Int: TypedEmergency], _ draft: OutageDraft) throws -> ImaginedOrders {
        do {
            return try store.write(at: now) { transaction in
                let scope = scope(transaction, by: nil)
                let made = try scope.create(typed)
                var visits: [(BoardVisit, Int)] = []
                for (index, order) in made {
                    try checkSkills(of: order, transaction.read)
                    for visit in try transaction.read.visits(of: order.id) {
                        if let entry = try transaction.read.boardVisit(visit.id) { visits.append((entry, index)) }
                    }
                }
                let supply = try PartsSupply(transaction.read, from: company.calendar.day(of: now) - 1)
                throw ImaginedOrders(visits: visits, supply: supply)
            }
        } catch let imagined as ImaginedOrders {
            return imagined
        }
    }

    /// Somebody has to hold what it needs, as of any emergency. The number that it has here is nobody's to read.
    private func checkSkills(of order: Order, _ read: Reader) throws {
        do {
            _ = try OutageChecking(read: read, now: now, calendar: company.calendar)
                .check(OutageDraft([.emergency(order.id)]))
        } catch Refusal.outages(.noSkill(_, let skills)) {
            throw Refusal.outages(.noSkill(nil, skills))
        }
    }

    /// Thrown to roll back what was only imagined.
    private struct ImaginedOrders: Error {
        let visits: [(BoardVisit, Int)]
        let supply: PartsSupply?
    }
}
