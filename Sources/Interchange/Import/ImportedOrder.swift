public import DeskModel
public import ServiceModel

public struct ImportedOrder: ImportRow, Hashable {
    public static let kind = ImportKind.orders
    public static let columns: [ImportColumn] = [
        .number, .key, .state, .customer, .site, .title, .note, .type, .priority, .duration, .skills, .windowFrom,
        .windowTo, .due, .serial, .parts, .technician, .excluded, .crew, .response, .arrival, .promisedFrom,
        .promisedTo, .promisedWhom, .promisedAt, .reported, .hold, .holdNote, .holdSince,
    ]
    public static let requiredColumns: [ImportColumn] = [.customer, .site, .title]

    public let line: Int
    public let number: OrderNumber?
    /// How another program calls it.
    public let key: String?
    public let state: OrderState?
    public let customer: String
    public let site: String
    public let title: String
    public let note: String
    public let type: OrderType?
    public let priority: Priority?
    /// Minutes on site; without them the order stays a draft.
    public let duration: Int?
    public let skills: [ImportedSkill]
    /// When the customer would like it.
    public let preference: TimeWindow?
    /// By when it has to be done.
    public let due: Timestamp?
    /// By when the contract wants somebody sent, and on site.
    public let response: Timestamp?
    public let arrival: Timestamp?
    /// Serial numbers of the devices, or their names.
    public let serials: [String]
    public let parts: [PartLine]
    /// The only one who may do it.
    public let technician: String?
    /// Who may not do it.
    public let excluded: [String]
    public let crewSize: Int?
    public let promise: PromiseRow?
    public let reported: Timestamp?
    public let hold: HoldRow?

    /// Two equal orders without a number are two orders.
    public var keys: [(column: ImportColumn, value: String)] {
        (number.map { [(.number, $0.description)] } ?? []) + (key.map { [(.key, $0)] } ?? [])
    }

    public init?(reading record: inout RecordReading) {
        line = record.line
        number = record.value(.number) { (text) throws(InputFault) in
            guard let number = OrderNumber(text.uppercased()) else { throw .notANumber(text) }
            return number
        }
        key = record.key()
        state = record.value(.state) { (text) throws(InputFault) in try ImportWords.state(text) }
        customer = record.reference(.customer, to: .customer) ?? ""
        site = record.reference(.site, to: .site) ?? ""
        title = record.required(.title)
        note = record.note()
        type = record.value(.type) { (text) throws(InputFault) in try ImportWords.type(text) }
        priority = record.value(.priority) { (text) throws(InputFault) in try ImportWords.priority(text) }
        duration = record.value(.duration) { (text) throws(InputFault) in try ImportValues.duration(text) }
        skills = record.skills()
        preference = record.window(.windowFrom, .windowTo)
        due = record.moment(.due, endOfDay: true)
        response = record.moment(.response, endOfDay: true)
        arrival = record.moment(.arrival, endOfDay: true)
        serials = record.names(in: .serial, of: .asset)
        parts = record.parts()
        technician = record.reference(.technician, to: .technician, isRequired: false)
        excluded = record.names(in: .excluded, of: .technician)
        crewSize = record.value(.crew) { (text) throws(InputFault) in try ImportValues.number(text, in: 1...9) }
        promise = record.promise()
        reported = record.moment(.reported)
        hold = record.hold()
        if !record.problems.isEmpty { return nil }
    }
}

extension RecordReading {
    /// Names with `|` between them, which all must exist.
    mutating func names(in column: ImportColumn, of kind: EntityKind) -> [String] {
        guard let text = text(column, limit: PlainText.noteLimit) else { return [] }
        let names = ListCell.parts(text, at: ["|"]).map(ListCell.plain)
        for name in names where !reader.references(kind, name) { note(.unknown(kind, name), in: column) }
        return names
    }

    /// What the customer was told: a window, and to whom and when where the file says so.
    fileprivate mutating func promise() -> PromiseRow? {
        let window = window(.promisedFrom, .promisedTo)
        let told = text(.promisedWhom) ?? ""
        let at = moment(.promisedAt)
        return window.map { PromiseRow(window: $0, toldTo: told, toldAt: at) }
    }

    fileprivate mutating func hold() -> HoldRow? {
        let reason = value(.hold) { (text) throws(InputFault) in try ImportWords.hold(text) }
        let note = text(.holdNote) ?? ""
        let since = moment(.holdSince)
        return reason.map { HoldRow(reason: $0, note: note, since: since) }
    }

    /// Codes with quantities: `FILTR=2 | PASEK`.
    fileprivate mutating func parts() -> [PartLine] {
        let read = value(.parts, limit: PlainText.noteLimit) { (text) throws(InputFault) -> [PartLine] in
            var lines: [PartLine] = []
            for part in ListCell.parts(text) {
                let pieces = ListCell.pieces(part, at: "=")
                let quantity = pieces.count == 2 ? try ImportValues.number(pieces[1], in: 1...1_000_000) : 1
                guard pieces.count <= 2, let line = PartLine(code: pieces[0], quantity: quantity) else {
                    throw .notANumber(part)
                }
                lines.append(line)
            }
            return lines
        }
        return read ?? []
    }
}
