public import DeskModel
public import ServiceModel

public struct ImportedOrder: ImportRow, Hashable {
    public static let kind = ImportKind.orders
    public static let columns: [ImportColumn] = [
        .customer, .site, .title, .note, .type, .priority, .duration, .skills, .windowFrom, .windowTo, .due, .serial,
        .parts, .technician, .crew, .response, .arrival,
    ]
    public static let requiredColumns: [ImportColumn] = [.customer, .site, .title]

    public let line: Int
    public let customer: String
    public let site: String
    public let title: String
    public let note: String
    public let type: OrderType
    public let priority: Priority
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
    /// Serial number of the device.
    public let serial: String?
    public let parts: [PartLine]
    /// The only one who may do it.
    public let technician: String?
    public let crewSize: Int

    /// Two equal orders are two orders.
    public var keys: [(column: ImportColumn, value: String)] { [] }

    public init?(reading record: inout RecordReading) {
        let calendar = record.reader.calendar
        line = record.line
        customer = record.reference(.customer, to: .customer) ?? ""
        site = record.reference(.site, to: .site) ?? ""
        title = record.required(.title)
        note = record.note()
        type = record.value(.type) { (text) throws(InputFault) in try ImportWords.type(text) } ?? .repair
        priority = record.value(.priority) { (text) throws(InputFault) in try ImportWords.priority(text) } ?? .normal
        duration = record.value(.duration) { (text) throws(InputFault) in try ImportValues.duration(text) }
        skills = record.skills()
        preference = record.window(.windowFrom, .windowTo)
        func limit(_ column: ImportColumn) -> Timestamp? {
            record.value(column) { (text) throws(InputFault) in
                try ImportValues.moment(text, calendar, endOfDay: true)
            }
        }
        due = limit(.due)
        response = limit(.response)
        arrival = limit(.arrival)
        serial = record.reference(.serial, to: .asset, isRequired: false)
        parts = record.parts()
        technician = record.reference(.technician, to: .technician, isRequired: false)
        crewSize = record.value(.crew) { (text) throws(InputFault) in try ImportValues.number(text, in: 1...20) } ?? 1
        if !record.problems.isEmpty { return nil }
    }
}

extension RecordReading {
    /// Codes with quantities: `FILTR=2 | PASEK`.
    fileprivate mutating func parts() -> [PartLine] {
        let read = value(.parts, limit: PlainText.noteLimit) { (text) throws(InputFault) -> [PartLine] in
            var lines: [PartLine] = []
            for part in ImportValues.list(text) {
                let pieces = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
                let quantity = pieces.count == 2 ? try ImportValues.number(pieces[1], in: 1...10_000) : 1
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
