/// Which column stands where in a file.
struct ImportLayout: Sendable {
    let line: Int
    let headers: [String]
    /// Every header that is ours or was mapped.
    private(set) var positions: [ImportColumn: Int] = [:]
    private(set) var problems: [ImportProblem] = []
    /// Whether some header can only be Polish.
    private var isPolish = false
    private let known: [ImportColumn]

    /// The header as the file has it; one it lacks is named in the language of the others.
    func name(of column: ImportColumn) -> String {
        positions[column].map { headers[$0] } ?? (isPolish ? column.polish.first : nil) ?? column.rawValue
    }

    init<Row: ImportRow>(_ table: CSVTable, for _: Row.Type, _ mappings: [ColumnMapping], updates: Bool) {
        line = table.header.line
        headers = table.header.fields.map(\.text)
        known = Row.columns
        var targets = targets(of: mappings, in: table.header)
        for (index, field) in table.header.fields.enumerated() {
            if let target = targets.removeValue(forKey: index) {
                if let column = target { put(column, at: index, field) }
            } else if let column = ImportColumn.named(field.text, among: known) {
                put(column, at: index, field)
            } else if !field.isBlank || table.records.contains(where: { $0.isFilled(at: index) }) {
                note(field, unknown(field.text))
            }
        }
        isPolish = positions.contains { $0.isPolish(headers[$1]) }
        for column in Row.requiredColumns where positions[column] == nil && !updates {
            problems.append(ImportProblem(line: line, column: nil, value: "", reason: .missingColumn(column)))
        }
    }

    private mutating func put(_ column: ImportColumn, at index: Int, _ field: CSVTable.Field) {
        if positions.updateValue(index, forKey: column) != nil { note(field, .repeatedColumn) }
    }

    private mutating func note(_ field: CSVTable.Field, _ reason: ImportProblem.Reason) {
        problems.append(ImportProblem(line: field.line, column: field.text, value: field.text, reason: reason))
    }

    /// The columns of the kind are told once.
    private func unknown(_ header: String) -> ImportProblem.Reason {
        let isTold = problems.contains {
            if case .unknownColumn(_, let known) = $0.reason { !known.isEmpty } else { false }
        }
        return .unknownColumn(nearest: .nearest(header, among: known), known: isTold ? [] : known)
    }

    /// What each mapped header is, `nil` inside for one that is left out.
    private mutating func targets(of mappings: [ColumnMapping], in header: CSVTable.Record) -> [Int: ImportColumn?] {
        var targets: [Int: ImportColumn?] = [:]
        for mapping in mappings {
            let wanted = ImportColumn.letters(of: mapping.header)
            let exact = headers.firstIndex(of: mapping.header)
            guard let index = exact ?? headers.firstIndex(where: { ImportColumn.letters(of: $0) == wanted }) else {
                problems.append(
                    ImportProblem(
                        line: line, column: mapping.header, value: mapping.header, reason: .noSuchHeader(headers)))
                continue
            }
            guard let name = mapping.column else {
                targets[index] = .some(nil)
                continue
            }
            if let column = ImportColumn.named(name, among: known) {
                targets[index] = column
            } else {
                // Told at the header it was meant for, and not again.
                note(header.fields[index], unknown(name))
                targets[index] = .some(nil)
            }
        }
        return targets
    }
}

extension CSVTable.Record {
    fileprivate func isFilled(at index: Int) -> Bool { index < fields.count && !fields[index].isBlank }
}
