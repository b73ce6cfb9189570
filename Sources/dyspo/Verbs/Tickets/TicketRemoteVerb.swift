import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct TicketRemoteVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "remote", abstract: "End a ticket that was solved without driving there.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var ticket: String
    @Option(help: "How it was solved.")
    var reason: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let ticket = try session.desk.ticket(named: ticket)
        try session.report(EndTicket(ticket: ticket.id, .remote(reason: reason), basis: ticket.basis), about: ticket.id)
    }
}
