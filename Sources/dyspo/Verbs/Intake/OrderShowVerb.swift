import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OrderShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "All there is to say about an order.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let detail = try session.desk.detail(of: try session.desk.order(named: order).id)
        let line = try session.desk.line(of: detail)
        let record = OrderRecord(line: line, wording: session.wording, now: session.desk.now)
        guard !shared.json else {
            guard case .object(var fields) = record.json else { return }
            fields["assets"] = .array(
                detail.assets.map { ["name": .text($0.name), "model": .text($0.model), "serial": .text($0.serial)] })
            let missed = detail.agreement?.breaches ?? []
            fields["missed"] = .array(missed.map { $0.json(detail.order.number, session.calendar) })
            fields["documents"] = .array(
                try session.desk.documents(of: .order(detail.order.id)).map {
                    ["id": "\($0.id)", "name": .text($0.name), "size": .number($0.size), "type": .text($0.mediaType)]
                })
            fields["follows"] = JSONValue(detail.origin.map { "\($0.number)" })
            fields["followed_by"] = .array(detail.followers.map { .text("\($0.number)") })
            fields["tickets"] = .array(try session.desk.tickets(of: detail.order.id).map { .text("\($0)") })
            fields["journal"] = .array(
                detail.history.reversed().map { JournalLine(entry: $0, wording: session.wording).json })
            return try session.output.answer(.object(fields))
        }
        let sheet = OrderSheet(detail: detail, line: line, wording: session.wording, now: session.desk.now)
        try sheet.lines.forEach(session.output.line)
        let documents = try session.desk.documents(of: .order(detail.order.id)).map(\.name)
        guard !documents.isEmpty else { return }
        try session.output.line(
            session.language("Documents: ", "Dokumenty: ") + documents.joined(separator: ", "))
    }
}
