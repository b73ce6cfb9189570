package import DeskModel
package import Scheduling
package import ServiceModel
import Storage

/// One outage over one state of the store, with what was found for it. It answers for as long as it is kept; nothing of it
/// is written.
package struct OutageCase: Sendable {
    package private(set) var answer: OutageAnswer
    let figures: OutageFigures
    private let solving: OutageSolving
    private let store: Store

    fileprivate init(_ answer: OutageAnswer, _ solving: OutageSolving, _ store: Store) {
        self.answer = answer
        self.solving = solving
        self.store = store
        figures = solving.figures
    }

    /// The figures of a proposal with only these of its moves made: what is affected and not among them goes back to the
    /// queue.
    package func totals(of proposal: OutageProposal, ticked: Set<Visit.ID>) -> OutageTotals {
        figures.totals(proposal.moves.filter { ticked.contains($0.visit) || $0.move.to == nil })
    }

    /// Looks for the proposals one by one, and tells each time what there is so far.
    package mutating func solve(progress: (OutageAnswer) -> Void = { _ in }) throws {
        let wanted = solving.request.aims
        var found: [(aim: OutageAim, proposal: OutageProposal)] = []
        for aim in wanted {
            guard let proposal = try solving.proposal(for: aim) else { continue }
            found.append((aim, proposal))
            answer.proposals = try named(OutageRanking(found).proposals)
            progress(answer)
        }
        try solveWithOthers(&found, progress)
        answer.proposals = try named(OutageRanking(found).proposals)
        answer.isComplete = true
        progress(answer)
    }

    /// Emergencies alone: with fewer proposals than wanted, others who could do it.
    private mutating func solveWithOthers(
        _ found: inout [(aim: OutageAim, proposal: OutageProposal)], _ progress: (OutageAnswer) -> Void
    ) throws {
        guard answer.draft.isEmergency else { return }
        var known = OutageRanking(found).proposals.count
        while known < solving.request.limit {
            var tried: [Visit.ID: Set<Technician.ID>] = [:]
            for move in found.flatMap(\.proposal.moves) where move.cause == .emergency {
                if let to = move.move.to { tried[move.visit, default: []].insert(to.leader) }
            }
            // Where the search knows nobody else, as for several people, it comes to the same one again: that is the end.
            guard !tried.isEmpty, let next = try solving.proposal(for: .otherTechnician, trying: tried),
                next.moves.contains(where: { $0.isForSomebody(besides: tried[$0.visit] ?? []) })
            else { return }
            found.append((.otherTechnician, next))
            let ranked = OutageRanking(found).proposals
            // Where nobody else is free to lead, the search comes to what is known already.
            guard ranked.count > known else { return }
            known = ranked.count
            answer.proposals = try named(ranked)
            progress(answer)
        }
    }

    /// With the numbers of those who have to be phoned.
    private func named(_ proposals: [OutageProposal]) throws -> [OutageProposal] {
        try store.read { reader in
            try proposals.map { proposal in
                var proposal = proposal
                for index in proposal.moves.indices where proposal.moves[index].needsCall {
                    guard let order = try reader.order(proposal.moves[index].order) else { continue }
                    proposal.moves[index].phone = try reader.find(order.customer)?.phone ?? ""
                }
                return proposal
            }
        }
    }
}

extension ServiceDesk {
    /// What a draft touches, over a snapshot; nothing is written, and nothing is searched yet. Throws why such a thing
    /// cannot have happened, or which policy does not exist.
    package func outage(
        _ request: OutageRequest, policies: [Policy] = Policy.all,
        isStopped: @escaping @Sendable () -> Bool = { false }
    ) throws -> OutageCase {
        for case .policy(let name) in request.aims where !policies.contains(where: { $0.name == name }) {
            throw Refusal.desk(.invalid(field: .name, .notOneOf(name, allowed: policies.map(\.name))))
        }
        let now = Timestamp(seconds: self.now.seconds / 60 * 60)
        let days = days(of: request.draft, now)
        let span = (
            start: company.calendar.span(of: days[0]).start, end: company.calendar.span(of: days.last!).end
        )
        let (longer, emergencies, duties) = try store.read { reader in
            (
                try OutageChecking(read: reader, now: now, calendar: company.calendar).check(request.draft),
                try request.draft.emergencies.flatMap { try reader.visits(of: $0).map(\.id) },
                try reader.onCall(from: span.start, to: span.end)
            )
        }
        var standing = try snapshot(of: days, holding: emergencies)
        let typed = try add(request.draft, to: &standing)
        let ground = OutageGround(
            standing, request.draft, typed: typed, duties: duties, now: now, calendar: company.calendar)
        let figures = OutageFigures(ground, company)
        let solving = OutageSolving(
            ground: ground, figures: figures, company: company, request: request, policies: policies,
            isStopped: isStopped)
        let answer = OutageAnswer(
            request: request.id, draft: request.draft, base: standing.sequence, affected: ground.affected,
            now: figures.now, onCall: ground.dutiesConcerned, longer: longer, basis: ground.basis)
        return OutageCase(answer, solving, store)
    }

    /// The days that a repair looks at: to five days behind what has happened, a week at least.
    private func days(of draft: OutageDraft, _ now: Timestamp) -> [Day] {
        let today = company.calendar.day(of: now)
        let isNight = company.calendar.timeOfDay(of: now).minutes < 8 * 60
        let ends = draft.events.compactMap(\.window).map { company.calendar.day(of: $0.end - 1) }
        let last = min(max(today + 6, (ends.max() ?? today) + 5), today + 60)
        return ((isNight ? today - 1 : today).number...last.number).map(Day.init)
    }
}

extension OutageMove {
    /// It gives an emergency to somebody who is none of these.
    fileprivate func isForSomebody(besides known: Set<Technician.ID>) -> Bool {
        cause == .emergency && move.to.map { !known.contains($0.leader) } ?? false
    }
}

extension OutageDraft {
    var emergencies: [Order.ID] {
        events.compactMap { if case .emergency(let order) = $0 { order } else { nil } }
    }
}

extension OutageGround {
    /// Who is on call where something is to be done, by time.
    fileprivate var dutiesConcerned: [OnCallDuty] {
        let regions = Set(causes.keys.compactMap { snapshot.visits[$0]?.region })
        return duties.filter { duty in
            guard duty.window.end > now, let person = snapshot.technicians.first(where: { $0.id == duty.technician })
            else { return false }
            let own = duty.region.map { [$0] } ?? person.regions.map(\.region)
            return regions.contains(where: own.contains)
        }
    }

    /// The days of whoever is missing, and what is affected: what is accepted stands on them whatever it moves.
    fileprivate var basis: Basis {
        var versions: [VersionedRow: Int] = [:]
        for entry in affected {
            if let visit = standing.visits[entry.visit]?.visit, typed[visit.id] == nil {
                versions[.visit(visit.id)] = visit.version
            }
        }
        for technician in draft.events.compactMap(\.technician) {
            for day in standing.days {
                versions[.technicianDay(technician, day)] = standing.versions[CellKey(technician, day)] ?? 0
            }
        }
        return Basis(versions)
    }
}
