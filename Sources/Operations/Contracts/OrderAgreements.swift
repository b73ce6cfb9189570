import DeskModel
import ServiceModel
import Storage

extension Reader {
    /// What its contract says of an order, with all that was missed; `nil` without one.
    func agreement(of order: Order, _ visits: [Visit], _ events: [Visit.ID: [VisitEvent]]) throws -> OrderAgreement? {
        guard let id = order.contract, let contract = try find(id) else { return nil }
        let met = MetTargets(visits.map { ($0.state, events[$0.id] ?? []) })
        return OrderAgreement(
            contract: id, number: contract.number, targets: order.standing(met), breaches: try breaches(of: order.id))
    }
}

/// The same of many orders: facts of those that are not over are read once, of the others only the number is told.
struct OrderAgreements: Sendable {
    private let numbers: [Contract.ID: String]
    private let events: [Visit.ID: [VisitEvent]]

    init(_ reader: Reader) throws {
        numbers = try reader.contractNumbers()
        events = numbers.isEmpty ? [:] : try reader.eventsOfAgreedOrders()
    }

    func agreement(of order: Order, _ visits: [Visit]) -> OrderAgreement? {
        guard let id = order.contract, let number = numbers[id] else { return nil }
        let met = MetTargets(visits.map { ($0.state, events[$0.id] ?? []) })
        return OrderAgreement(contract: id, number: number, targets: order.state.isOver ? [] : order.standing(met))
    }
}
