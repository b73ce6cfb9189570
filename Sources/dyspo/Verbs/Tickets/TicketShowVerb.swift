import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TicketShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "All there is to say about a ticket.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var ticket: String
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let detail = try session.desk.ticketDetail(of: try session.desk.ticket(named: ticket).id)
        let record = TicketRecord(line: detail.line, wording: session.wording, now: session.desk.now)
        guard !shared.json else { return try session.output.answer(json(detail, record, session)) }
        try TicketSheet(detail: detail, wording: session.wording, now: session.desk.now).lines
            .forEach(session.output.line)
    }

    private func json(_ detail: TicketDetail, _ record: TicketRecord, _ session: Session) -> JSONValue {
        let calendar = session.calendar
        return record.json.with(
            "links",
            .array(
                detail.links.map { link in
                    [
                        "kind": .text(link.kind.rawValue), "ticket": "\(link.number)",
                        "earlier": .bool(link.isToEarlier),
                        "state": .text(link.state.rawValue),
                    ]
                })
        ).with(
            "calls",
            .array(
                detail.calls.map { call in
                    [
                        "at": .text(calendar.iso8601(call.at)), "person": .text(call.person),
                        "words": .text(call.words),
                        "by": .text(call.by),
                    ]
                })
        ).with(
            "documents",
            .array(
                detail.documents.map { document in
                    [
                        "id": .text(document.id.description), "name": .text(document.name),
                        "size": .number(document.size), "hash": .text(document.hash),
                    ]
                })
        ).with(
            "journal",
            .array(detail.history.reversed().map { JournalLine(entry: $0, wording: session.wording).json }))
    }
}
