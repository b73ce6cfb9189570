package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// Who would pay if an order were made of a ticket now, and who could go first; `nil` for a ticket that ended or has an
    /// order, and while nobody knows where. Nothing is written. Throws a `Refusal` where the order would be refused.
    package func outlook(ofTicket id: Ticket.ID, _ wording: Wording) throws -> EntryOutlook? {
        let draft = try store.read { reader -> OrderDraft? in
            guard let ticket = try reader.find(id), try reader.state(of: ticket) == .new else { return nil }
            let type = try ticket.serviceType.flatMap { try reader.find($0) }.flatMap { $0.isActive ? $0 : nil }
            var draft = try reader.draft(of: ticket, type)
            if let named = draft { draft?.duration = named.duration ?? named.type.usualMinutes }
            return draft
        }
        return try draft.map { try outlook(of: $0, wording, places: true) }
    }
}
