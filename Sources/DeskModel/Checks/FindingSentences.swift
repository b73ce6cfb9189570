package import ServiceModel

extension Finding.Severity {
    package func name(_ language: Language) -> String {
        switch self {
        case .error: language("error", "błąd")
        case .warning: language("warning", "ostrzeżenie")
        }
    }
}
