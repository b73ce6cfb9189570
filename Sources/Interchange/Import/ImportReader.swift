package import DeskModel
package import Geography
package import ServiceModel

/// A kind of record that can be imported from CSV.
package protocol ImportRow: Sendable {
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
package struct ImportResult<Row: ImportRow>: Sendable {
    package var rows: [Row]
    package var problems: [ImportProblem]
    /// What looks like a mistake in rows that are sound.
    package var warnings: [ImportProblem] = []
    /// Records in the file, sound or not.
    package var records: Int
    private let layout: ImportLayout

    /// What the file was read as.
    package var encoding: TextEncoding

    init(_ table: CSVTable, layout: ImportLayout) {
        rows = []
        problems = layout.problems
        records = table.records.count
        encoding = table.encoding
        self.layout = layout
    }

    /// The English names of the columns that the file has.
    package var columns: Set<String> { Set(layout.positions.keys.map(\.rawValue)) }

    /// What the file calls a column, given by its English name.
    package func header(_ english: String) -> String { ImportColumn(rawValue: english).map(layout.name) ?? english }
}

/// Reads CSV files. Rows name others as the file does;
/// `references` says which names exist, so that a wrong one is reported with its line.
package struct ImportReader: Sendable {
    /// Whether a thing of this kind and name exists.
    package typealias References = @Sendable (EntityKind, String) -> Bool

    let calendar: CompanyCalendar
    /// How times and lengths are written, here as everywhere.
    let times: TimeWords
    /// What the file is written in; recognised when `nil`.
    package var encoding: TextEncoding?
    /// What the file's own headers mean.
    package var mappings: [ColumnMapping] = []
    /// Rows change records that are there: a column that the file lacks leaves them as they are.
    package var updates = false
    let gazetteer: Gazetteer?
    let references: References

    /// With a gazetteer a technician's home town is enough; without one, coordinates are needed. By default every name
    /// passes. `now` is what words such as `tomorrow` count from.
    package init(
        calendar: CompanyCalendar, now: Timestamp = Timestamp(seconds: 0), gazetteer: Gazetteer? = nil,
        references: @escaping References = { _, _ in true }
    ) {
        self.calendar = calendar
        times = TimeWords(calendar: calendar, now: now)
        self.gazetteer = gazetteer
        self.references = references
    }

    /// Reads a file. Throws when it is no CSV; every other fault is listed, in the order of lines.
    package func read<Row: ImportRow>(
        _: Row.Type = Row.self, from bytes: some Sequence<UInt8>
    ) throws(CSVFault) -> ImportResult<Row> {
        let table = try CSVTable(bytes, as: encoding)
        let layout = ImportLayout(table, for: Row.self, mappings, updates: updates)
        var result = ImportResult<Row>(table, layout: layout)
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
            result.warnings += reading.warnings
        }
        return result
    }
}
