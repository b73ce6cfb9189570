public import DeskModel
public import ServiceModel

public struct ImportedAsset: ImportRow, Hashable {
    public static let kind = ImportKind.assets
    public static let columns: [ImportColumn] = [.key, .customer, .site, .name, .model, .serial, .warranty]
    public static let requiredColumns: [ImportColumn] = [.customer, .site, .name]

    public let line: Int
    /// How another program calls it.
    public let key: String?
    /// The customer's name or NIP.
    public let customer: String
    public let site: String
    public let name: String
    public let model: String
    public let serial: String
    /// The last day of the warranty.
    public let warrantyThrough: Day?

    public var keys: [(column: ImportColumn, value: String)] {
        (serial.isEmpty ? [] : [(.serial, "\(serial) (\(customer), \(site))")]) + (key.map { [(.key, $0)] } ?? [])
    }

    public init?(reading record: inout RecordReading) {
        line = record.line
        key = record.key()
        customer = record.reference(.customer, to: .customer) ?? ""
        site = record.reference(.site, to: .site) ?? ""
        name = record.required(.name)
        model = record.text(.model) ?? ""
        serial = record.text(.serial) ?? ""
        warrantyThrough = record.day(.warranty)
        if !record.problems.isEmpty { return nil }
    }
}
