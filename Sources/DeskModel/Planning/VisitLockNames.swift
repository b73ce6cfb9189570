package import ServiceModel

extension VisitLock {
    package func name(_ language: Language) -> String {
        switch self {
        case .none: language("none", "brak")
        case .technician: language("technician", "serwisant")
        case .time: language("time", "czas")
        case .both: language("technician and time", "serwisant i czas")
        }
    }
}
