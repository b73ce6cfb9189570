package import DeskModel
package import ServiceModel

package struct ImportedSite: ImportRow, Hashable {
    package static let kind = ImportKind.sites
    package static let columns: [ImportColumn] = [
        .key, .customer, .name, .address, .town, .latitude, .longitude, .region, .accessDays, .accessFrom, .accessTo,
        .accessNote,
    ]
    package static let requiredColumns: [ImportColumn] = [.customer, .name, .region]

    package let line: Int
    /// How another program calls it.
    package let key: String?
    /// The customer's name or NIP.
    package let customer: String
    package let name: String
    package let address: String
    package let town: String
    /// `nil` when the file does not say; its orders cannot be planned before somebody does.
    package let location: Coordinate?
    package let region: String
    package let access: AccessHours?
    package let accessNote: String

    package var keys: [(column: ImportColumn, value: String)] {
        (name.isEmpty ? [] : [(.name, "\(name) (\(customer))")]) + (key.map { [(.key, $0)] } ?? [])
    }

    package init?(reading record: inout RecordReading) {
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
