import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

/// A line of `dyspo order new`, `ticket new` and `outage emergency`: the same as the console's, without anybody to ask.
struct EntryLineRun {
    let line: String
    let isDryRun: Bool
    let wantsPlaces: Bool
    var staysDraft = false
    /// A ticket, not an order.
    var isTicket = false
    /// Of a ticket, how it came and what is attached to it.
    var channel = TicketChannel.phone
    var files: [KeptFile] = []

    /// Saves what is without a doubt; else says what is in doubt and ends with the status of a refusal.
    func run(in session: Session) throws {
        let (record, draft) = try read(in: session)
        if isTicket { return try takeIn(record, session) }
        let reading = record.reading
        if isDryRun {
            // What would be refused is refused here too.
            if reading.saves, let draft { _ = try session.desk.rehearse(CreateOrder(draft, qualify: !staysDraft)) }
            return try session.output.answer(record.json(), record.table)
        }
        guard reading.saves, let draft else { try refuse(record, session) }
        let receipt = try session.perform(CreateOrder(draft, qualify: !staysDraft))
        guard let number = receipt.summary.createdOrder else { return }
        if let verdict = record.outlook.agreement?.verdict { session.output.message(verdict) }
        try session.output.answer(record.json(order: number), word: number.description)
    }

    /// The order that the line means, for whoever saves it together with something else; nothing is written.
    func order(in session: Session) throws -> OrderDraft {
        let (record, draft) = try read(in: session)
        guard record.reading.saves, let draft else { try refuse(record, session) }
        return draft
    }

    private func read(in session: Session) throws -> (EntryRecord, OrderDraft?) {
        let now = session.desk.now
        let book = try session.desk.entryBook()
        let reading = book.reader.read(line, now: now)
        let draft = reading.draft(book, now: now)
        let outlook = try outlook(draft, reading, session)
        let record = EntryRecord(
            reading: reading, book: book, outlook: outlook, wording: session.wording, now: now,
            keys: try keys(of: reading, outlook, session), isTicket: isTicket)
        return (record, draft)
    }

    /// The ticket that the line means.
    private func takeIn(_ record: EntryRecord, _ session: Session) throws {
        let reading = record.reading
        var draft = reading.savesTicket ? reading.ticket : nil
        draft?.channel = channel
        if isDryRun {
            if let draft { _ = try session.desk.rehearse(CreateTicket(draft)) }
            return try session.output.answer(record.json(), record.table)
        }
        guard let draft else { try refuse(record, session) }
        let receipt = try session.perform(CreateTicket(draft, files: files))
        guard case .tickets(.created(let number)) = receipt.summary else { return }
        let ticket = try session.desk.ticket(named: number.description)
        let warnings = receipt.warnings.map { $0.json(session.language) }
        try session.output.answer(
            record.json().with("ticket", try session.record(ofTicket: ticket.id).json)
                .with("warnings", .array(warnings)), word: number.description)
    }

    private func outlook(_ draft: OrderDraft?, _ reading: EntryReading, _ session: Session) throws -> EntryOutlook {
        guard let draft else { return EntryOutlook() }
        let counts = wantsPlaces && !reading.title.isEmpty
        return try session.desk.outlook(of: draft, session.wording, places: counts)
    }

    /// Nothing is saved: the doubts are the answer.
    private func refuse(_ record: EntryRecord, _ session: Session) throws -> Never {
        let sentences = EntrySentences(catalogue: record.book.catalogue, wording: session.wording)
        let status = sentences.status(record.reading, isTicket: isTicket)
        let doubts = isTicket ? record.reading.ticketDoubts : record.reading.doubts
        try session.output.answer(
            record.json().with("code", "doubts").with("message", .text(status))
                .with("line", .null).with("field", JSONValue(doubts.first?.field.rawValue)), record.table
        )
        Output.complain(status)
        throw ExitStatus.refused
    }

    private func keys(of reading: EntryReading, _ outlook: EntryOutlook, _ session: Session) throws -> [String: String]
    {
        let candidates = reading.doubts.flatMap(\.candidates).map(\.value)
        return try session.desk.store.read { reader in
            var keys: [String: String] = [:]
            func noteKey(_ kind: String, _ id: Int64?, _ key: String??) {
                if let id, case .some(.some(let key)) = key { keys["\(kind) \(id)"] = key }
            }
            func noteValue(_ value: EntryCandidate.Value) throws {
                switch value {
                case .customer(let id): noteKey("customer", id.rawValue, try reader.find(id)?.key)
                case .site(let id): noteKey("site", id.rawValue, try reader.find(id)?.key)
                case .device(let id): noteKey("device", id.rawValue, try reader.find(id)?.key)
                case .technician(let id): noteKey("technician", id.rawValue, try reader.find(id)?.key)
                case .serviceType(let id): noteKey("type", id.rawValue, try reader.find(id)?.key)
                case .window, .duration, .priority, .skill, .type, .phone: break
                }
            }
            let said: [EntryCandidate.Value?] = [
                reading.customer.map { .customer($0) }, reading.site.map { .site($0) },
                reading.device.map { .device($0) }, reading.technician.map { .technician($0) },
                reading.serviceType.map { .serviceType($0) },
            ]
            let places = (outlook.places ?? []).map { EntryCandidate.Value.technician($0.technician) }
            for value in said.compactMap({ $0 }) + candidates + places { try noteValue(value) }
            return keys
        }
    }
}
