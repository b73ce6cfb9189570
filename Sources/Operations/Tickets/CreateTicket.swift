import DeskModel
import ServiceModel
import Storage

extension CreateTicket: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        var draft = draft
        if let newcomer {
            let site = try scope.takeIn(newcomer)
            (draft.customer, draft.site) = (site.customer, site.id)
        }
        let warnings = try scope.read.warnings(
            about: draft.assets, title: draft.symptom, type: .repair, at: scope.now)
        let ticket = try scope.create(draft)
        if !files.isEmpty { try scope.attach(files, to: .ticket(ticket.id.rawValue)) }
        return Outcome(.tickets(.created(ticket.number)), warnings: warnings)
    }
}

extension CommandScope {
    /// Writes a new ticket. Everything is checked before a number is taken, so that the series stays without gaps.
    func create(_ draft: TicketDraft, number: TicketNumber? = nil) throws -> Ticket {
        var ticket = try checked(draft)
        let answered = try draft.answers.lazy.compactMap { try read.ticket(messageID: $0) }.first
        ticket.number = try number ?? freshTicketNumber()
        try transaction.insert(ticket)
        if let answered {
            try transaction.insert(TicketLink(ticket: ticket.id, kind: .reply, other: answered.id))
        }
        return ticket
    }

    /// The ticket that a draft becomes, which has no number yet. Throws `invalid` naming the first field that breaks a rule,
    /// `notFound`, or `mailTaken` with the ticket that the same e-mail became before.
    private func checked(_ draft: TicketDraft) throws -> Ticket {
        guard try read.find(draft.customer) != nil else {
            throw Refusal.desk(.notFound(.customer, key: draft.customer.description))
        }
        if let message = draft.messageID, let taken = try read.ticket(messageID: message) {
            throw Refusal.tickets(.mailTaken(taken.number))
        }
        if let reported = draft.reported, reported > now {
            throw Refusal.desk(.invalid(field: .reported, .inTheFuture(reported)))
        }
        let place = try checked(site: draft.site, draft.assets, of: draft.customer)
        let type = try draft.serviceType.map { try usableType($0) }
        let ticket = try Ticket(
            id: transaction.newID(), number: TicketNumber(year: 2000, sequence: 1), channel: draft.channel,
            reporter: checked(draft.reporter), customer: draft.customer, site: place.site, assets: place.assets,
            serviceType: type?.id, symptom: text(draft.symptom, of: .symptom),
            note: text(draft.note, of: .note, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true),
            impact: draft.impact ?? .some, urgency: draft.urgency ?? .some, priority: priority(of: draft, type),
            reported: draft.reported ?? now, takenBy: actor?.name ?? "", messageID: draft.messageID,
            key: draft.key.flatMap { try ticketKey($0, takenBy: nil) })
        return try agreed(ticket)
    }

    /// What somebody said, else what the table says of impact and urgency, else the type's.
    private func priority(of draft: TicketDraft, _ type: ServiceType?) throws -> Priority {
        if let said = draft.priority { return said }
        if draft.impact == nil, draft.urgency == nil, let type { return type.priority }
        return try read.ticketPriorities()[draft.impact ?? .some, draft.urgency ?? .some]
    }

    /// A ticket's key, which no other ticket may have; `nil` when it is blank.
    func ticketKey(_ text: String, takenBy own: Ticket?) throws -> String? {
        let key = try self.text(text, of: .key, mayBeEmpty: true)
        if key.isEmpty { return nil }
        if let other = try read.ticket(key: key), other.id != own?.id {
            throw Refusal.desk(.invalid(field: .key, .duplicate(key)))
        }
        return key
    }

    /// Undo of a new ticket: its number stays used, so that it is rejected. Throws `undoNeeded` when orders came of it.
    func withdraw(_ id: Ticket.ID, undoing sequence: Int, _ summary: Summary) throws {
        var ticket = try ticket(id)
        guard try read.state(of: ticket) == .new else {
            throw Refusal.desk(.undoNeeded(sequence: sequence, summary))
        }
        ticket.stage = .rejected
        ticket.outcome = TicketOutcome(words: "undo", at: now, by: actor?.name ?? "")
        try transaction.update(ticket)
    }
}
