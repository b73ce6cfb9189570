public import ServiceModel

extension UserRole {
    public func name(_ language: Language) -> String {
        switch self {
        case .dispatcher: language("dispatcher", "dyspozytor")
        case .supervisor: language("supervisor", "kierownik")
        case .backOffice: language("back office", "biuro")
        case .admin: language("admin", "administrator")
        }
    }
}

extension Permission {
    /// What it is for, as it stands in “… needs the role of …”.
    public func name(_ language: Language) -> String {
        switch self {
        case .intake: language("changing orders", "zmiana zleceń")
        case .plan: language("planning", "planowanie")
        case .dispatch: language("dispatching", "wysyłanie i zgłoszenia z terenu")
        case .masterData: language("changing master data", "zmiana kartotek")
        case .settle: language("settling", "rozliczanie")
        case .users: language("giving roles", "nadawanie ról")
        case .seeAbsenceReasons: language("seeing why somebody is absent", "wgląd w powód nieobecności")
        case .actForOthers: language("acting in another's name", "działanie w cudzym imieniu")
        }
    }
}

extension Authority {
    /// Why something cannot be done, without a full stop: “your role (supervisor) may only look”. It names who may.
    public func obstacle(to permission: Permission, _ language: Language) -> String {
        let holders = permission.holders.map { $0.name(language) }.joined(separator: ", ")
        let needed = language(
            "\(permission.name(.english)) needs the role \(holders)",
            "\(permission.name(.polish)) wymaga roli: \(holders)")
        guard let role else {
            return language(
                "you have no role here and may only look; \(needed)",
                "nie masz tu roli i możesz tylko patrzeć; \(needed)")
        }
        return onlyLooks
            ? language(
                "your role (\(role.name(.english))) may only look; \(needed)",
                "twoja rola (\(role.name(.polish))) pozwala tylko patrzeć; \(needed)")
            : language(
                "your role is \(role.name(.english)); \(needed)", "twoja rola to \(role.name(.polish)); \(needed)")
    }
}

extension Absence.Kind {
    /// For those alone who may see it.
    public func name(_ language: Language) -> String {
        switch self {
        case .illness: language("illness", "choroba")
        case .holiday: language("holiday", "urlop")
        case .training: language("training", "szkolenie")
        case .other: language("other", "inne")
        }
    }
}
