package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// Who would pay for work, under which contract, and by when it would be due; nothing is written.
    package func assess(_ draft: OrderDraft) throws -> IntakeAssessment {
        let now = now
        return try store.read { reader in
            let judged = try reader.judged(draft, at: now, company.calendar)
            let contract = try judged.contract.flatMap { try reader.find($0) }
            var order = Order(
                id: Identifier(0), number: OrderNumber(year: 2000, sequence: 1), customer: draft.customer,
                site: draft.site, title: "", priority: draft.priority, reported: draft.reported ?? now,
                sla: draft.sla, terms: draft.terms)
            order.keepTime(by: contract, [], company.calendar)
            return IntakeAssessment(
                contract: contract?.id, number: contract?.number, verdict: judged.verdict ?? Verdict(.paid),
                sla: order.sla, targets: order.standing(MetTargets()))
        }
    }
}

extension Reader {
    /// The draft under the contract that counts for it, with the verdict on who pays; what somebody said of either stays.
    func judged(_ draft: OrderDraft, at now: Timestamp, _ calendar: CompanyCalendar) throws -> OrderDraft {
        var judged = draft
        let reported = try intakeCase(draft, at: now, calendar)
        let named = try draft.contract.flatMap { try find($0) }
        let contracts = try named.map { [$0] } ?? contracts(of: draft.customer)
        let counting = named ?? reported.contract(among: contracts)
        if draft.contract == nil {
            judged.contract = counting.flatMap { $0.isSuspended(on: reported.day) ? nil : $0.id }
        }
        if draft.verdict == nil {
            let done = try counting.map { try work(under: $0, on: reported.day) } ?? []
            judged.verdict = reported.verdict(contracts, try creditStop(of: draft.customer), done)
        }
        return judged
    }

    /// The contract that counts for a draft on which nobody passes a verdict.
    func contract(for draft: OrderDraft, at now: Timestamp, _ calendar: CompanyCalendar) throws -> Contract.ID? {
        let contracts = try contracts(of: draft.customer)
        if contracts.isEmpty { return nil }
        let reported = try intakeCase(draft, at: now, calendar)
        return reported.contract(among: contracts).flatMap { $0.isSuspended(on: reported.day) ? nil : $0.id }
    }

    private func intakeCase(
        _ draft: OrderDraft, at now: Timestamp, _ calendar: CompanyCalendar
    ) throws -> IntakeCase {
        let wish = draft.preference.flatMap { wish in
            DaySpan(calendar.day(of: wish.start), calendar.day(of: wish.end - 1))
        }
        return IntakeCase(
            customer: draft.customer, site: draft.site, devices: try draft.assets.compactMap { try find($0) },
            type: draft.type, day: calendar.day(of: draft.reported ?? now), wanted: draft.days ?? wish,
            estimate: draft.estimate, repairs: try repairs(draft, at: now, calendar))
    }

    /// Repairs of the draft's devices that ended before it was reported and were for the same fault, by their titles.
    private func repairs(_ draft: OrderDraft, at now: Timestamp, _ calendar: CompanyCalendar) throws -> [OwnRepair] {
        guard SameFault.isFault(draft.type), !draft.title.isEmpty else { return [] }
        let reported = draft.reported ?? now
        return try draft.assets.flatMap { device in
            try history(of: .device(device)).visits.compactMap { visit in
                guard visit.state == .completed, SameFault.isFault(visit.type), visit.at <= reported,
                    SameFault.isSame(draft.title, visit.title)
                else { return nil }
                return OwnRepair(device: device, order: visit.number, done: calendar.day(of: visit.at))
            }
        }
    }

    /// What was done under a contract, as far back as its pools count.
    func work(under contract: Contract, on day: Day) throws -> [ContractWork] {
        let included = contract.included
        guard included.labour != .none || included.travel != .none || !included.pools.isEmpty else { return [] }
        let since = contract.poolsSince(day)
        guard let days = DaySpan(min(since, day), max(contract.days.last, day)) else { return [] }
        let events = try events(under: contract.id)
        let parts = included.pools.isEmpty ? [:] : try partsTaken(under: contract.id)
        let calendar = try CompanySettings(self).calendar
        var counted: Set<Order.ID> = []
        return try fieldVisits(under: contract.id, days).compactMap { visit in
            guard let placement = visit.placement else { return nil }
            let times = try times(of: visit, events[visit.id] ?? [], calendar)
            let isFirst = counted.insert(visit.order).inserted
            return ContractWork(
                day: placement.day, minutes: max(0, times.workMinutes ?? 0), trips: times.arrived == nil ? 0 : 1,
                parts: isFirst ? parts[visit.order] ?? [] : [])
        }
    }

    /// Parts that orders under a contract take.
    private func partsTaken(under contract: Contract.ID) throws -> [Order.ID: [PartLine]] {
        Dictionary(try orders(under: contract).map { ($0.id, $0.parts) }) { first, _ in first }
    }
}

extension Contract {
    fileprivate func isSuspended(on day: Day) -> Bool {
        if case .suspended = standing(on: day) { true } else { false }
    }
}
