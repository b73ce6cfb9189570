import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct TicketCallVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "call", abstract: "Note a call about a ticket: with whom, and what was said.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var ticket: String
    @Option(help: "With whom; else with the reporter.")
    var with = ""
    @Option(help: "What was said.")
    var said: String
    @Option(help: ArgumentHelp("When; else now.", valueName: "time"))
    var at: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let ticket = try session.desk.ticket(named: ticket)
        let at = try at.map { try session.past($0, option: "--at") }
        try session.report(NoteCall(ticket: ticket.id, person: with, words: said, at: at), about: ticket.id)
    }
}
