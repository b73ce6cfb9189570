package import ServiceModel

/// Why a road engine gave no answer that can be trusted.
package enum RoadEngineFault: Error, Hashable, Sendable {
    /// Nobody answers at the address, or not in time.
    case silent(String)
    /// It refused, with its own code and message.
    case refused(code: String, message: String)
    /// It answered something else than it should.
    case malformed
    /// A place was moved this far to the nearest road: the engine has another part of the world.
    case farFromRoads(place: Int, metres: Int)

    package func sentence(_ language: Language) -> String {
        switch self {
        case .silent(let address):
            language("The road engine at \(address) does not answer.", "Silnik drogowy \(address) nie odpowiada.")
        case .refused(let code, let message):
            language("The road engine refuses: \(code), \(message).", "Silnik drogowy odmawia: \(code), \(message).")
        case .malformed:
            language(
                "The road engine answers something that is no table.",
                "Odpowiedź silnika drogowego nie jest tabelą.")
        case .farFromRoads(let place, let metres):
            language(
                "Place \(place + 1) is \(metres) m from the nearest road the engine knows.",
                "Miejsce \(place + 1) leży \(metres) m od najbliższej drogi znanej silnikowi.")
        }
    }
}
