import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct TicketDuplicateVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "duplicate", abstract: "End a ticket that reports what another one reports already.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var ticket: String
    @Option(help: ArgumentHelp("The ticket that goes on.", valueName: "ticket"))
    var of: String
    @Option(help: "More about it.")
    var reason = ""
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let ticket = try session.desk.ticket(named: ticket)
        let original = try session.desk.ticket(named: of)
        try session.report(
            EndTicket(ticket: ticket.id, .duplicate(of: original.id, words: reason), basis: ticket.basis),
            about: ticket.id)
    }
}
