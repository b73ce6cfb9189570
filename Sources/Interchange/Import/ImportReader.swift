package import DeskModel
package import Geography
package import ServiceModel

/// Reads CSV files, and records as JSON. Rows name others as the file does;
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
        let bytes = Array(bytes)
        let table = try JSONLines.begin(bytes) ? JSONLines.table(bytes) : CSVTable(bytes, as: encoding)
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
