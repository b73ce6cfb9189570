import DeskModel
import ServiceModel
import Storage

extension LayBranch: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let laying = try scope.lay(roster, moves, of: branch, base: base)
        let summary = Summary.branches(.followed(branch, through: base))
        let refusals = Dictionary(laying.skipped.map { ($0.visit, $0.refusal) }) { first, _ in first }
        return Outcome(
            summary, rows: moves.map { move in refusals[move.visit].map(Result.failure) ?? .success(summary) })
    }
}
