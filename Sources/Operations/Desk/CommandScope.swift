import DeskModel
import Geography
import ServiceModel
import Storage

/// What a law may use.
struct CommandScope {
    let transaction: Transaction
    let company: CompanySettings
    let travels: TravelCache
    /// Who asks; `nil` for a rehearsal.
    let actor: Actor?
    /// Where the store is; its files lie beside.
    let storePath: String
    let noticeTexts: NoticeTexts
    /// It is done in a draft of the plan, and nobody is told of it.
    let isDraft: Bool

    var read: Reader { transaction.read }
    var now: Timestamp { transaction.now }
    var calendar: CompanyCalendar { company.calendar }

    /// How long drives take, as the store stood before this command.
    func travel() throws -> StampedTravel { try travels.travel(read, at: now) }
}

extension CommandScope {
    func order(_ id: Order.ID) throws -> Order {
        guard let order = try read.find(id) else { throw Refusal.desk(.notFound(.order, key: id.description)) }
        return order
    }

    func visit(_ id: Visit.ID) throws -> Visit {
        guard let visit = try read.visit(id) else { throw Refusal.desk(.notFound(.visit, key: id.description)) }
        return visit
    }

    func technician(_ id: Technician.ID) throws -> Technician {
        guard let technician = try read.find(id) else {
            throw Refusal.desk(.notFound(.technician, key: id.description))
        }
        return technician
    }

    /// Throws unless the order's diagram has an arrow for this act.
    func require(_ act: OrderAct, for order: Order) throws {
        guard OrderLifecycle.allows(act, in: order.state) else {
            let possible = OrderAct.allCases.filter { OrderLifecycle.allows($0, in: order.state) }
            throw Refusal.intake(.orderState(order.number, order.state, act: act, possible: possible))
        }
    }

    /// The state an act leads to; throws unless the visit's diagram has an arrow for it.
    func state(after act: VisitAct, of visit: Visit, number: OrderNumber) throws -> VisitState {
        guard let arrow = VisitLifecycle.transition(act, from: visit.state) else {
            throw Refusal.execution(
                .visitState(number, visit.state, act: act, possible: VisitLifecycle.acts(in: visit.state)))
        }
        return arrow.to
    }

    /// Writes an order with the state that follows from its stage, hold and visits as they stand now. One that is cancelled or
    /// closed reserves nothing, whichever way it came to that.
    func settle(_ order: Order) throws {
        var order = order
        order.state = OrderLifecycle.state(
            stage: order.stage, isOnHold: order.hold != nil, visits: try read.visitStates(of: order.id))
        try transaction.update(order)
        if order.state.isTerminal { try releaseParts(of: order.id) }
    }

    /// The same for orders of which nothing else changed. Gives those that are not there.
    func settle(_ orders: Set<Order.ID>) throws -> Set<Order.ID> {
        try transaction.settle(orders) { stage, isOnHold, visits in
            OrderLifecycle.state(stage: stage, isOnHold: isOnHold, visits: visits)
        }
    }

    func settle(_ id: Order.ID) throws {
        try requireSettled([id])
    }

    /// The same, throwing `notFound` for one that is not there.
    func requireSettled(_ orders: Set<Order.ID>) throws {
        guard let missing = try settle(orders).min() else { return }
        throw Refusal.desk(.notFound(.order, key: missing.description))
    }

    /// Takes a placed visit off the board.
    func open(_ visit: Visit) throws {
        var opened = visit
        opened.state = .open
        opened.placement = nil
        opened.lock = .none
        opened.overrideReason = nil
        try transaction.update(opened, from: visit)
    }
}
