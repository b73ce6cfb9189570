package import ServiceModel

extension OrderState: CodeNamed {
    package var polishName: String {
        switch self {
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

extension OrderAct: CodeNamed {
    package var polishName: String {
        switch self {
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

extension Priority: CodeNamed {
    package var polishName: String {
        switch self {
        case .emergency: "awaria"
        case .urgent: "pilne"
        case .high: "wysoki"
        case .normal: "zwykły"
        case .low: "niski"
        }
    }
}

extension OrderType: CodeNamed {
    package var polishName: String {
        switch self {
        case .repair: "naprawa"
        case .maintenance: "przegląd"
        case .installation: "montaż"
        case .inspection: "kontrola"
        case .warranty: "gwarancja"
        case .complaint: "reklamacja"
        }
    }
}

extension HoldReason: CodeNamed {
    package var polishName: String {
        switch self {
        case .parts: "części"
        case .customer: "klient"
        case .access: "dostęp"
        case .approval: "zgoda"
        case .weather: "pogoda"
        case .safety: "bezpieczeństwo"
        }
    }
}
