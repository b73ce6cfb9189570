public import DeskModel

/// Something that people can do, by a short code.
public struct ImportedSkillName: ImportRow, Hashable {
    public static let kind = ImportKind.skills
    public static let columns: [ImportColumn] = [.code, .name]
    public static let requiredColumns: [ImportColumn] = [.code]

    public let line: Int
    public let code: String
    /// The code again where the file says no other.
    public let name: String

    public var keys: [(column: ImportColumn, value: String)] { [(.code, code)] }

    public init?(reading record: inout RecordReading) {
        line = record.line
        code = record.required(.code)
        name = record.text(.name) ?? code
        if !record.problems.isEmpty { return nil }
    }
}

/// A part of the country, by its name.
public struct ImportedRegion: ImportRow, Hashable {
    public static let kind = ImportKind.regions
    public static let columns: [ImportColumn] = [.name]
    public static let requiredColumns: [ImportColumn] = [.name]

    public let line: Int
    public let name: String

    public var keys: [(column: ImportColumn, value: String)] { [(.name, name)] }

    public init?(reading record: inout RecordReading) {
        line = record.line
        name = record.required(.name)
        if !record.problems.isEmpty { return nil }
    }
}
