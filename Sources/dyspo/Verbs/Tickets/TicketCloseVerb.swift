import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct TicketCloseVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a ticket when all its orders are done.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var ticket: String
    @Option(help: ArgumentHelp("What the reporter says of it.", valueName: "words"))
    var words = ""
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let ticket = try session.desk.ticket(named: ticket)
        try session.report(EndTicket(ticket: ticket.id, .closed(words: words), basis: ticket.basis), about: ticket.id)
    }
}
