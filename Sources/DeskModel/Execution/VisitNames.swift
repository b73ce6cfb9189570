package import ServiceModel

extension VisitState: CodeNamed {
    package var polishName: String {
        switch self {
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
        case .place: "assign"
        case .unplace: "take off the board"
        case .partial: "partly done"
        case .miss: "call missed"
        case .dispatch, .recall, .accept, .reject, .travel, .arrive, .start, .pause, .resume, .complete, .needsParts,
            .noAccess, .abort, .cancel, .withdraw:
            rawValue.replacing("-", with: " ")
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

extension VisitTimes {
    /// `travel 0:25`, `waiting time 0:05`, `work 1:10`, `pauses 0:20`, as far as they are known.
    package func lengths(_ wording: Wording) -> [String] {
        let language = wording.language
        let waiting = waitingMinutes.flatMap { $0 > 0 ? $0 : nil }
        return [
            travelMinutes.map { language("travel ", "dojazd ") + wording.length(minutes: $0) },
            waiting.map { language("waiting time ", "czekanie ") + wording.length(minutes: $0) },
            workMinutes.map { language("work ", "praca ") + wording.length(minutes: $0) },
            pauseMinutes > 0 ? language("pauses ", "pauzy ") + wording.length(minutes: pauseMinutes) : nil,
        ].compactMap { $0 }
    }
}
