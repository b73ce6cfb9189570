import DeskModel
import Interchange
import Operations
import ServiceModel

/// A customer as JSON and as a row.
struct CustomerRecord {
    let customer: Customer
    /// How many sites it has.
    let sites: Int

    static func all(_ session: Session) throws -> [CustomerRecord] {
        let counts = try session.desk.sites().reduce(into: [:]) { $0[$1.customer, default: 0] += 1 }
        return try session.desk.customers().map { CustomerRecord(customer: $0, sites: counts[$0.id] ?? 0) }
    }

    /// Whether its name or one of its numbers has this text.
    func has(_ text: FoldedText) -> Bool {
        FoldedText([customer.name, customer.nip?.digits ?? "", customer.phone, customer.email]).contains(text)
    }

    var json: JSONValue {
        [
            "id": "\(customer.id)", "key": JSONValue(customer.key), "name": .text(customer.name),
            "nip": JSONValue(customer.nip?.digits),
            "phone": .text(customer.phone), "email": .text(customer.email),
            "language": .text(customer.language.rawValue),
            "reportEmail": .array(customer.reportAddresses.map { .text($0) }), "sites": .number(sites),
        ]
    }

    static func table(_ records: [CustomerRecord], _ language: Language) -> TextTable {
        TextTable(
            [
                .init("id", language("Id", "Id")), .init("name", language("Customer", "Klient"), mayShrink: true),
                .init("nip", language("NIP", "NIP")),
                .init("phone", language("Phone", "Telefon")),
                .init("email", language("E-mail", "E-mail"), mayShrink: true),
                .init("sites", language("Sites", "Miejsca"), isNumber: true),
            ],
            rows: records.map { record in
                let customer = record.customer
                return [
                    customer.id.description, customer.name, customer.nip?.digits ?? "", customer.phone,
                    customer.email, String(record.sites),
                ]
            })
    }

    func facts(_ language: Language) -> [String] {
        [
            customer.name, "NIP: " + (customer.nip?.digits ?? language("none", "brak")),
            language("Phone: ", "Telefon: ") + customer.phone, "E-mail: " + customer.email,
            language("Language: ", "Język: ")
                + (customer.language == .polish ? language("Polish", "polski") : language("English", "angielski")),
        ]
            + (customer.reportEmail.isEmpty
                ? [] : [language("Reports go to: ", "Protokoły idą do: ") + customer.reportEmail])
    }
}
