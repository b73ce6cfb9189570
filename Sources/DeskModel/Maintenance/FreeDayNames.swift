package import ServiceModel

extension OnFreeDay {
    package func name(_ language: Language) -> String {
        switch self {
        case .next: language("next working day", "następny roboczy")
        case .previous: language("working day before", "poprzedni roboczy")
        case .keep: language("stays", "zostaje")
        case .skip: language("left out", "wypada")
        }
    }
}
