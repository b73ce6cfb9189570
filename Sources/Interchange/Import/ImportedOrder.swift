package import DeskModel
package import ServiceModel

package struct ImportedOrder: ImportRow, Hashable {
    package static let kind = ImportKind.orders
    package static let columns: [ImportColumn] = [
        .number, .key, .state, .customer, .site, .title, .note, .type, .priority, .duration, .skills, .windowFrom,
        .windowTo, .due, .serial, .parts, .technician, .excluded, .crew, .response, .arrival, .promisedFrom,
        .promisedTo, .promisedWhom, .promisedAt, .reported, .hold, .holdNote, .holdSince,
    ]
    package static let requiredColumns: [ImportColumn] = [.customer, .site, .title]

    package let line: Int
    package let number: OrderNumber?
    /// How another program calls it.
    package let key: String?
    package let state: OrderState?
    package let customer: String
    package let site: String
    package let title: String
    package let note: String
    package let type: OrderType?
    package let priority: Priority?
    /// Minutes on site; without them the order stays a draft.
    package let duration: Int?
    package let skills: [ImportedSkill]
    /// When the customer would like it.
    package let preference: TimeWindow?
    /// By when it has to be done.
    package let due: Timestamp?
    /// By when the contract wants somebody sent, and on site.
    package let response: Timestamp?
    package let arrival: Timestamp?
    /// Serial numbers of the devices, or their names.
    package let serials: [String]
    package let parts: [PartLine]
    /// The only one who may do it.
    package let technician: String?
    /// Who may not do it.
    package let excluded: [String]
    package let crewSize: Int?
    package let promise: PromiseRow?
    package let reported: Timestamp?
    package let hold: HoldRow?
    /// The type as the file has it, where that is no category or may be one of the company's own.
    package let typeName: String?

    /// Two equal orders without a number are two orders.
    package var keys: [(column: ImportColumn, value: String)] {
        (number.map { [(.number, $0.description)] } ?? []) + (key.map { [(.key, $0)] } ?? [])
    }

    package init?(reading record: inout RecordReading) {
        line = record.line
        number = record.value(.number) { (text) throws(InputFault) in
            guard let number = OrderNumber(text.uppercased()) else { throw .notANumber(text) }
            try ImportValues.check(sequence: number.sequence, OrderNumber.allowed)
            return number
        }
        key = record.key()
        state = record.value(.state) { (text) throws(InputFault) in try ImportWords.state(text) }
        customer = record.reference(.customer, to: .customer) ?? ""
        site = record.reference(.site, to: .site) ?? ""
        title = record.required(.title)
        note = record.note()
        typeName = record.text(.type)
        type = typeName.flatMap { try? ImportWords.type($0) }
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
        crewSize = record.value(.crew) { (text) throws(InputFault) in try ImportValues.number(text, in: 1...6) }
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
    mutating func parts(_ column: ImportColumn = .parts) -> [PartLine] {
        let read = value(column, limit: PlainText.noteLimit) { (text) throws(InputFault) -> [PartLine] in
            var lines: [PartLine] = []
            for part in ListCell.parts(text) {
                let pieces = ListCell.pieces(part, at: "=")
                if pieces.count == 2, Int(pieces[1]) == nil, Quantity(pieces[1]) != nil { throw .notWhole(pieces[1]) }
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
