package import DeskModel
import ServiceModel

package struct ImportedTicket: ImportRow, Hashable {
    package static let kind = ImportKind.tickets
    package static let columns: [ImportColumn] = [
        .number, .key, .state, .customer, .site, .serial, .symptom, .note, .channel, .reporter, .phone, .email,
        .impact, .urgency, .priority, .type, .reported, .orders,
    ]
    package static let requiredColumns: [ImportColumn] = [.customer, .symptom]

    package let row: TicketRow

    package var line: Int { row.line }

    /// Two equal tickets without a number are two tickets.
    package var keys: [(column: ImportColumn, value: String)] {
        (row.number.map { [(.number, $0.description)] } ?? []) + (row.key.map { [(.key, $0)] } ?? [])
    }

    package init?(reading record: inout RecordReading) {
        let number = record.value(.number) { (text) throws(InputFault) in
            guard let number = TicketNumber(text.uppercased()) else { throw .notANumber(text) }
            try ImportValues.check(sequence: number.sequence, TicketNumber.allowed)
            return number
        }
        let key = record.key()
        let state = record.value(.state) { (text) throws(InputFault) in try ImportWords.ticketState(text) }
        let customer = record.reference(.customer, to: .customer) ?? ""
        let site = record.reference(.site, to: .site, isRequired: false)
        let serials = record.names(in: .serial, of: .asset)
        let symptom = record.required(.symptom)
        let note = record.note()
        let channel = record.value(.channel) { (text) throws(InputFault) in try ImportWords.channel(text) }
        let reporter = Reporter(
            name: record.text(.reporter) ?? "", phone: record.text(.phone) ?? "", email: record.text(.email) ?? "")
        row = TicketRow(
            line: record.line, number: number, key: key, state: state, customer: customer, site: site,
            serials: serials, symptom: symptom, note: note, channel: channel, reporter: reporter,
            impact: record.grade(.impact), urgency: record.grade(.urgency),
            priority: record.value(.priority) { (text) throws(InputFault) in try ImportWords.priority(text) },
            type: record.text(.type), reported: record.moment(.reported),
            orders: record.orderNumbers())
        if !record.problems.isEmpty { return nil }
    }
}

extension RecordReading {
    /// Numbers with `|` between them.
    fileprivate mutating func orderNumbers() -> [OrderNumber] {
        value(.orders, limit: PlainText.noteLimit) { (text) throws(InputFault) -> [OrderNumber] in
            var numbers: [OrderNumber] = []
            for word in text.split(separator: "|").map({ String($0).trimmingBlanks.uppercased() }) where !word.isEmpty {
                guard let number = OrderNumber(word) else { throw .notANumber(word) }
                numbers.append(number)
            }
            return numbers
        } ?? []
    }

    /// 1 little, 2 some, 3 much.
    fileprivate mutating func grade(_ column: ImportColumn) -> TicketGrade? {
        value(column) { (text) throws(InputFault) in
            let number = try ImportValues.number(text, in: 1...TicketGrade.allCases.count)
            guard let grade = TicketGrade(rawValue: number) else { throw .notANumber(text) }
            return grade
        }
    }
}
