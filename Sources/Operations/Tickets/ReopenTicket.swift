import DeskModel
import ServiceModel
import Storage

extension ReopenTicket: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let ended = try scope.ticket(ticket)
        try scope.require(.reopen, for: ended)
        // A type that has been given up since says nothing any more.
        let type = try ended.serviceType.flatMap { try scope.read.find($0) }.flatMap { $0.isActive ? $0.id : nil }
        let assets = try ended.assets.filter { try scope.read.find($0)?.site == ended.site }
        let new = try scope.create(
            TicketDraft(
                customer: ended.customer, site: ended.site, assets: assets, symptom: ended.symptom,
                note: note.isEmpty ? ended.note : note, channel: ended.channel, reporter: ended.reporter,
                impact: ended.impact, urgency: ended.urgency, priority: ended.priority, serviceType: type))
        try scope.transaction.insert(TicketLink(ticket: new.id, kind: .reopened, other: ended.id))
        return Outcome(.tickets(.reopened(ended.number, as: new.number)))
    }
}
