package import ServiceModel

/// What a dispatch room goes by when something happens.
package enum RoomPolicy: String, CaseIterable, Hashable, Sendable, Codable {
    case nearest, reoptimise, repair
    case handsOff = "hands-off"

    package func name(_ language: Language) -> String {
        switch self {
        case .nearest: language("nearest", "najbliższy")
        case .reoptimise: language("re-optimise", "wszystko od nowa")
        case .repair: language("repair", "naprawa planu")
        case .handsOff: language("hands off", "bez reakcji")
        }
    }
}
