import DeskModel
import ServiceModel
import Storage

extension CreateContract: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let contract = try scope.enter(contract)
        return Outcome(.contracts(.entered(contract.number, try scope.overlaps(of: contract))))
    }
}

extension CommandScope {
    /// Writes a new contract, with a number of the company's own series when it has none.
    func enter(_ draft: Contract) throws -> Contract {
        var contract = try checked(draft)
        contract.id = try transaction.newID()
        contract.version = 1
        if contract.number.isEmpty { contract.number = try freshContractNumber() }
        try transaction.insert(contract)
        return contract
    }

    /// `U/2026/004`; numbers that somebody typed are passed over.
    private func freshContractNumber() throws -> String {
        let year = calendar.day(of: now).year
        while true {
            let count = String(try transaction.next(counter: "contract-\(year)"))
            let number = "U/\(year)/" + String(repeating: "0", count: max(0, 3 - count.count)) + count
            if try read.contract(number: number) == nil { return number }
        }
    }

    /// The contract with clean texts and only what is its customer's. Throws `Refusal` naming the first field that breaks a
    /// rule.
    func checked(_ draft: Contract) throws -> Contract {
        var contract = draft
        guard let customer = try read.find(draft.customer) else {
            throw Refusal.desk(.notFound(.customer, key: draft.customer.description))
        }
        contract.number = try text(draft.number, of: .number, limit: 40, mayBeEmpty: true)
        if let other = try read.contract(number: contract.number), other.id != draft.id {
            throw Refusal.desk(.invalid(field: .number, .duplicate(contract.number)))
        }
        contract.key = try draft.key.map { try text($0, of: .key, mayBeEmpty: true) }.flatMap { $0.isEmpty ? nil : $0 }
        if let key = contract.key, let other = try read.contract(key: key), other.id != draft.id {
            throw Refusal.desk(.invalid(field: .key, .duplicate(key)))
        }
        try checkReach(of: contract, customer)
        if let fault = draft.coverage.faults.first { throw Refusal.contracts(.coverage(fault)) }
        contract.prices.list = try text(draft.prices.list, of: .prices, mayBeEmpty: true)
        contract.included.pools = try draft.included.pools.map { pool in
            var pool = pool
            pool.name = try text(pool.name, of: .pool)
            pool.code = try text(pool.code, of: .pool)
            return pool
        }
        for (money, field) in [(draft.limit, Field.limit), (draft.fee, .fee)] where (money?.minorUnits ?? 0) < 0 {
            throw Refusal.desk(.invalid(field: field, .notANumber(money?.amount ?? "")))
        }
        contract.note = try text(draft.note, of: .note, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
        return contract
    }

    /// Sites are its customer's, and devices stand at these sites.
    private func checkReach(of contract: Contract, _ customer: Customer) throws {
        for id in contract.sites {
            guard let site = try read.find(id) else { throw Refusal.desk(.notFound(.site, key: id.description)) }
            guard site.customer == customer.id else {
                throw Refusal.contracts(.ofOtherCustomer(.site, name: site.name, customer: customer.name))
            }
        }
        let own = Set(try read.sites(of: customer.id).map(\.id))
        for id in contract.devices {
            guard let device = try read.find(id) else { throw Refusal.desk(.notFound(.asset, key: id.description)) }
            guard contract.sites.isEmpty ? own.contains(device.site) : contract.sites.contains(device.site) else {
                throw Refusal.contracts(.ofOtherCustomer(.asset, name: device.name, customer: customer.name))
            }
        }
    }

    /// What else holds for the same, by number, and which of the two counts.
    func overlaps(of contract: Contract) throws -> [ContractOverlap] {
        try read.contracts(of: contract.customer).compactMap { contract.overlap(with: $0) }
    }
}
