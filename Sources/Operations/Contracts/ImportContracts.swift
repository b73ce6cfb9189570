package import DeskModel
import ServiceModel
import Storage

extension RowImport {
    /// Contracts by key, else by number.
    func writeContracts(_ rows: [ContractRow]) throws {
        let all = try scope.read.contracts()
        let keys = KeyIndex(all, \.key)
        try each(rows, line: \.line) { row in
            let standing = try record(
                [
                    RowWay(column: "key", value: row.key, find: keys.bearing),
                    RowWay(column: "number", value: row.number) { number in all.filter { $0.number == number } },
                ], key: \.key)
            let owner = try standing.flatMap { try scope.read.find($0.customer) }
            let customer = try owner ?? self.customer(needed("customer", row.customer))
            if has("customer"), try self.customer(row.customer).id != customer.id {
                throw Fault(column: "customer", fault: .notOneOf(row.customer, allowed: [customer.name]))
            }
            guard
                let days = DaySpan(
                    try needed("from", row.first ?? standing?.days.first),
                    try needed("to", row.last ?? standing?.days.last))
            else { throw Fault(column: "to", fault: .windowEndsBeforeItBegins) }
            let blank = Contract(id: Identifier(0), number: row.number, customer: customer.id, days: days)
            var contract = try changed(standing ?? blank, by: row, customer)
            contract.days = days
            do {
                guard let standing else {
                    _ = try scope.enter(contract)
                    return .added
                }
                contract = try scope.checked(contract)
                try scope.transaction.update(contract)
                if contract != standing { _ = try scope.renewClocks(under: contract) }
                return contract == standing ? .unchanged : .changed
            } catch Refusal.contracts(.coverage) {
                throw Fault(column: "coverage", fault: .required)
            } catch Refusal.contracts(.ofOtherCustomer(let kind, let name, _)) {
                throw Fault(column: kind == .site ? "sites" : "serials", fault: .unknown(kind, name))
            }
        }
    }

    private func changed(_ standing: Contract, by row: ContractRow, _ customer: Customer) throws -> Contract {
        var contract = standing
        if has("number"), !row.number.isEmpty { contract.number = row.number }
        if has("key") { contract.key = row.key }
        if has("sites") { contract.sites = try row.sites.map { try site($0, of: customer).id } }
        if has("serials") { contract.devices = try row.devices.map { try device($0, contract, customer) } }
        if has("coverage") { contract.coverage = row.coverage ?? .roundTheClock }
        if has("targets") { contract.set(row.targets) }
        if has("stops") { contract.stoppingReasons = row.stops.map { Set($0) } ?? Contract.usualStops }
        if has("labour") { contract.included.labour = row.included.labour }
        if has("trips") { contract.included.travel = row.included.travel }
        if has("parts") { contract.included.parts = row.included.parts }
        if has("pools") { contract.included.pools = row.included.pools }
        if has("prices") { contract.prices.list = row.prices.list }
        if has("discount") { contract.prices.discount = row.prices.discount }
        if has("limit") { contract.limit = row.limit }
        if has("fee") { (contract.fee, contract.feePeriod) = (row.fee, row.feePeriod) }
        if has("ended") { contract.ending = row.ending }
        if has("note") { contract.note = row.note }
        return contract
    }

    /// A device by its serial number or name at one of the contract's sites, or at any of the customer's.
    private func device(_ name: String, _ contract: Contract, _ customer: Customer) throws -> Asset.ID {
        let sites = try scope.read.sites(of: customer.id).filter {
            contract.sites.isEmpty || contract.sites.contains($0.id)
        }
        let found = sites.compactMap { try? asset(name, at: $0) }
        return try only(found, name, .asset, "serials").id
    }
}

extension ServiceDesk {
    /// Contracts as the rows that importing takes in, by number.
    package func contractRows() throws -> [ContractRow] {
        try store.read { reader in
            let customers = Dictionary(try reader.all(Customer.self).map { ($0.id, $0) }) { $1 }
            let shared = Set(Dictionary(grouping: customers.values, by: \.name).filter { $1.count > 1 }.keys)
            let sites = Dictionary(try reader.all(Site.self).map { ($0.id, $0.name) }) { $1 }
            let devices = Dictionary(
                try reader.all(Asset.self).map { ($0.id, $0.serial.isEmpty ? $0.name : $0.serial) }
            ) { $1 }
            return try reader.contracts().enumerated().map { index, contract in
                let customer = customers[contract.customer]
                let name = customer?.name ?? ""
                return ContractRow(
                    line: index + 2, key: contract.key, number: contract.number,
                    customer: shared.contains(name) ? customer?.nip?.digits ?? name : name,
                    sites: contract.sites.compactMap { sites[$0] },
                    devices: contract.devices.compactMap { devices[$0] },
                    first: contract.days.first, last: contract.days.last, coverage: contract.coverage,
                    targets: contract.targetLines,
                    stops: HoldReason.allCases.filter(contract.stoppingReasons.contains), included: contract.included,
                    prices: contract.prices, limit: contract.limit, fee: contract.fee, feePeriod: contract.feePeriod,
                    ending: contract.ending, note: contract.note)
            }
        }
    }
}
