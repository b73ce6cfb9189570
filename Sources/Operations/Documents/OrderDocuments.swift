import DeskModel
import ServiceModel
import Storage

extension Reader {
    /// The documents of an order, of its tickets and of its devices with their models and sites, each once: what belongs to
    /// a ticket too is told as the ticket's.
    func documents(around order: Order, _ tickets: [Ticket], _ assets: [Asset]) throws -> [OwnedDocument] {
        var owners = tickets.map { DocumentOwner.ticket($0.id.rawValue) } + [.order(order.id)]
        for asset in assets {
            owners += [.device(asset.id), DocumentOwner.model(asset.model), .site(asset.site)].compactMap { $0 }
        }
        var seen: Set<Document.ID> = []
        return try owners.flatMap { owner in
            try documents(of: owner).filter { seen.insert($0.id).inserted }
                .map { OwnedDocument(document: $0, owner: owner) }
        }
    }
}
