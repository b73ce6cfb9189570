package import ServiceModel

/// Why an order is not changed.
package enum IntakeRefusal: DepartmentRefusal {
    /// The state does not allow it; what it allows instead.
    case orderState(OrderNumber, OrderState, act: OrderAct, possible: [OrderAct])
    /// The order cannot be planned before it has these.
    case notReady(OrderNumber, missing: [Field])

    package var facts: RefusalFacts {
        switch self {
        case .orderState: RefusalFacts("order-state")
        case .notReady(_, let missing): RefusalFacts("not-ready", field: missing.first?.rawValue)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .orderState(let number, let state, let act, let possible):
            let instead = possible.map { $0.name(language) }.joined(separator: ", ")
            return language(
                "\(number) is \(state.name(language)): \(act.name(language)) is not possible. Possible: \(instead.isEmpty ? "nothing" : instead).",
                "\(number): stan „\(state.name(language))”, \(act.name(language)) niemożliwe. Możliwe: \(instead.isEmpty ? "nic" : instead)."
            )
        case .notReady(let number, let missing):
            let fields = missing.map { $0.name(language) }.joined(separator: ", ")
            return language(
                "\(number) cannot be planned yet; missing: \(fields).",
                "\(number) nie da się jeszcze planować; brakuje: \(fields).")
        }
    }
}
