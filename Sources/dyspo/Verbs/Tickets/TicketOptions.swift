import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

extension TicketChannel: NamedValue {}

extension TicketGrade: ExpressibleByArgument {}

/// What is said about a ticket, when it is taken in and when it is edited.
struct TicketOptions: ParsableArguments {
    @Option(parsing: .singleValue, help: "A device: name, serial number or id; may be repeated.")
    var device: [String] = []
    @Option(help: "More about it, or none.")
    var note: String?
    @Option(help: "How it came in.")
    var channel: TicketChannel?
    @Option(help: ArgumentHelp("Who reported it.", valueName: "name"))
    var reporter: String?
    @Option(help: ArgumentHelp("The reporter's telephone.", valueName: "number"))
    var phone: String?
    @Option(help: ArgumentHelp("The reporter's e-mail address.", valueName: "address"))
    var email: String?
    @Option(help: "How far it reaches: 1 one person, 2 one device, 3 a ward.")
    var impact: TicketGrade?
    @Option(help: "How soon something has to be done: 1 can wait, 2 works, limited, 3 now.")
    var urgency: TicketGrade?
    @Option(help: "How much it matters; else by the company's table of impact and urgency.")
    var priority: Priority?
    @Option(help: ArgumentHelp("The type of its orders, by code or name.", valueName: "code"))
    var type: String?
    @Option(help: ArgumentHelp("How another program calls it, or none.", valueName: "key"))
    var key: String?

    func serviceType(_ session: Session) throws -> ServiceType? { try type.map { try session.serviceType(named: $0) } }
}

extension Session {
    /// A type by which new work may arise, by code or name.
    func serviceType(named key: String) throws -> ServiceType {
        let types = try desk.activeServiceTypes()
        let wanted = key.lowercased()
        let found = types.first { $0.code.lowercased() == wanted } ?? types.first { $0.name.lowercased() == wanted }
        guard let found else { throw Refusal.desk(.notFound(.orderKind, key: key)) }
        return found
    }

    /// A ticket as it stands now.
    func record(ofTicket id: Ticket.ID) throws -> TicketRecord {
        TicketRecord(line: try desk.ticketDetail(of: id).line, wording: wording, now: desk.now)
    }

    /// Does a command about a ticket and answers with the ticket as it stands then.
    func report(_ command: any Command, about ticket: Ticket.ID) throws {
        let receipt = try perform(command)
        let record = try record(ofTicket: ticket)
        try output.answer(
            record.json.with("seq", JSONValue(receipt.sequence)), word: record.line.ticket.number.description)
    }
}

extension Ticket {
    var basis: Basis { Basis([.ticket(id): version]) }
}
