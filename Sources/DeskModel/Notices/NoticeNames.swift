package import ServiceModel

extension NoticeKind {
    /// `on the way`, `wyjazd`.
    package func name(_ language: Language) -> String {
        guard language == .polish else { return rawValue.replacing("-", with: " ") }
        return switch self {
        case .planned: "termin"
        case .onTheWay: "wyjazd"
        case .late: "opóźnienie"
        case .newTime: "nowy termin"
        case .done: "wykonanie"
        case .report: "protokół"
        }
    }
}

extension OutboxState {
    /// `given up`, `zaniechano`.
    package func name(_ language: Language) -> String {
        guard language == .polish else { return rawValue.replacing("-", with: " ") }
        return switch self {
        case .queued: "czeka"
        case .sending: "wysyłanie"
        case .sent: "wysłano"
        case .refused: "odrzucono"
        case .givenUp: "zaniechano"
        case .stopped: "wstrzymano"
        }
    }

    /// One column; the word stands beside it.
    package var sign: String {
        switch self {
        case .queued: "."
        case .sending: "~"
        case .sent: ")"
        case .refused, .givenUp: "x"
        case .stopped: "-"
        }
    }
}

extension NoticeWithdrawal {
    /// Why it is not sent, as a clause.
    package func words(_ language: Language) -> String {
        switch self {
        case .overtaken: language("something else holds by now", "nieaktualne")
        case .notComing: language("nobody comes then", "nikt wtedy nie przyjedzie")
        case .inTime: language("it will be in time after all", "jednak będzie na czas")
        case .unwanted: language("the customer wants no notices", "klient nie chce powiadomień")
        }
    }
}

extension OutboxAct {
    /// What was done with a message, told as something that happened.
    package func told(_ language: Language) -> String {
        switch self {
        case .make: language("queued for sending", "do wysłania")
        case .take: language("handed to the server", "przekazano serwerowi")
        case .deliver: language("taken by the server", "serwer przyjął")
        case .refuse: language("refused by the server", "serwer odrzucił")
        case .bounce: language("came back", "wróciła")
        case .putOff: language("put off by the server", "serwer odłożył")
        case .giveUp: language("given up", "zaniechano")
        case .withdraw: language("not sent any more", "wycofano")
        case .resume: language("to be sent again", "przywrócono")
        case .stop: language("stopped by hand", "wstrzymano")
        case .again: language("wanted again", "zlecono ponownie")
        case .readdress: language("another address", "inny adres")
        case .copy: language("second copy", "drugi egzemplarz")
        case .takeBack: language("that was taken back", "cofnięto to")
        }
    }

    package func name(_ language: Language) -> String {
        switch self {
        case .stop: language("stop it", "zatrzymaj")
        case .again, .copy: language("send again", "wyślij ponownie")
        case .readdress: language("change the address", "zmień adres")
        case .takeBack: language("take it back", "cofnięcie tego")
        case .make, .take, .deliver, .refuse, .bounce, .putOff, .giveUp, .withdraw, .resume: rawValue
        }
    }
}
