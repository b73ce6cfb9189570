import DeskModel
import ServiceModel
import Storage

/// Who gets the notices of an order.
struct NoticeRecipient: Hashable {
    let address: String
    /// Empty where nobody is named.
    let person: String
}

extension Reader {
    /// Whoever reported an order, by the address that was given, else the customer; or why nobody does.
    func recipient(of order: Order, _ customer: Customer) throws -> Result<NoticeRecipient, NoticeSilence> {
        let reporter = try reporter(of: order)
        let given = [(reporter?.email ?? "", reporter?.name ?? ""), (customer.email, "")].filter { !$0.0.isEmpty }
        let found = given.lazy.compactMap { text, person in
            EmailAddress(firstOf: text).map { NoticeRecipient(address: $0.text, person: person) }
        }.first
        guard let found else { return .failure(given.first.map { .badAddress($0.0) } ?? .noAddress) }
        if let wish = try optOuts(of: customer.id).first(where: { $0.covers(found.address) }) {
            return .failure(.unwanted(wish.since, reason: wish.reason))
        }
        return .success(found)
    }
}
