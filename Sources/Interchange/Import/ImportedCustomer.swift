package import DeskModel
package import ServiceModel

package struct ImportedCustomer: ImportRow, Hashable {
    package static let kind = ImportKind.customers
    package static let columns: [ImportColumn] = [.key, .name, .nip, .phone, .email, .language, .reportEmail]
    package static let requiredColumns: [ImportColumn] = [.name]

    package let line: Int
    /// How another program calls it.
    package let key: String?
    package let name: String
    /// `nil` for a consumer.
    package let nip: NIP?
    package let phone: String
    package let email: String
    /// `nil` for the usual one.
    package let language: Language?
    /// Checked by whoever writes it, as what a person types is.
    package let reportEmail: String?

    package var keys: [(column: ImportColumn, value: String)] {
        (name.isEmpty ? [] : [(.name, name)]) + (nip.map { [(.nip, $0.digits)] } ?? [])
            + (key.map { [(.key, $0)] } ?? [])
    }

    package init?(reading record: inout RecordReading) {
        line = record.line
        key = record.key()
        name = record.required(.name)
        nip = record.value(.nip) { (text) throws(InputFault) in
            guard let nip = NIP(text) else { throw .invalidTaxNumber(text) }
            return nip
        }
        phone = record.text(.phone) ?? ""
        email = record.text(.email) ?? ""
        language = record.value(.language) { (text) throws(InputFault) in try ImportWords.language(text) }
        reportEmail = record.text(.reportEmail, limit: PlainText.noteLimit)
        if !record.problems.isEmpty { return nil }
    }
}
