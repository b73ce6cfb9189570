import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// The customer of whoever wrote or called: by an e-mail address or a telephone number that is the customer's own, or of
    /// somebody who reported something for it before. The address counts first. Throws `senderUnknown` or
    /// `senderAmbiguous`.
    package func customer(reachedBy reporter: Reporter, phones: [String] = []) throws -> Customer {
        try store.read { reader in
            let customers = try reader.all(Customer.self)
            let reporters = try reader.tickets().map { ($0.customer, $0.reporter) }
            let address = reporter.email.lowercased()
            var found: Set<Customer.ID> = []
            if !address.isEmpty {
                found = Set(customers.filter { $0.email.lowercased() == address }.map(\.id))
                if found.isEmpty { found = Set(reporters.filter { $0.1.email.lowercased() == address }.map(\.0)) }
            }
            let numbers = Set(([reporter.phone] + phones).compactMap(PhoneDigits.init))
            if found.isEmpty, !numbers.isEmpty {
                found = Set(customers.filter { PhoneDigits($0.phone).map(numbers.contains) ?? false }.map(\.id))
                if found.isEmpty {
                    found = Set(reporters.filter { PhoneDigits($0.1.phone).map(numbers.contains) ?? false }.map(\.0))
                }
            }
            let named = customers.filter { found.contains($0.id) }
            let sender = [reporter.email, reporter.phone, reporter.name].first { !$0.isEmpty } ?? "?"
            guard let only = named.first else { throw Refusal.tickets(.senderUnknown(sender)) }
            guard named.count == 1 else {
                throw Refusal.tickets(.senderAmbiguous(sender, byPolishName(named, \.name).map(\.name)))
            }
            return only
        }
    }
}

/// The last nine digits of a telephone number: with and without the country's code it is the same.
private struct PhoneDigits: Hashable {
    private let digits: String

    init?(_ text: String) {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        guard digits.count >= 9 else { return nil }
        self.digits = String(digits.suffix(9))
    }
}
