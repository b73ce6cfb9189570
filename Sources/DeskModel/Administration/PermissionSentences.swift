package import ServiceModel

extension UserRole {
    package func name(_ language: Language) -> String {
        switch self {
        case .dispatcher: language("dispatcher", "dyspozytor")
        case .supervisor: language("supervisor", "kierownik")
        case .backOffice: language("back office", "biuro")
        case .admin: language("admin", "administrator")
        }
    }
}

extension Permission {
    /// What it is for, as it stands in “does not go with …”.
    package func name(_ language: Language) -> String {
        switch self {
        case .intake: language("changing orders", "zmiana zleceń")
        case .plan: language("planning", "planowanie")
        case .dispatch: language("dispatching", "wysyłanie i zgłoszenia z terenu")
        case .masterData: language("changing master data", "zmiana kartotek")
        case .settle: language("settling", "rozliczanie")
        case .users: language("giving roles", "nadawanie ról")
        case .seeAbsenceReasons: language("seeing why somebody is absent", "wgląd w powód nieobecności")
        case .actForOthers: language("acting in another's name", "działanie w cudzym imieniu")
        case .replaceStore: language("replacing the store", "zastąpienie bazy")
        }
    }
}

extension Authority {
    /// Why something cannot be done, and who may, without a full stop. Short, for the status line.
    package func obstacle(to permission: Permission, _ language: Language) -> String {
        let holders = permission.holders.map { $0.name(language) }.joined(separator: ", ")
        guard let role else {
            return language(
                "no role here: you may only look; \(holders) may",
                "nie masz tu roli, możesz tylko patrzeć; może: \(holders)")
        }
        let name = role.name(language)
        if onlyLooks {
            return language(
                "your role (\(name)) may only look; \(holders) may",
                "twoja rola (\(name)) pozwala tylko patrzeć; może: \(holders)")
        }
        let act = permission.name(language)
        return language(
            "your role (\(name)) does not go with \(act); \(holders) may",
            "twoja rola (\(name)) nie obejmuje: \(act); może: \(holders)")
    }
}

extension Absence.Kind {
    /// For those alone who may see it.
    package func name(_ language: Language) -> String {
        switch self {
        case .illness: language("illness", "choroba")
        case .holiday: language("holiday", "urlop")
        case .training: language("training", "szkolenie")
        case .other: language("other", "inne")
        }
    }
}
