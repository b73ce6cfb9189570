/// What is known of work when it is reported, as far as it decides who pays and which contract counts.
package struct IntakeCase: Hashable, Sendable {
    /// Days after a contract's last one on which it is asked whether it is to go on.
    package static let lately = 60

    package var customer: Customer.ID
    package var site: Site.ID
    package var devices: [Asset]
    package var type: OrderType
    /// When it was reported, on the company's calendar.
    package var day: Day
    /// The only days on which it may be done, or the day that was wished for.
    package var wanted: DaySpan?
    package var estimate: Money?
    /// Repairs of ours of these devices, of the same fault.
    package var repairs: [OwnRepair]

    package init(
        customer: Customer.ID, site: Site.ID, devices: [Asset] = [], type: OrderType = .repair, day: Day,
        wanted: DaySpan? = nil, estimate: Money? = nil, repairs: [OwnRepair] = []
    ) {
        self.customer = customer
        self.site = site
        self.devices = devices
        self.type = type
        self.day = day
        self.wanted = wanted
        self.estimate = estimate
        self.repairs = repairs
    }

    /// The contract that counts of those of the customer, also while it is suspended.
    package func contract(among contracts: [Contract]) -> Contract? {
        contracts.counting(for: customer, at: site, devices.map(\.id), on: day)
    }

    /// Who pays: a stopped credit is asked about, the maker's warranty comes before that of our own repair, both before a
    /// contract, and a contract before the price list.
    /// `work` is what was done under the contract that counts.
    package func verdict(_ contracts: [Contract], _ credit: CreditStop?, _ work: [ContractWork]) -> Verdict {
        var verdict = decided(contracts, credit, work)
        verdict.estimate = estimate
        return verdict
    }

    private func decided(_ contracts: [Contract], _ credit: CreditStop?, _ work: [ContractWork]) -> Verdict {
        if let credit, credit.since <= day {
            return Verdict(.ask, .creditStop(since: credit.since, reason: credit.reason))
        }
        if let warranty { return warranty }
        if let contract = contract(among: contracts) { return verdict(of: contract, work) }
        if let last = ended(contracts), let days = last.heldDays {
            return Verdict(.ask, .ended(contract: last.number, on: days.last))
        }
        return Verdict(.paid, .noContract)
    }

    /// Whether the makers' warranty pays, or that of our own repair; `nil` where neither has to do with it.
    private var warranty: Verdict? {
        switch type {
        case .repair, .warranty, .complaint: break
        case .maintenance, .installation, .inspection: return nil
        }
        guard !devices.isEmpty else { return nil }
        let inTime = devices.filter { $0.warrantyThrough.map { day <= $0 } ?? false }
        if inTime.count == devices.count, let first = inTime.min(by: { $0.warrantyThrough! < $1.warrantyThrough! }) {
            return Verdict(.warranty, .warranty(device: first.name, through: first.warrantyThrough!))
        }
        if let own = ownWarranty { return own }
        guard type == .warranty,
            let over = devices.first(where: { $0.warrantyThrough.map { $0 < day } ?? false })
        else { return nil }
        return Verdict(.ask, .warrantyOver(device: over.name, on: over.warrantyThrough!))
    }

    /// We answer for all the devices: each is under the makers' warranty, or had its fault mended by us lately. Of several
    /// repairs the last counts.
    private var ownWarranty: Verdict? {
        var first: (device: Asset, repair: OwnRepair)?
        for device in devices {
            let own = repairs.filter { $0.device == device.id && $0.holds(on: day) }.max { $0.done < $1.done }
            guard let own else {
                if device.isUnderWarranty(on: day) { continue }
                return nil
            }
            if first.map({ own.through < $0.repair.through }) ?? true { first = (device, own) }
        }
        return first.map { device, repair in
            Verdict(
                .warranty,
                .ownRepair(device: device.name, order: repair.order, done: repair.done, through: repair.through))
        }
    }

    private func verdict(of contract: Contract, _ work: [ContractWork]) -> Verdict {
        if let halt = contract.suspension, halt.day <= day {
            return Verdict(.ask, .suspended(contract: contract.number, since: halt.day, reason: halt.reason))
        }
        if let estimate, let limit = contract.limit, limit.minorUnits < estimate.minorUnits {
            return Verdict(.ask, .overLimit(contract: contract.number, estimate: estimate, limit: limit))
        }
        if let wanted, !contract.coverage.covers(anyOf: wanted) {
            return Verdict(.ask, .uncovered(contract: contract.number, wanted.first))
        }
        let pools = contract.pools(work, on: day)
        guard contract.included.labour != .none else {
            return Verdict(.paid, .timesOnly(contract: contract.number, contract.prices))
        }
        if let labour = pools.first(where: { $0.kind == .labour }), labour.isUsedUp {
            return Verdict(.paid, .usedUp(contract: contract.number, labour, contract.prices))
        }
        return Verdict(
            .contract,
            .included(contract: contract.number, pools, parts: contract.included.parts, contract.prices))
    }

    /// The last contract for it that ended not long ago.
    private func ended(_ contracts: [Contract]) -> Contract? {
        contracts.filter { contract in
            guard contract.holds(for: customer, at: site, devices.map(\.id)), let days = contract.heldDays else {
                return false
            }
            return days.last < day && day.since(days.last) <= Self.lately
        }.max { ($0.heldDays?.last ?? $0.days.last, $0.id) < ($1.heldDays?.last ?? $1.days.last, $1.id) }
    }
}

extension Coverage {
    /// Something is covered on one of these days.
    package func covers(anyOf days: DaySpan) -> Bool {
        switch self {
        case .roundTheClock: return true
        case .hours(let hours):
            let looked = min(days.last, days.first + 366)
            var day = days.first
            while day <= looked {
                if !hours.windows(on: day).isEmpty { return true }
                day = day + 1
            }
            return false
        }
    }
}
