import ServiceModel

/// The types of work that the plans of the demo company are of.
enum DemoServiceType: String, CaseIterable, Sendable {
    case lift = "konserwacja-dzwigu"
    case boiler = "przeglad-kotla"
    case leak = "szczelnosc-fgaz"
    case filters = "wymiana-filtrow"
    case power = "proba-zasilania"

    var name: String {
        switch self {
        case .lift: "Konserwacja miesięczna dźwigu"
        case .boiler: "Przegląd roczny kotła"
        case .leak: "Kontrola szczelności F-gaz"
        case .filters: "Wymiana filtrów i czyszczenie"
        case .power: "Próba zasilania gwarantowanego"
        }
    }

    var category: OrderType {
        switch self {
        case .lift, .filters: .maintenance
        case .boiler, .leak, .power: .inspection
        }
    }

    var minutes: Int {
        switch self {
        case .lift: 90
        case .boiler, .power: 75
        case .leak: 60
        case .filters: 105
        }
    }

    var skill: DemoSkill {
        switch self {
        case .lift: .udt
        case .boiler: .gas
        case .leak, .filters: .fGas
        case .power: .sepG1
        }
    }

    var questions: [ChecklistItem] {
        switch self {
        case .lift: Self.asked("Hamulec trzyma?", "Oświetlenie kabiny działa?", "Łączność alarmowa działa?")
        case .boiler:
            Self.asked("Ciąg kominowy prawidłowy?", "Naczynie wzbiorcze w porządku?", "Szczelność gazu sprawdzona?")
        case .leak: Self.asked("Wycieku brak?", "Karta urządzenia uzupełniona?")
        case .filters: Self.asked("Filtry wymienione?", "Odpływ skroplin drożny?")
        case .power:
            [ChecklistItem(question: "napięcie zasilania", answer: .number, unit: "V", least: "207", most: "253")]
                + Self.asked("Przełączenie na baterie bez przerwy?")
        }
    }

    private static func asked(_ questions: String...) -> [ChecklistItem] {
        questions.map { ChecklistItem(question: $0) }
    }
}
