package import ServiceModel

/// What a one-line order can say.
package enum EntryField: String, CaseIterable, Sendable, Codable {
    case customer, site, device, title, window, duration, skills, priority, technician, type, parts, phone

    /// In the order in which they are shown.
    package static let shown: [EntryField] = [
        .customer, .site, .device, .title, .window, .skills, .duration, .priority, .type, .technician, .parts, .phone,
    ]

    package func label(_ language: Language) -> String {
        switch self {
        case .customer: language("customer", "klient")
        case .site: language("site", "miejsce")
        case .device: language("device", "urządzenie")
        case .title: language("what", "co")
        case .window: language("window", "okno")
        case .duration: language("takes", "potrwa")
        case .skills: language("needs", "wymaga")
        case .priority: language("priority", "priorytet")
        case .technician: language("only", "tylko")
        case .type: language("type", "rodzaj")
        case .parts: language("parts", "części")
        case .phone: language("phone", "telefon")
        }
    }
}
