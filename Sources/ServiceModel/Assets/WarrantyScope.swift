/// What a warranty may pay.
package enum WarrantyScope: String, CaseIterable, Sendable, Codable {
    case labour, travel, parts

    package func name(_ language: Language) -> String {
        switch self {
        case .labour: language("labour", "robocizna")
        case .travel: language("travel", "dojazd")
        case .parts: language("parts", "części")
        }
    }
}
