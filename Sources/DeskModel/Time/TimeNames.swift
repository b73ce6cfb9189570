package import ServiceModel

extension TimeKind {
    package func name(_ language: Language) -> String {
        switch self {
        case .travel: language("travel", "dojazd")
        case .waiting: language("waiting time", "czekanie")
        case .work: language("work", "praca")
        case .pause: language("pause", "pauza")
        case .home: language("home", "powrót")
        case .administration: language("administration", "administracja")
        case .rest: language("break", "przerwa")
        case .nothing: language("nothing", "nic")
        case .gap: language("gap", "luka")
        }
    }

    /// Readable without colour, beside the word.
    package var sign: String {
        switch self {
        case .travel, .home: "·"
        case .waiting: "-"
        case .work: ")"
        case .pause: "H"
        case .administration: "a"
        case .rest: "▒"
        case .nothing: "x"
        case .gap: "?"
        }
    }
}

extension AdministrationKind {
    package func name(_ language: Language) -> String {
        switch self {
        case .office: language("office", "biuro")
        case .training: language("training", "szkolenie")
        case .loading: language("loading", "załadunek")
        case .meeting: language("meeting", "spotkanie")
        }
    }
}

extension HourClass {
    package func name(_ language: Language) -> String {
        switch self {
        case .normal: language("regular", "zwykłe")
        case .overtime: language("overtime", "nadgodziny")
        case .night: language("night", "nocne")
        case .holiday: language("on holidays", "świąteczne")
        }
    }
}

extension HourMinutes {
    /// `7:30 regular, 0:52 overtime`; empty for none.
    package func words(_ language: Language) -> String {
        HourClass.allCases.filter { self[$0] > 0 }
            .map { "\(Wording.length(minutes: self[$0])) \($0.name(language))" }.joined(separator: ", ")
    }
}

extension Wording {
    /// `08:50-09:00` of one day, without the date.
    package func times(_ window: TimeWindow) -> String {
        let end = time(window.end)
        return "\(time(window.start))-\(end == "00:00" ? "24:00" : end)"
    }
}
