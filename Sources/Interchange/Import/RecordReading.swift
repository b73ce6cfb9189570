import DeskModel
import Geography
import ServiceModel

/// One record being read: gives its values and notes what is wrong with them. A value that is wrong comes back as if it
/// were missing, so that one pass finds every fault of the line.
package struct RecordReading {
    let line: Int
    let reader: ImportReader
    private let record: CSVTable.Record
    private let layout: ImportLayout
    private(set) var problems: [ImportProblem] = []
    /// What is taken in all the same, and looks like a mistake.
    private(set) var warnings: [ImportProblem] = []

    init(_ record: CSVTable.Record, layout: ImportLayout, reader: ImportReader) {
        line = record.line
        self.record = record
        self.layout = layout
        self.reader = reader
        // Spreadsheets put separators behind the last column.
        let surplus = record.fields.dropFirst(layout.headers.count)
        if record.fields.count < layout.headers.count || surplus.contains(where: { !$0.isBlank }) {
            problems.append(
                ImportProblem(
                    line: line, column: nil, value: "",
                    reason: .fieldCount(expected: layout.headers.count, found: record.fields.count)))
        }
    }

    private func field(_ column: ImportColumn) -> CSVTable.Field? {
        guard let position = layout.positions[column], position < record.fields.count else { return nil }
        return record.fields[position]
    }

    mutating func note(_ fault: InputFault, in column: ImportColumn) { problems.append(problem(fault, column)) }

    mutating func warn(_ fault: InputFault, in column: ImportColumn) { warnings.append(problem(fault, column)) }

    private func problem(_ fault: InputFault, _ column: ImportColumn) -> ImportProblem {
        let field = field(column)
        return ImportProblem(
            line: field?.line ?? line, column: layout.name(of: column), value: field?.text ?? "", reason: .value(fault))
    }

    /// Whether the file has a column.
    func has(_ column: ImportColumn) -> Bool { layout.positions[column] != nil }

    /// What the file calls these columns.
    func names(_ columns: ImportColumn...) -> String { columns.map(layout.name).joined(separator: ", ") }

    /// The checked text of a column, or `nil` when it is empty, absent or faulty.
    mutating func text(
        _ column: ImportColumn, limit: Int = PlainText.nameLimit, lines: Bool = false
    ) -> String? {
        guard let field = field(column) else { return nil }
        // Spreadsheets end a line inside a cell as Windows does.
        let bare = FormulaGuard.removed(from: field.text)
        let text = lines ? bare.replacing("\r\n", with: "\n") : bare
        do {
            let checked = try PlainText.checked(text, limit: limit, mayBeEmpty: true, lines: lines)
            return checked.isEmpty ? nil : checked
        } catch {
            note(.text(error), in: column)
            return nil
        }
    }

    /// The same, and a fault when there is nothing; a file that updates may lack the column.
    mutating func required(_ column: ImportColumn) -> String {
        if reader.updates, !has(column) { return "" }
        let before = problems.count
        if let text = text(column) { return text }
        if problems.count == before { note(.required, in: column) }
        return ""
    }

    /// Reads a value by a rule that throws what is wrong with it; `nil` when there is none or a wrong one.
    mutating func value<Value>(
        _ column: ImportColumn, limit: Int = PlainText.nameLimit, _ read: (String) throws(InputFault) -> Value
    ) -> Value? {
        guard let text = text(column, limit: limit) else { return nil }
        do {
            return try read(text)
        } catch {
            note(error, in: column)
            return nil
        }
    }

    /// The name of something else, which must exist.
    mutating func reference(_ column: ImportColumn, to kind: EntityKind, isRequired: Bool = true) -> String? {
        guard let name = isRequired ? required(column) : text(column), !name.isEmpty else { return nil }
        if !reader.references(kind, name) { note(.unknown(kind, name), in: column) }
        return name
    }

    /// A note of several lines.
    mutating func note() -> String { text(.note, limit: PlainText.noteLimit, lines: true) ?? "" }
}
