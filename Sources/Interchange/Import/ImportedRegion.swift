package import DeskModel

/// A part of the country, by its name.
package struct ImportedRegion: ImportRow, Hashable {
    package static let kind = ImportKind.regions
    package static let columns: [ImportColumn] = [.name]
    package static let requiredColumns: [ImportColumn] = [.name]

    package let line: Int
    package let name: String

    package var keys: [(column: ImportColumn, value: String)] { [(.name, name)] }

    package init?(reading record: inout RecordReading) {
        line = record.line
        name = record.required(.name)
        if !record.problems.isEmpty { return nil }
    }
}
