import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TicketReopenVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Let a ticket that ended go on as a new one, linked to it.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var ticket: String
    @Option(help: "What is wrong now; else what was said before.")
    var note = ""
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let ticket = try session.desk.ticket(named: ticket)
        let receipt = try session.perform(ReopenTicket(ticket: ticket.id, note: note, basis: ticket.basis))
        guard case .tickets(.reopened(_, let number)) = receipt.summary else { return }
        let new = try session.desk.ticket(named: number.description)
        try session.output.answer(
            try session.record(ofTicket: new.id).json.with("reopens", "\(ticket.number)"), word: number.description)
    }
}
