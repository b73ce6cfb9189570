import ServiceModel

/// What a typed line about time lacks.
enum TimeComplaint: Error {
    case noKind, noTimes, noReason, noOrder
    case notThatDay(String)

    func words(_ language: Language) -> String {
        switch self {
        case .noKind:
            language(
                "Say what it was: office, training, loading, meeting, home, break, nothing, or work 41.",
                "Podaj, co to było: biuro, szkolenie, załadunek, spotkanie, powrót, przerwa, nic albo praca 41.")
        case .noTimes: language("Say from when to when: 7:00-7:12.", "Podaj od-do: 7:00-7:12.")
        case .noReason:
            language("Say why: a reason is needed.", "Podaj powód: jest wymagany.")
        case .noOrder: language("Say of which order: work 41.", "Podaj, którego zlecenia: praca 41.")
        case .notThatDay(let order):
            language("No visit of order \(order) stands on that day.", "Tego dnia nie ma wizyty zlecenia \(order).")
        }
    }
}
