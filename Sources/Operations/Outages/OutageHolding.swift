import DeskModel
import Scheduling
import ServiceModel
import Storage

/// What keeps technician and minute in a search, beside what has begun.
enum OutageHolding {
    /// What the dispatcher keeps.
    case kept
    /// All that could stay, for whoever places several people: the work of one person may still make room for one.
    case allForCrews
    /// All that could stay.
    case all
}

extension OutageSolving {
    /// What is found with as many changes as may be. The search counts only whom it moves itself, not who makes room for
    /// several people: with too many changes more and more stays where it is.
    func search(
        _ aim: OutageAim, _ policy: Policy, regardless: Set<Visit.ID> = [],
        _ others: [Visit.ID: Set<Technician.ID>] = [:], isLonger: Bool = false
    ) throws -> Found {
        var found = try search(aim, policy, regardless, others, isLonger, .kept)
        guard let most = request.draft.keeps.maxChanges else { return found }
        for holding in [OutageHolding.allForCrews, .all] where !isStopped() && changes(found) > most {
            found = try search(aim, policy, regardless, others, isLonger, holding)
        }
        return found
    }

    /// Visits that could stay and do not, each once, however many people it is for.
    private func changes(_ found: Found) -> Int { moves(found).count { $0.couldStay && $0.counts } }
}

extension OutageGround {
    /// The visits that could stay and keep technician and minute: those that the dispatcher keeps, or all of them.
    func held(all: Bool) -> Set<Visit.ID> {
        let held = snapshot.visits.values.filter { entry in
            guard causes[entry.visit.id] == nil, entry.visit.state.isScheduled, let placement = entry.visit.placement
            else { return false }
            return placement.start >= now && (all || isKept(entry.visit))
        }
        return Set(held.map(\.visit.id))
    }

    private func isKept(_ visit: Visit) -> Bool {
        let keeps = draft.keeps
        return keeps.promises && visit.promise != nil
            || keeps.dispatched && (visit.state == .dispatched || visit.state == .accepted)
            || keeps.maxChanges == 0 || snapshot.supply?.ledger.claims[visit.id] != nil
    }
}
