import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TicketConvertVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "convert", abstract: "Make orders of tickets: one of each, or one a type.",
        discussion:
            "An order has what the ticket says, and of its type what nobody said. It can be planned at once when its "
            + "site has coordinates and somebody, or the type, says how long it takes; else it stays a draft. Of several "
            + "tickets those that cannot be converted are told and left out.")

    @Argument(help: "Numbers, their unpadded tails, or ids.")
    var ticket: [String]
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("The type of an order, by code or name; repeated for several orders.", valueName: "code"))
    var type: [String] = []
    @Option(help: ArgumentHelp("Minutes on site, as 90 or 1:30.", valueName: "minutes"))
    var duration: String?
    @Flag(help: "Leave the orders drafts.")
    var draft = false
    @Flag(help: "Make a further order of a ticket that became one already.")
    var again = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let minutes = try duration.map { text in
            try session.reading("--duration", .duration) { () throws(InputFault) in try WorkWords.duration(text) }
        }
        let types = try type.map { try session.serviceType(named: $0).id }
        let works: [ConvertTicket.Work] =
            types.isEmpty ? [.ofType(nil, duration: minutes)] : types.map { .ofType($0, duration: minutes) }
        let tickets = try ticket.map { try session.desk.ticket(named: $0) }
        let items = tickets.map {
            ConvertTicket(ticket: $0.id, works: works, qualify: !draft, isFirst: !again, basis: $0.basis)
        }
        let receipt = try items.count == 1 ? session.perform(items[0]) : session.perform(Several(items))
        let records = try tickets.map { try session.record(ofTicket: $0.id) }
        guard items.count > 1 else {
            let made = receipt.summary.orders.map { "\($0)" }.joined(separator: "\n")
            return try session.output.answer(records[0].json.with("seq", JSONValue(receipt.sequence)), word: made)
        }
        let rows = zip(records, receipt.rows).map { record, row -> JSONValue in
            switch row {
            case .success(let summary): record.json.with("message", .text(summary.sentence(session.wording)))
            case .failure(let refusal):
                record.json.with("code", .text(refusal.code)).with("message", .text(refusal.sentence(session.wording)))
            }
        }
        try session.output.answer(.array(rows), word: receipt.summary.orders.map { "\($0)" }.joined(separator: "\n"))
        if !receipt.skipped.isEmpty { throw ExitStatus.refused }
    }
}
