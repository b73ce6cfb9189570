import DeskModel
import ServiceModel
import TermCanvas

/// All there is to say about one ticket, on one scroll.
struct TicketPage: PageContent {
    let id = ScreenID.ticket
    let place = Place.ticketPage
    let commands = ticketPageCommands

    func title(_ subject: Ticket.ID, _ state: ConsoleState) -> String {
        state.language("Ticket ", "Zgłoszenie ") + (state.meantTicket.map { "\($0.ticket.number)" } ?? "")
    }

    func trailing(_ subject: Ticket.ID, _ state: ConsoleState) -> String {
        guard let line = state.meantTicket else { return "" }
        return line.stateWords(state.language) + "  " + line.ticket.priority.name(state.language)
    }

    func sections(_ subject: Ticket.ID, columns: Int, _ state: ConsoleState) -> [PageSection] {
        guard let detail = state.tickets.memory.detail, detail.ticket.id == subject else { return [] }
        return TicketSections(detail, state, columns).all
    }

    func meant(_ subject: Ticket.ID, _ line: LineID?, _ state: ConsoleState) -> MeantOrder? {
        guard let detail = state.tickets.memory.detail, detail.ticket.id == subject else { return nil }
        return detail.orders.first { line == LineID($0.order.id) }.map { MeantOrder($0) }
    }

    func ask(_ subject: Ticket.ID, _ state: inout ConsoleState) -> [Effect] {
        state.askForTicketDetail() + state.askForTicketOutlook()
    }
}
