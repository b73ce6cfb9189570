import DeskModel
import ServiceModel
import Storage

extension EndTicket: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        var ticket = try scope.ticket(ticket)
        try scope.require(end.act, for: ticket)
        guard let stage = TicketLifecycle.stage(after: end.act, from: ticket.stage) else {
            throw Refusal.tickets(.state(ticket.number, try scope.read.state(of: ticket), act: end.act, possible: []))
        }
        let words: String
        let summary: TicketsSummary
        switch end {
        case .closed(let said):
            words = try scope.text(said, of: .words, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
            summary = .closed(ticket.number)
        case .rejected(let reason):
            words = try scope.reason(reason)
            summary = .rejected(ticket.number, reason: words)
        case .remote(let reason):
            words = try scope.reason(reason)
            summary = .resolvedRemotely(ticket.number, reason: words)
        case .duplicate(let id, let said):
            words = try scope.text(said, of: .reason, mayBeEmpty: true)
            let original = try scope.original(id, of: ticket)
            try scope.transaction.insert(TicketLink(ticket: ticket.id, kind: .duplicate, other: original.id))
            summary = .duplicate(ticket.number, of: original.number)
        }
        ticket.stage = stage
        ticket.outcome = TicketOutcome(words: words, at: scope.now, by: scope.actor?.name ?? "")
        try scope.transaction.update(ticket)
        return Outcome(.tickets(summary))
    }
}

extension CommandScope {
    /// What a ticket is to be a duplicate of. That is no duplicate itself: so there can be no circle.
    fileprivate func original(_ id: Ticket.ID, of ticket: Ticket) throws -> Ticket {
        let original = try self.ticket(id)
        if original.id == ticket.id { throw Refusal.tickets(.duplicateOfItself(ticket.number)) }
        guard original.stage == .duplicate else { return original }
        let link = try read.links(of: original.id).first { $0.kind == .duplicate }
        let first = try link.flatMap { try read.find($0.other) }
        throw Refusal.tickets(.duplicateOfDuplicate(original.number, of: first?.number ?? original.number))
    }
}
