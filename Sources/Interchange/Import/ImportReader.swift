public import DeskModel
public import Geography
public import ServiceModel

/// A kind of record that can be imported from CSV.
public protocol ImportRow: Sendable {
    static var kind: ImportKind { get }
    static var columns: [ImportColumn] { get }
    /// Those among `columns` a file must have.
    static var requiredColumns: [ImportColumn] { get }

    /// The line of the file it begins on.
    var line: Int { get }
    /// Values no two rows of a file may share, each with the column to blame.
    var keys: [(column: ImportColumn, value: String)] { get }

    /// Reads one record; `nil` when a fault was noted.
    init?(reading record: inout RecordReading)
}

/// What a file held: the sound rows, and everything that is wrong. When there are problems, nothing should be imported
/// unless the user asked to keep going.
public struct ImportResult<Row: ImportRow>: Sendable {
    public var rows: [Row]
    public var problems: [ImportProblem]
    /// Records in the file, sound or not.
    public var records: Int
    private let layout: ImportLayout

    init(records: Int, layout: ImportLayout) {
        rows = []
        problems = layout.problems
        self.records = records
        self.layout = layout
    }

    /// What the file calls a column, given by its English name.
    public func header(_ english: String) -> String { ImportColumn(rawValue: english).map(layout.name) ?? english }
}

/// Reads CSV files of customers, sites, devices, technicians, shifts, absences and orders. Rows name others as the file does;
/// `references` says which names exist, so that a wrong one is reported with its line.
public struct ImportReader: Sendable {
    /// Whether a thing of this kind and name exists.
    public typealias References = @Sendable (EntityKind, String) -> Bool

    let calendar: CompanyCalendar
    let gazetteer: Gazetteer?
    let references: References

    /// With a gazetteer a technician's home town is enough; without one, coordinates are needed. By default every name
    /// passes.
    public init(
        calendar: CompanyCalendar, gazetteer: Gazetteer? = nil, references: @escaping References = { _, _ in true }
    ) {
        self.calendar = calendar
        self.gazetteer = gazetteer
        self.references = references
    }

    /// Reads a file. Throws when it is no CSV; every other fault is listed, in the order of lines.
    public func read<Row: ImportRow>(
        _: Row.Type = Row.self, from bytes: some Sequence<UInt8>
    ) throws(CSVFault) -> ImportResult<Row> {
        let table = try CSVTable(bytes)
        let layout = ImportLayout(header: table.header, for: Row.self)
        var result = ImportResult<Row>(records: table.records.count, layout: layout)
        guard layout.problems.isEmpty else { return result }
        var seen: Set<String> = []
        for record in table.records {
            var reading = RecordReading(record, layout: layout, reader: self)
            if reading.problems.isEmpty, let row = Row(reading: &reading), reading.problems.isEmpty {
                for key in row.keys
                where !seen.insert("\(key.column.rawValue)\u{0}\(NameFolding.fold(key.value))").inserted {
                    reading.note(.duplicate(key.value), in: key.column)
                }
                if reading.problems.isEmpty { result.rows.append(row) }
            }
            result.problems += reading.problems
        }
        return result
    }
}

/// Which column stands where.
struct ImportLayout: Sendable {
    let line: Int
    let headers: [String]
    private(set) var positions: [ImportColumn: Int] = [:]
    private(set) var problems: [ImportProblem] = []
    /// Whether some header can only be Polish.
    private var isPolish = false

    /// The header as the file has it; one it lacks is named in the language of the others.
    func name(of column: ImportColumn) -> String {
        positions[column].map { headers[$0] } ?? (isPolish ? column.polish.first : nil) ?? column.rawValue
    }

    init<Row: ImportRow>(header: CSVTable.Record, for _: Row.Type) {
        line = header.line
        headers = header.fields.map(\.text)
        for (index, field) in header.fields.enumerated() {
            guard let column = ImportColumn.named(field.text, among: Row.columns) else {
                problems.append(
                    ImportProblem(line: field.line, column: field.text, value: field.text, reason: .unknownColumn))
                continue
            }
            if positions.updateValue(index, forKey: column) != nil {
                problems.append(
                    ImportProblem(line: field.line, column: field.text, value: field.text, reason: .repeatedColumn))
            }
        }
        isPolish = positions.contains { $0.isPolish(headers[$1]) }
        for column in Row.requiredColumns where positions[column] == nil {
            problems.append(ImportProblem(line: line, column: nil, value: "", reason: .missingColumn(column)))
        }
    }
}
