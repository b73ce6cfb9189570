public import DeskModel
public import ServiceModel

public struct ImportedCustomer: ImportRow, Hashable {
    public static let kind = ImportKind.customers
    public static let columns: [ImportColumn] = [.key, .name, .nip, .phone, .email]
    public static let requiredColumns: [ImportColumn] = [.name]

    public let line: Int
    /// How another program calls it.
    public let key: String?
    public let name: String
    /// `nil` for a consumer.
    public let nip: NIP?
    public let phone: String
    public let email: String

    public var keys: [(column: ImportColumn, value: String)] {
        (name.isEmpty ? [] : [(.name, name)]) + (nip.map { [(.nip, $0.digits)] } ?? [])
            + (key.map { [(.key, $0)] } ?? [])
    }

    public init?(reading record: inout RecordReading) {
        line = record.line
        key = record.key()
        name = record.required(.name)
        nip = record.value(.nip) { (text) throws(InputFault) in
            guard let nip = NIP(text) else { throw .invalidTaxNumber(text) }
            return nip
        }
        phone = record.text(.phone) ?? ""
        email = record.text(.email) ?? ""
        if !record.problems.isEmpty { return nil }
    }
}
