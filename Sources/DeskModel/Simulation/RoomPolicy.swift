package import ServiceModel

/// What a dispatch room goes by when something happens.
package enum RoomPolicy: String, CaseIterable, Hashable, Sendable, Codable {
    case nearest, reoptimise, repair
    case handsOff = "hands-off"

    /// What is compared where nobody says more: all that does something about trouble.
    package static let compared: [RoomPolicy] = [.nearest, .reoptimise, .repair]

    package func name(_ language: Language) -> String {
        switch self {
        case .nearest: language("nearest", "najbliższy")
        case .reoptimise: language("re-optimise", "wszystko od nowa")
        case .repair: language("repair", "naprawa planu")
        case .handsOff: language("hands off", "bez reakcji")
        }
    }
}
