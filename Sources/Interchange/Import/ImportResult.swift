import DeskModel
import ServiceModel

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
        problems =
            layout.problems
            + table.strangeLines.map { ImportProblem(line: $0, column: nil, value: "", reason: .jsonLine) }
        records = table.records.count + table.strangeLines.count
        encoding = table.encoding
        self.layout = layout
    }

    /// The English names of the columns that the file has.
    package var columns: Set<String> { Set(layout.positions.keys.map(\.rawValue)) }

    /// What the file calls a column, given by its English name.
    package func header(_ english: String) -> String { ImportColumn(rawValue: english).map(layout.name) ?? english }
}
