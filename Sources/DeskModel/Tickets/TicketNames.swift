package import ServiceModel

extension TicketState: CodeNamed {
    package var polishName: String {
        switch self {
        case .new: "nowe"
        case .qualified: "zakwalifikowane"
        case .resolved: "rozwiązane"
        case .closed: "zamknięte"
        case .rejected: "odrzucone"
        case .duplicate: "duplikat"
        case .resolvedRemotely: "rozwiązane zdalnie"
        }
    }
}

extension TicketAct: CodeNamed {
    /// In English as its verb is called on the command line.
    package func name(_ language: Language) -> String {
        language == .polish ? polishName : self == .resolveRemotely ? "remote" : rawValue
    }

    package var polishName: String {
        switch self {
        case .convert: "zlecenie"
        case .close: "zamknięcie"
        case .reject: "odrzucenie"
        case .duplicate: "duplikat"
        case .resolveRemotely: "rozwiązanie zdalne"
        case .reopen: "wznowienie"
        case .edit: "zmiana"
        }
    }
}

extension TicketChannel: CodeNamed {
    package var polishName: String {
        switch self {
        case .phone: "telefon"
        case .email: "e-mail"
        case .portal: "portal"
        case .file: "import"
        }
    }

    /// For a narrow column.
    package func short(_ language: Language) -> String {
        switch self {
        case .phone: language("phone", "telefon")
        case .email: language("mail", "mail")
        case .portal: language("portal", "portal")
        case .file: language("import", "import")
        }
    }
}

extension TicketGrade {
    /// How far a fault reaches: `3 a ward`.
    package func impactWords(_ language: Language) -> String {
        switch self {
        case .little: language("1 one person", "1 jedna osoba")
        case .some: language("2 one device", "2 jedno urządzenie")
        case .much: language("3 a ward", "3 cały oddział")
        }
    }

    /// How soon something has to be done: `2 works, limited`.
    package func urgencyWords(_ language: Language) -> String {
        switch self {
        case .little: language("1 can wait", "1 może czekać")
        case .some: language("2 works, limited", "2 działa, gorzej")
        case .much: language("3 now", "3 natychmiast")
        }
    }
}

extension TicketLink.Kind {
    /// What the later ticket is to the earlier one.
    package func name(_ language: Language) -> String {
        switch self {
        case .duplicate: language("duplicate of", "duplikat")
        case .reopened: language("reopens", "wznowienie")
        case .reply: language("reply to", "odpowiedź do")
        }
    }

    /// What the earlier ticket is to the later one.
    package func reverseName(_ language: Language) -> String {
        switch self {
        case .duplicate: language("has the duplicate", "ma duplikat")
        case .reopened: language("reopened as", "wznowione jako")
        case .reply: language("has the reply", "ma odpowiedź")
        }
    }
}
