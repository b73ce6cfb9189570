import DeskModel
import ServiceModel
import Storage

extension EditContract: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let standing = try scope.contract(contract.id)
        guard standing.version == contract.version else {
            throw Refusal.contracts(.changedMeanwhile(standing.number))
        }
        var changed = try scope.checked(contract)
        if changed.number.isEmpty { changed.number = standing.number }
        guard changed.customer == standing.customer else {
            let name = try scope.read.find(standing.customer)?.name ?? ""
            throw Refusal.desk(.invalid(field: .customer, .notOneOf("", allowed: [name])))
        }
        guard changed != standing else { return Outcome(.contracts(.unchanged(standing.number))) }
        try scope.transaction.update(changed)
        let orders = try scope.renewClocks(under: changed)
        return Outcome(.contracts(.changed(changed.number, try scope.overlaps(of: changed), orders: orders)))
    }
}

extension CommandScope {
    func contract(_ id: Contract.ID) throws -> Contract {
        guard let contract = try read.find(id) else {
            throw Refusal.desk(.notFound(.contract, key: id.description))
        }
        return contract
    }

    /// Computes the due times of all open orders and tickets under a contract anew; of how many orders they are others now.
    func renewClocks(under contract: Contract) throws -> Int {
        try renewTicketClocks(under: contract)
        var count = 0
        for order in try read.orders(under: contract.id, onlyOpen: true) {
            let timed = try timed(order)
            guard timed != order else { continue }
            try transaction.update(timed)
            count += 1
        }
        return count
    }
}
