import Console
import DeskModel
import Dispatch
import Operations
import ServiceModel
import Synchronization

extension EffectRunner {
    func answer(_ ask: TicketsAsk) {
        switch ask {
        case .open: read("tickets") { .tickets(.lines(try $0.tickets(all: false))) }
        case .all: read("tickets") { .tickets(.lines(try $0.tickets(all: true))) }
        case .one(let id): readLatest("ticket", \.ticket, id) { .tickets(.detail(try $0.ticketDetail(of: id))) }
        case .outlook(let id): outlook(ofTicket: id)
        }
    }

    /// A ticket that cannot become an order yet has no outlook; nobody asked for it by a key.
    private func outlook(ofTicket id: Ticket.ID) {
        wanted.withLock { $0.ticketOutlook = id }
        priceQueue.async { [self] in
            guard wanted.withLock({ $0.ticketOutlook == id }) else { return }
            guarded("outlook") {
                do {
                    mailbox.post(.tickets(.outlook(id, try desk.outlook(ofTicket: id, wording))))
                } catch is Refusal {
                    mailbox.post(.tickets(.outlook(id, nil)))
                }
            }
        }
    }
}
