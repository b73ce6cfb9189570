import DeskModel
import ServiceModel
import Storage

extension NoteCall: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let ticket = try scope.ticket(ticket)
        let at = self.at ?? scope.now
        if at > scope.now { throw Refusal.desk(.invalid(field: .at, .inTheFuture(at))) }
        let said = person.isEmpty ? ticket.reporter.name : person
        let person = try scope.text(said, of: .person)
        let words = try scope.text(words, of: .words, limit: PlainText.noteLimit, lines: true)
        let last = try scope.read.calls(about: ticket.id).last?.sequence ?? 0
        try scope.transaction.insert(
            TicketCall(
                ticket: ticket.id, sequence: last + 1, at: at, person: person, words: words,
                by: scope.actor?.name ?? ""))
        return Outcome(.tickets(.callNoted(ticket.number, person: person)))
    }
}
