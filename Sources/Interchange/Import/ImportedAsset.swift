package import DeskModel
package import ServiceModel

package struct ImportedAsset: ImportRow, Hashable {
    package static let kind = ImportKind.assets
    package static let columns: [ImportColumn] = [.key, .customer, .site, .name, .model, .serial, .warranty]
    package static let requiredColumns: [ImportColumn] = [.customer, .site, .name]

    package let line: Int
    /// How another program calls it.
    package let key: String?
    /// The customer's name or NIP.
    package let customer: String
    package let site: String
    package let name: String
    package let model: String
    package let serial: String
    /// The last day of the warranty.
    package let warrantyThrough: Day?

    package var keys: [(column: ImportColumn, value: String)] {
        (serial.isEmpty ? [] : [(.serial, "\(serial) (\(customer), \(site))")]) + (key.map { [(.key, $0)] } ?? [])
    }

    package init?(reading record: inout RecordReading) {
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
