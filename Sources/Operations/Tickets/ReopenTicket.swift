import DeskModel
import ServiceModel
import Storage

extension ReopenTicket: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let ended = try scope.ticket(ticket)
        try scope.require(.reopen, for: ended)
        for link in try scope.read.links(to: ended.id) where link.kind == .reopened {
            let newer = try scope.ticket(link.ticket)
            // One that was taken back is as if it had never been.
            guard newer.stage == .rejected else {
                throw Refusal.tickets(.reopenedAlready(ended.number, as: newer.number))
            }
        }
        // A type that has been given up since says nothing any more.
        let type = try ended.serviceType.flatMap { try scope.read.find($0) }.flatMap { $0.isActive ? $0.id : nil }
        let assets = try ended.assets.filter { try scope.read.find($0)?.site == ended.site }
        let new = try scope.create(
            TicketDraft(
                customer: ended.customer, site: ended.site, assets: assets, symptom: ended.symptom,
                note: note.isEmpty ? ended.note : note, channel: ended.channel, reporter: ended.reporter,
                impact: ended.impact, urgency: ended.urgency, priority: ended.priority, serviceType: type))
        try scope.transaction.insert(TicketLink(ticket: new.id, kind: .reopened, other: ended.id))
        try scope.share(documentsOf: .ticket(ended.id.rawValue), with: .ticket(new.id.rawValue))
        return Outcome(.tickets(.reopened(ended.number, as: new.number)))
    }
}
