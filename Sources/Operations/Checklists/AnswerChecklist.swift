import DeskModel
import ServiceModel
import Storage

extension AnswerChecklist: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        guard !answers.isEmpty else { throw Refusal.desk(.nothingChosen) }
        let visit = try scope.visit(visit)
        let order = try scope.order(visit.order)
        let technician = try scope.requireField(visit, of: order)
        let told = try scope.answers(
            answers, during: visit, of: order, technician, at: scope.answerMoment(at, during: visit))
        guard !told.isEmpty else {
            let checklist = try scope.read.answeredChecklist(of: order)
            let line = try scope.line(answers[0].question, answers[0].device, in: checklist, of: order)
            throw Refusal.checklists(.sameAnswer(try scope.told(line.current.map { [$0] } ?? [])[0]))
        }
        for answer in told { try scope.transaction.insert(answer) }
        try scope.askForReports(of: order.id)
        return Outcome(.checklists(.answered(order.number, try scope.told(told))))
    }
}
