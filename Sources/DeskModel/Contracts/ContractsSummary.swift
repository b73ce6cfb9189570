package import ServiceModel

/// What was done to contracts.
package enum ContractsSummary: DepartmentSummary {
    case entered(String, [ContractOverlap])
    /// How many open orders got their due times anew.
    case changed(String, [ContractOverlap], orders: Int)
    case unchanged(String)
    case ended(String, Day, reason: String)
    /// It ends no sooner than on its last day.
    case notEnded(String)
    case suspended(String, Day, reason: String)
    case resumed(String)
    case creditStopped(customer: String, Day, reason: String)
    case creditFine(customer: String)
    case breached([Missed])

    /// A target of an order that was missed.
    package struct Missed: Hashable, Sendable, Codable {
        package var order: OrderNumber
        package var target: ServiceTarget
        package var due: Timestamp

        package init(_ order: OrderNumber, _ target: ServiceTarget, due: Timestamp) {
            self.order = order
            self.target = target
            self.due = due
        }
    }

    package var orders: [OrderNumber] { if case .breached(let missed) = self { missed.map(\.order) } else { [] } }

    package var isFact: Bool { if case .breached = self { true } else { false } }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .entered(let number, let overlaps):
            return
                ([language("Contract \(number) entered.", "Dodano umowę \(number).")]
                + overlaps.map { $0.sentence(wording) }).joined(separator: " ")
        case .changed(let number, let overlaps, let orders):
            let renewed =
                orders == 0
                ? []
                : [
                    language(
                        "Open orders with new due times: \(orders).", "Otwarte zlecenia z nowymi terminami: \(orders).")
                ]
            return
                ([language("Contract \(number) changed.", "Zmieniono umowę \(number).")] + renewed
                + overlaps.map { $0.sentence(wording) }).joined(separator: " ")
        case .unchanged(let number):
            return language("Contract \(number) is so already.", "Umowa \(number) już taka jest.")
        case .ended(let number, let day, let reason):
            return language(
                "Contract \(number) ends on \(wording.date(day)): \(reason).",
                "Umowa \(number) kończy się \(wording.date(day)): \(reason).")
        case .notEnded(let number):
            return language(
                "Contract \(number) holds to its last day.", "Umowa \(number) obowiązuje do ostatniego dnia.")
        case .suspended(let number, let day, let reason):
            return language(
                "Contract \(number) is suspended from \(wording.date(day)): \(reason).",
                "Umowa \(number) zawieszona od \(wording.date(day)): \(reason).")
        case .resumed(let number):
            return language("Contract \(number) holds again.", "Umowa \(number) znów obowiązuje.")
        case .creditStopped(let customer, let day, let reason):
            return language(
                "\(customer): no work on credit since \(wording.date(day)): \(reason).",
                "\(customer): wstrzymany kredyt od \(wording.date(day)): \(reason).")
        case .creditFine(let customer):
            return language("\(customer): credit is fine again.", "\(customer): kredyt znów w porządku.")
        case .breached(let missed):
            let list = missed.prefix(5).map { one in
                "\(one.order) \(one.target.name(language)) \(wording.moment(one.due))"
            }
            let more = missed.count > 5 ? ["+\(missed.count - 5)"] : []
            return language("Contract times missed: ", "Niedotrzymane czasy umów: ")
                + (list + more).joined(separator: "; ") + "."
        }
    }
}
