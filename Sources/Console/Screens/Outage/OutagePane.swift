import ServiceModel

/// The parts of the outage screen that Tab goes through.
enum OutagePane: CaseIterable, Hashable, Sendable {
    case happened, proposals, changes, calls

    func name(_ language: Language) -> String {
        switch self {
        case .happened: language("What happened", "Co się stało")
        case .proposals: language("Proposals", "Propozycje")
        case .changes: language("Changes", "Zmiany")
        case .calls: language("Calls", "Telefony")
        }
    }
}
