import DeskModel
import ServiceModel
import Storage

extension MarkAlert: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard answer == .seen || answer == .called else {
            throw Refusal.desk(.invalid(field: .state, .notOneOf(answer.rawValue, allowed: ["seen", "called"])))
        }
        let known = try scope.read.alertMark(kind: key.kind, subject: key.subject, occasion: key.occasion)
        if let known, known.answer.isEnd {
            throw Refusal.alerts(.decided(by: known.by, at: known.at, known.answer))
        }
        let words = try scope.text(
            said, of: .words, limit: PlainText.noteLimit, mayBeEmpty: answer == .seen, lines: true)
        try scope.keep(
            AlertMark(
                kind: key.kind, subject: key.subject, occasion: key.occasion, arose: arose,
                english: try scope.text(english, of: .words, limit: PlainText.noteLimit),
                polish: try scope.text(polish, of: .words, limit: PlainText.noteLimit), order: order,
                answer: answer, said: words.isEmpty ? known?.said ?? "" : words, by: scope.actor?.name ?? "",
                at: scope.now), insteadOf: known)
        let number = try order.flatMap { try scope.read.find($0)?.number }
        return Outcome(
            .alerts(
                answer == .called
                    ? .called(kind: key.kind, english: english, polish: polish, number, said: words)
                    : .seen(kind: key.kind, english: english, polish: polish, number)))
    }
}

extension CommandScope {
    func keep(_ mark: AlertMark, insteadOf known: AlertMark?) throws {
        guard let known else { return try transaction.insert(mark) }
        var mark = mark
        mark.version = known.version
        try transaction.update(mark)
    }
}
