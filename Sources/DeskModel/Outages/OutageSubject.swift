package import ServiceModel

/// What happened, with names, as the journal says it.
package enum OutageSubject: Hashable, Sendable, Codable {
    case off(String, TimeWindow)
    case van(String, TimeWindow)
    case closed(String, TimeWindow)
    case emergency(OrderNumber)

    /// `Dariusz Sikora off until Tue 24, 24:00`.
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .off(let name, let window):
            return language("\(name) off until ", "\(name): nieobecność do ") + wording.end(window.end)
        case .van(let name, let window):
            return language("\(name) without van until ", "\(name) bez samochodu do ") + wording.end(window.end)
        case .closed(let region, let window):
            return language("\(region) closed until ", "\(region) zamknięte do ") + wording.end(window.end)
        case .emergency(let number):
            return language("emergency \(number)", "awaria \(number)")
        }
    }

    package var order: OrderNumber? { if case .emergency(let number) = self { number } else { nil } }
}
