import DeskModel
import ServiceModel

/// Names each proposal by what it really is best at among those that were found, and tells those that come out alike once.
struct OutageRanking {
    let proposals: [OutageProposal]

    init(_ found: [(aim: OutageAim, proposal: OutageProposal)]) {
        var ordered: [OutageProposal] = []
        for (aim, own) in found {
            var best = own
            for (_, other) in found where Self.isBetter(other, best, at: aim) { best = other }
            if let known = ordered.firstIndex(where: { $0.isLike(best) }) {
                if aim != .otherTechnician { ordered[known].aims.append(aim) }
            } else {
                best.aims = [aim]
                ordered.append(best)
            }
        }
        proposals = ordered
    }

    /// A policy weighs everything, and is taken at its word.
    private static func isBetter(_ left: OutageProposal, _ right: OutageProposal, at aim: OutageAim) -> Bool {
        let (a, b) = (left.totals, right.totals)
        switch aim {
        case .leastLate:
            return (a.withoutPlace, left.lateMinutes, left.helpMinutes, a.againstRules, a.calls, a.travelMinutes)
                < (b.withoutPlace, right.lateMinutes, right.helpMinutes, b.againstRules, b.calls, b.travelMinutes)
        case .fewestCalls:
            return (a.withoutPlace, a.calls, left.lateMinutes, a.againstRules, left.helpMinutes, a.travelMinutes)
                < (b.withoutPlace, b.calls, right.lateMinutes, b.againstRules, right.helpMinutes, b.travelMinutes)
        case .fewestChanges:
            let (c, d) = (
                left.moves.count { $0.couldStay && $0.counts }, right.moves.count { $0.couldStay && $0.counts }
            )
            return (c, a.againstRules, a.withoutPlace, left.lateMinutes) < (
                d, b.againstRules, b.withoutPlace, right.lateMinutes
            )
        case .policy, .otherTechnician: return false
        }
    }
}

extension OutageProposal {
    /// By how much the visits that it moves are late together.
    var lateMinutes: Int { moves.reduce(0) { $0 + ($1.lateness?.minutes ?? 0) } }

    /// When its emergencies are reached, together: of what nobody bound to a time the sooner is the less late.
    var helpMinutes: Int64 {
        moves.filter { $0.cause == .emergency }.compactMap(\.move.to?.start.seconds).reduce(0, +) / 60
    }

    /// The same visits at the same places.
    func isLike(_ other: OutageProposal) -> Bool { moves.map(\.move) == other.moves.map(\.move) }
}
