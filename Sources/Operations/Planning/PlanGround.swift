import DeskModel
import ServiceModel
import Storage

/// What plans stand on changes: which visits that stand break by it.
extension ServiceDesk {
    /// What a command has newly broken in its transaction; nothing where it keeps the rules of plans itself.
    func breaks(of law: some Performable, in transaction: Transaction) throws -> [BrokenVisit] {
        switch law.breaking {
        case .ownRules: []
        case .told, .asked: try newlyBroken(in: transaction)
        }
    }

    /// Visits that break a rule by what was written so far, and did not before the transaction.
    func newlyBroken(in transaction: Transaction) throws -> [BrokenVisit] {
        let reach = transaction.reach
        guard !reach.isEmpty else { return [] }
        let first = company.calendar.day(of: now) - 1
        let touched: Set<Technician.ID>? =
            reach.hasDrives
            ? nil
            : reach.technicians.union(try transaction.read.techniciansWithStandingVisits(at: reach.sites))
                .union(try transaction.read.techniciansWithStandingVisits(chainedTo: reach.visits))
        // What a crew lacks as a whole is told where its leader has the visit.
        let people = try touched.map { try $0.union(transaction.read.crewmates(of: $0, from: first)) }
        // A reader sees the store as it was before: nobody else writes while this transaction does.
        let (before, travel) = try store.read { reader in
            (try standingPlan(reader, of: people), try travels.travel(reader, at: now))
        }
        let after = try StandingPlan(
            transaction.read, of: people, from: first, company: company,
            travel: reach.hasDrives ? try travels.unsettled(transaction.read, over: travel) : travel, now: now)
        return after.beyond(before, at: now)
    }
}

extension Reader {
    /// With whom these people go to visits of several that stand from a day on.
    fileprivate func crewmates(of people: Set<Technician.ID>, from first: Day) throws -> Set<Technician.ID> {
        let crews = try boardVisits(of: people, from: first).compactMap(\.visit.placement).filter(\.isCrew)
        return Set(crews.flatMap { $0.assignments.map(\.technician) })
    }
}

extension Summary {
    /// The summary, and that visits break when somebody has insisted on it. Throws `breaksPlans` when nobody has.
    func saying(_ breaks: [BrokenVisit], of law: some Performable) throws -> Summary {
        guard !breaks.isEmpty, law.breaking == .asked else { return self }
        guard let insistence = law as? any Insistence, insistence.accepts(breaks) else {
            throw Refusal.planning(.breaksPlans(breaks))
        }
        return .desk(.breaking(self, visits: Set(breaks.map(\.visit)).count, reason: insistence.reason))
    }
}

extension Regardless: Performable where Change: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        if let reason { _ = try scope.reason(reason) }
        return try change.perform(in: scope)
    }
}
