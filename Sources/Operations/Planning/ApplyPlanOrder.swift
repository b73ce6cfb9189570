import DeskModel
import ServiceModel
import Storage

extension ApplyPlan {
    /// Why moves of a group would leave visits of one order in the wrong order: one that was to come first is not taken
    /// along, or has moved meanwhile.
    func orderRefusal(
        of group: [PlanMove], _ chained: Set<Visit.ID>, in scope: CommandScope
    ) throws -> Refusal? {
        let targets = Dictionary(uniqueKeysWithValues: group.map { ($0.visit, $0.to) })
        for move in group where chained.contains(move.visit) {
            guard let to = move.to, var entry = try scope.read.boardVisit(move.visit), let chain = entry.chain else {
                continue
            }
            let others = Set((chain.before + chain.behind).map(\.visit))
            let standing = try Dictionary(
                uniqueKeysWithValues: others.map { other in
                    (other, try targets[other] ?? scope.read.visit(other)?.placement)
                })
            entry.chain = chain.with { other in standing[other].flatMap { $0 }.map { ($0.start, $0.end) } }
            let breaches = entry.chainBreaches(at: to)
            guard breaches.isEmpty else {
                let name = try scope.technician(to.leader).name
                return .planning(.rules(move.order, technician: name, to.day, breaches))
            }
        }
        return nil
    }
}
