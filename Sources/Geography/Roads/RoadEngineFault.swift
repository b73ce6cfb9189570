package import ServiceModel

/// Why a road engine gave no answer that can be trusted.
package enum RoadEngineFault: Error, Hashable, Sendable {
    /// Nobody answers at the address, or not in time.
    case silent(String)
    /// The library that asks over the network is not on this machine: nobody was asked.
    case libraryMissing
    /// It refused, with its own code and message.
    case refused(code: String, message: String)
    /// It answered something else than it should.
    case malformed
    /// A place was moved this far to the nearest road: the engine has another part of the world.
    case farFromRoads(place: Int, metres: Int)

    /// The engine said nothing: the same question may be asked again.
    package var wasNotHeard: Bool {
        switch self {
        case .silent, .libraryMissing: true
        case .refused, .malformed, .farFromRoads: false
        }
    }

    package func sentence(_ language: Language) -> String {
        switch self {
        case .silent(let address):
            language("The road engine at \(address) does not answer.", "Silnik drogowy \(address) nie odpowiada.")
        case .libraryMissing:
            language(
                "libcurl is missing on this machine, so the road engine was not asked: install libcurl4.",
                "Brak libcurl na tym komputerze, więc silnika drogowego nie zapytano: zainstaluj libcurl4.")
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
