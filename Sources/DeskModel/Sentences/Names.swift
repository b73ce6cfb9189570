package import ServiceModel

extension VisitState {
    package func name(_ language: Language) -> String {
        guard language == .polish else { return rawValue }
        return switch self {
        case .open: "otwarta"
        case .planned: "zaplanowana"
        case .dispatched: "wysłana"
        case .accepted: "przyjęta"
        case .enRoute: "w drodze"
        case .onSite: "na miejscu"
        case .working: "w pracy"
        case .paused: "pauza"
        case .completed: "wykonana"
        case .partial: "częściowo"
        case .needsParts: "brak części"
        case .noAccess: "brak dostępu"
        case .aborted: "przerwana"
        case .cancelled: "anulowana"
        case .missed: "nieodbyta"
        }
    }
}

extension OrderState {
    package func name(_ language: Language) -> String {
        guard language == .polish else { return rawValue }
        return switch self {
        case .draft: "szkic"
        case .ready: "do zaplanowania"
        case .planned: "zaplanowane"
        case .dispatched: "wysłane"
        case .inProgress: "w toku"
        case .onHold: "wstrzymane"
        case .done: "wykonane"
        case .inSettlement: "w rozliczeniu"
        case .settled: "rozliczone"
        case .invoiced: "zafakturowane"
        case .closed: "zamknięte"
        case .cancelled: "anulowane"
        }
    }
}

extension VisitAct {
    package func name(_ language: Language) -> String {
        guard language == .polish else { return englishName }
        return switch self {
        case .place: "zaplanowanie"
        case .unplace: "zdjęcie z planu"
        case .dispatch: "wysłanie"
        case .recall: "odwołanie"
        case .accept: "przyjęcie"
        case .reject: "odrzucenie"
        case .travel: "wyjazd"
        case .arrive: "przyjazd"
        case .start: "rozpoczęcie"
        case .pause: "pauza"
        case .resume: "wznowienie"
        case .complete: "wykonanie"
        case .partial: "częściowe wykonanie"
        case .needsParts: "brak części"
        case .noAccess: "brak dostępu"
        case .abort: "przerwanie"
        case .cancel: "anulowanie"
        case .miss: "uznanie za nieodbytą"
        case .withdraw: "wycofanie zgłoszenia"
        }
    }

    private var englishName: String {
        switch self {
        case .place: "to assign it"
        case .unplace: "to take it off the board"
        case .miss: "to call it missed"
        default: "to \(rawValue.split(separator: "-").joined(separator: " ")) it"
        }
    }
}

extension VisitAct {
    /// What is said when it has happened: `set off`, `wyjazd`.
    package func reported(_ language: Language) -> String {
        switch self {
        case .place: language("assigned", "zaplanowano")
        case .unplace: language("taken off the board", "zdjęto z planu")
        case .dispatch: language("dispatched", "wysłano")
        case .recall: language("recalled", "odwołano")
        case .accept: language("accepted", "przyjęto")
        case .reject: language("rejected", "odrzucono")
        case .travel: language("on the way", "w drodze")
        case .arrive: language("on site", "na miejscu")
        case .start: language("work begun", "rozpoczęto pracę")
        case .pause: language("paused", "pauza")
        case .resume: language("resumed", "wznowiono")
        case .complete: language("completed", "wykonano")
        case .partial: language("partly done", "wykonano częściowo")
        case .needsParts: language("needs parts", "brak części")
        case .noAccess: language("no access", "brak dostępu")
        case .abort: language("aborted", "przerwano")
        case .cancel: language("cancelled", "anulowano")
        case .miss: language("missed", "nie odbyła się")
        case .withdraw: language("did not happen", "nie zaszło")
        }
    }
}

extension OrderAct {
    package func name(_ language: Language) -> String {
        guard language == .polish else { return rawValue }
        return switch self {
        case .qualify: "zakwalifikowanie"
        case .hold: "wstrzymanie"
        case .release: "koniec wstrzymania"
        case .cancel: "anulowanie"
        case .beginSettlement: "rozpoczęcie rozliczenia"
        case .returnToDone: "cofnięcie do wykonanych"
        case .settle: "rozliczenie"
        case .invoice: "fakturowanie"
        case .close: "zamknięcie"
        case .closeUnbilled: "zamknięcie bez faktury"
        }
    }
}

extension Priority {
    package func name(_ language: Language) -> String {
        guard language == .polish else { return rawValue }
        return switch self {
        case .emergency: "awaria"
        case .urgent: "pilne"
        case .high: "wysoki"
        case .normal: "zwykły"
        case .low: "niski"
        }
    }
}

extension OrderType {
    package func name(_ language: Language) -> String {
        guard language == .polish else { return rawValue }
        return switch self {
        case .repair: "naprawa"
        case .maintenance: "przegląd"
        case .installation: "montaż"
        case .inspection: "kontrola"
        case .warranty: "gwarancja"
        case .complaint: "reklamacja"
        }
    }
}

extension HoldReason {
    package func name(_ language: Language) -> String {
        guard language == .polish else { return rawValue }
        return switch self {
        case .parts: "części"
        case .customer: "klient"
        case .access: "dostęp"
        case .approval: "zgoda"
        case .weather: "pogoda"
        case .safety: "bezpieczeństwo"
        }
    }
}

extension VisitLock {
    package func name(_ language: Language) -> String {
        switch self {
        case .none: language("none", "brak")
        case .technician: language("technician", "serwisant")
        case .time: language("time", "czas")
        case .both: language("technician and time", "serwisant i czas")
        }
    }
}

extension EntityKind {
    package func name(_ language: Language) -> String {
        switch self {
        case .order: language("order", "zlecenie")
        case .visit: language("visit", "wizyta")
        case .technician: language("technician", "serwisant")
        case .site: language("site", "miejsce")
        case .customer: language("customer", "klient")
        case .region: language("region", "rejon")
        case .skill: language("skill", "umiejętność")
        case .asset: language("device", "urządzenie")
        case .absence: language("absence", "nieobecność")
        case .entry: language("entry", "wpis")
        case .user: language("user", "użytkownik")
        case .shift: language("changed shift", "zmiana godzin")
        case .territory: language("territory", "obszar")
        case .place: language("place", "miejscowość")
        case .leg: language("entered drive", "wpisany dojazd")
        }
    }
}

extension ImportKind {
    package func name(_ language: Language) -> String {
        switch self {
        case .skills: language("skills", "umiejętności")
        case .regions: language("regions", "rejony")
        case .customers: language("customers", "klienci")
        case .sites: language("sites", "miejsca")
        case .assets: language("assets", "urządzenia")
        case .technicians: language("technicians", "serwisanci")
        case .shifts: language("shifts", "zmiany")
        case .absences: language("absences", "nieobecności")
        case .orders: language("orders", "zlecenia")
        case .visits: language("visits", "wizyty")
        case .territories: language("territories", "obszary")
        case .places: language("postcodes", "kody pocztowe")
        }
    }
}

extension Field {
    package func name(_ language: Language) -> String {
        guard language == .polish else { return rawValue }
        return switch self {
        case .name: "nazwa"
        case .title: "tytuł"
        case .note: "uwagi"
        case .customer: "klient"
        case .site: "miejsce"
        case .asset: "urządzenie"
        case .type: "rodzaj"
        case .priority: "priorytet"
        case .duration: "czas trwania"
        case .skill: "umiejętność"
        case .level: "poziom"
        case .window: "okno"
        case .due: "termin"
        case .part: "część"
        case .reason: "powód"
        case .latitude: "szerokość"
        case .longitude: "długość"
        case .coordinates: "współrzędne"
        case .address: "adres"
        case .town: "miejscowość"
        case .region: "rejon"
        case .access: "dostęp"
        case .phone: "telefon"
        case .email: "e-mail"
        case .nip: "NIP"
        case .technician: "serwisant"
        case .day: "dzień"
        case .from: "od"
        case .to: "do"
        case .start: "początek"
        case .end: "koniec"
        case .lunch: "przerwa"
        case .overtime: "nadgodziny"
        case .number: "numer"
        case .serial: "nr seryjny"
        case .model: "model"
        case .crew: "ekipa"
        case .told: "powiadomiono"
        case .at: "godzina"
        case .signature: "podpis"
        case .user: "użytkownik"
        case .role: "rola"
        case .skills: "umiejętności"
        case .regions: "rejony"
        case .home: "dom"
        case .pattern: "tydzień pracy"
        case .cap: "limit wizyt"
        case .zone: "strefa czasowa"
        case .factor: "współczynnik"
        case .hour: "godzina"
        case .parking: "parkowanie"
        case .kilometres: "kilometry"
        case .response: "wysłane do"
        case .arrival: "na miejscu do"
        case .visit: "wizyta"
        case .key: "klucz"
        case .state: "stan"
        case .hold: "wstrzymanie"
        }
    }
}

extension VisitTimes {
    /// `travel 0:25`, `work 1:10`, `pauses 0:20`, as far as they are known.
    package func lengths(_ wording: Wording) -> [String] {
        let language = wording.language
        return [
            travelMinutes.map { language("travel ", "dojazd ") + wording.length(minutes: $0) },
            workMinutes.map { language("work ", "praca ") + wording.length(minutes: $0) },
            pauseMinutes > 0 ? language("pauses ", "pauzy ") + wording.length(minutes: pauseMinutes) : nil,
        ].compactMap { $0 }
    }
}
