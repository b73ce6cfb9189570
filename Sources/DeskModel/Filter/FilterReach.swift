import ServiceModel

extension Filter {
    /// It names a state in which an order is over: a list has to know these orders too.
    package var reachesClosed: Bool {
        terms.contains { term in
            guard !term.isInverted, case .states(let states) = term.test else { return false }
            return OrderState.allCases.contains { $0.isTerminal && states.contains($0.rawValue) }
        }
    }
}
