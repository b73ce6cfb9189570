public import DeskModel
public import ServiceModel

public struct ImportedSite: ImportRow, Hashable {
    public static let kind = ImportKind.sites
    public static let columns: [ImportColumn] = [
        .key, .customer, .name, .address, .town, .latitude, .longitude, .region, .accessDays, .accessFrom, .accessTo,
        .accessNote,
    ]
    public static let requiredColumns: [ImportColumn] = [.customer, .name, .region]

    public let line: Int
    /// How another program calls it.
    public let key: String?
    /// The customer's name or NIP.
    public let customer: String
    public let name: String
    public let address: String
    public let town: String
    /// `nil` when the file does not say; its orders cannot be planned before somebody does.
    public let location: Coordinate?
    public let region: String
    public let access: AccessHours?
    public let accessNote: String

    public var keys: [(column: ImportColumn, value: String)] {
        (name.isEmpty ? [] : [(.name, "\(name) (\(customer))")]) + (key.map { [(.key, $0)] } ?? [])
    }

    public init?(reading record: inout RecordReading) {
        line = record.line
        key = record.key()
        customer = record.reference(.customer, to: .customer) ?? ""
        name = record.required(.name)
        address = record.text(.address) ?? ""
        town = record.text(.town) ?? ""
        location = record.location()
        region = record.reference(.region, to: .region) ?? ""
        access = record.access()
        accessNote = record.text(.accessNote, limit: PlainText.noteLimit, lines: true) ?? ""
        if !record.problems.isEmpty { return nil }
    }
}
