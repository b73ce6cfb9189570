import DeskModel
import ServiceModel
import Storage

extension CorrectAnswer: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let visit = try scope.visit(visit)
        let order = try scope.order(visit.order)
        let technician = try scope.requireField(visit, of: order)
        let checklist = try scope.read.answeredChecklist(of: order)
        let line = try scope.line(question, device, in: checklist, of: order)
        guard let wrong = line.current else {
            throw Refusal.checklists(.notAnswered(question: line.item.question))
        }
        let value = try words.map { try scope.value($0, of: line, scope.read.photos(of: order)) }
        guard value != wrong.value else { throw Refusal.checklists(.sameAnswer(try scope.told([wrong])[0])) }
        // Complete means with all mandatory answers: one that was wrong gets another value.
        if value == nil, line.isAsked, line.item.isMandatory, order.state == .done {
            throw Refusal.checklists(.isNeeded(order.number, question: line.item.question))
        }
        let answer = CheckAnswer(
            id: try scope.transaction.newID(), order: order.id, visit: visit.id, device: line.device, item: line.item,
            value: value, at: try scope.answerMoment(at, during: visit), recordedAt: scope.now,
            actor: scope.actor?.name ?? "",
            technician: technician, reason: try reason.map { try scope.text($0, of: .reason) }, corrects: wrong.id)
        try scope.transaction.insert(answer)
        try scope.askForReports(of: order.id)
        let told = try scope.told([wrong, answer])
        return Outcome(
            .checklists(.corrected(order.number, was: told[0], now: told[1], reason: answer.reason)))
    }
}
