package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// All contracts, by number.
    package func contracts() throws -> [ContractLine] {
        let today = company.calendar.day(of: now)
        return try store.read { try $0.contractLines(try $0.contracts(), on: today, company.calendar) }
    }

    /// A contract by its number, part of it, id or key. Throws `notFound`, `ambiguous` or `inexact`.
    package func contract(named key: String, _ match: NameMatch = .part) throws -> Contract {
        try store.read { reader in
            try NameLookup(.contract, try reader.contracts(), id: \.id.description) { [$0.number, $0.key ?? ""] }
                .find(key, match)
        }
    }

    package func contract(_ id: Contract.ID) throws -> Contract {
        guard let contract = try store.read({ try $0.find(id) }) else {
            throw Refusal.desk(.notFound(.contract, key: id.description))
        }
        return contract
    }

    package func creditStop(of customer: Customer.ID) throws -> CreditStop? {
        try store.read { try $0.creditStop(of: customer) }
    }

    /// All there is to say about a contract in a year, the running one by default. Throws `notFound`.
    package func contractDetail(of id: Contract.ID, year: Int? = nil) throws -> ContractDetail {
        let now = now
        let today = company.calendar.day(of: now)
        return try store.read { reader in
            guard let contract = try reader.find(id) else {
                throw Refusal.desk(.notFound(.contract, key: id.description))
            }
            return try reader.detail(of: contract, year: year ?? today.year, now, company.calendar)
        }
    }
}

extension Reader {
    func contractLines(
        _ contracts: [Contract], on today: Day, _ calendar: CompanyCalendar
    ) throws -> [ContractLine] {
        let names = Dictionary(try all(Customer.self).map { ($0.id, $0.name) }) { $1 }
        let stops = Dictionary(try all(CreditStop.self).map { ($0.customer, $0) }) { $1 }
        let open = try openOrderCounts()
        let newYear = Day(year: today.year, month: 1, day: 1) ?? today
        let breaches = try breachCounts(since: calendar.span(of: newYear).start)
        return contracts.map { contract in
            ContractLine(
                contract: contract, customer: names[contract.customer] ?? "", standing: contract.standing(on: today),
                creditStop: stops[contract.customer], openOrders: open[contract.id] ?? 0,
                breaches: breaches[contract.id] ?? 0)
        }
    }

    fileprivate func detail(
        of contract: Contract, year: Int, _ now: Timestamp, _ calendar: CompanyCalendar
    ) throws -> ContractDetail {
        let today = calendar.day(of: now)
        let orders = try covered(by: contract, year, calendar)
        let numbers = Dictionary(try self.orders(under: contract.id).map { ($0.id, $0.number) }) { $1 }
        let missed = try breaches(under: contract.id).filter { calendar.day(of: $0.due).year == year }
        let sites = try sites(of: contract.customer)
        let devices = try sites.flatMap { try assets(at: $0.id) }
        let pools =
            year == today.year ? today : contract.days.last.year == year ? contract.days.last : Self.last(of: year)
        return ContractDetail(
            line: try contractLines([contract], on: today, calendar)[0],
            sites: contract.sites.isEmpty ? sites : sites.filter { contract.sites.contains($0.id) },
            devices: contract.devices.isEmpty ? devices : devices.filter { contract.devices.contains($0.id) },
            siteCount: sites.count, deviceCount: devices.count, year: year,
            pools: contract.pools(try work(under: contract, on: pools), on: pools),
            score: Self.score(of: contract, orders, missed, now),
            breaches: missed.compactMap { breach in
                numbers[breach.order].map { ContractDetail.Missed(breach, $0) }
            },
            overlaps: try contracts(of: contract.customer).compactMap { contract.overlap(with: $0) },
            orders: orders, documents: try documents(of: .contract(contract.id)), history: try history(of: contract.id))
    }

    private static func last(of year: Int) -> Day { Day(year: year, month: 12, day: 31)! }

    /// Orders under a contract that were reported in a year, newest first.
    private func covered(
        by contract: Contract, _ year: Int, _ calendar: CompanyCalendar
    ) throws -> [ContractDetail.Covered] {
        let visits = try visits(under: contract.id)
        let events = try events(under: contract.id)
        return try orders(under: contract.id).filter { calendar.day(of: $0.reported).year == year }.reversed().map {
            order in
            let met = MetTargets((visits[order.id] ?? []).map { ($0.state, events[$0.id] ?? []) })
            return ContractDetail.Covered(order, order.standing(met))
        }
    }

    /// How often each target was kept of those that were met or missed, by priority.
    private static func score(
        of contract: Contract, _ orders: [ContractDetail.Covered], _ missed: [ServiceBreach], _ now: Timestamp
    ) -> [ContractDetail.TargetScore] {
        let broken = Set(missed.map { "\($0.order) \($0.target.rawValue)" })
        return Priority.allCases.flatMap { priority -> [ContractDetail.TargetScore] in
            let own = orders.filter { $0.order.priority == priority && $0.order.state != .cancelled }
            return ServiceTarget.allCases.compactMap { target in
                guard contract.targets[priority][target] != nil else { return nil }
                var (kept, all) = (0, 0)
                for line in own {
                    guard let standing = line.targets.first(where: { $0.target == target }) else { continue }
                    let isBroken =
                        broken.contains("\(line.order.id) \(target.rawValue)") || standing.lateness(at: now) != nil
                    guard isBroken || standing.isMet else { continue }
                    all += 1
                    kept += isBroken ? 0 : 1
                }
                return ContractDetail.TargetScore(priority, target, kept: kept, of: all)
            }
        }
    }
}
