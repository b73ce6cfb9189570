import DeskModel
import Storage

extension Several: Performable where Each: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        var done: [Summary] = []
        var refused: [Refusal] = []
        var rows: [Result<Summary, Refusal>] = []
        for item in items {
            do {
                let summary = try scope.transaction.attempt { try item.perform(in: scope).summary }
                done.append(summary)
                rows.append(.success(summary))
            } catch let refusal as Refusal {
                refused.append(refusal)
                rows.append(.failure(refusal))
            }
        }
        guard let first = done.first else {
            throw refused.count > 1 ? Refusal.desk(.everyRow(refused)) : refused.first ?? Refusal.desk(.nothingChosen)
        }
        let summary = done.count == 1 ? first : Summary.desk(.several(done, refused: refused.count))
        return Outcome(summary, skipped: refused, rows: rows)
    }
}
