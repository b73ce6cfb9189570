package import DeskModel
import Dispatch
package import Geography
package import ServiceModel
import Synchronization

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
        var seen: [ImportColumn: Set<String>] = [:]
        result.rows.reserveCapacity(table.records.count)
        for (record, read) in zip(table.records, readings(of: table.records, layout, Row.self)) {
            var problems = read.problems
            if let row = read.row {
                for key in read.keys where !seen[key.column, default: []].insert(key.folded).inserted {
                    var reading = RecordReading(record, layout: layout, reader: self)
                    reading.note(.duplicate(key.value), in: key.column)
                    problems += reading.problems
                }
                if problems.isEmpty { result.rows.append(row) }
            }
            if !problems.isEmpty { result.problems += problems }
            if !read.warnings.isEmpty { result.warnings += read.warnings }
        }
        return result
    }
}

/// What one record says, apart from all others.
private struct ReadRecord<Row: ImportRow>: Sendable {
    /// `nil` when something is wrong with it.
    let row: Row?
    /// What no other row may share, as it is compared.
    let keys: [(column: ImportColumn, value: String, folded: String)]
    let problems: [ImportProblem]
    let warnings: [ImportProblem]
}

extension ImportReader {
    /// Number of records in one piece of work.
    private static let portion = 4096

    /// Each record is read for itself: files of hundreds of thousands are read by all processors.
    private func readings<Row: ImportRow>(
        of records: [CSVTable.Record], _ layout: ImportLayout, _: Row.Type
    ) -> some Sequence<ReadRecord<Row>> {
        let starts = Array(stride(from: 0, to: records.count, by: Self.portion))
        let parts = Mutex([[ReadRecord<Row>]](repeating: [], count: starts.count))
        DispatchQueue.concurrentPerform(iterations: starts.count) { index in
            let end = min(starts[index] + Self.portion, records.count)
            let part = records[starts[index]..<end].map { reading(of: $0, layout, Row.self) }
            parts.withLock { $0[index] = part }
        }
        return parts.withLock { $0 }.joined()
    }

    private func reading<Row: ImportRow>(
        of record: CSVTable.Record, _ layout: ImportLayout, _: Row.Type
    ) -> ReadRecord<Row> {
        var reading = RecordReading(record, layout: layout, reader: self)
        var row: Row?
        if reading.problems.isEmpty { row = Row(reading: &reading) }
        if !reading.problems.isEmpty { row = nil }
        return ReadRecord(
            row: row, keys: row?.keys.map { ($0.column, $0.value, NameFolding.fold($0.value)) } ?? [],
            problems: reading.problems, warnings: reading.warnings)
    }
}
