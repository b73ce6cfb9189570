import DeskModel
import ServiceModel
import Storage

extension SetCreditStop: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard let customer = try scope.read.find(customer) else {
            throw Refusal.desk(.notFound(.customer, key: customer.description))
        }
        let standing = try scope.read.creditStop(of: customer.id)
        guard let stop else {
            if let standing { try scope.transaction.delete(standing) }
            return Outcome(.contracts(.creditFine(customer: customer.name)))
        }
        let reason = try scope.reason(stop.reason)
        let changed = CreditStop(customer: customer.id, since: stop.day, reason: reason)
        if standing == nil { try scope.transaction.insert(changed) } else { try scope.transaction.update(changed) }
        return Outcome(.contracts(.creditStopped(customer: customer.name, stop.day, reason: reason)))
    }
}
