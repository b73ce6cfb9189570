import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct TicketRejectVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "reject", abstract: "Reject a ticket that needs no order.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var ticket: String
    @Option(help: "Why.")
    var reason: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let ticket = try session.desk.ticket(named: ticket)
        try session.report(
            EndTicket(ticket: ticket.id, .rejected(reason: reason), basis: ticket.basis), about: ticket.id)
    }
}
