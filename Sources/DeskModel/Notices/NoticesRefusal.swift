package import ServiceModel

/// Why nothing is done with a message.
package enum NoticesRefusal: DepartmentRefusal {
    /// What can be done with it instead.
    case state(OutboxMessage.ID, OutboxState, act: OutboxAct, possible: [OutboxAct])
    /// It was sent then: a second copy has to be wanted.
    case sentAlready(OutboxMessage.ID, at: Timestamp)
    case notAnAddress(String)
    /// With letters before the @ that few servers take.
    case unicodeLocalPart(String)
    case noReportAddress(OrderNumber)
    case tooManyAddresses(most: Int)
    /// The report waits or is being sent to that address.
    case onItsWay(OutboxMessage.ID, to: String)
    case sameAddress(String)
    /// What was wanted of notices is so already.
    case unwantedAlready(customer: String)
    case wantedAlready(customer: String)
    /// Nothing is told of an order that nobody is coming for.
    case nothingToTell(OrderNumber)

    package var facts: RefusalFacts {
        switch self {
        case .state: RefusalFacts("message-state", .message)
        case .sentAlready: RefusalFacts("sent-already", .message)
        case .notAnAddress: RefusalFacts("not-an-address", .email)
        case .sameAddress: RefusalFacts("same-address", .email)
        case .unicodeLocalPart: RefusalFacts("unicode-local-part", .email)
        case .noReportAddress: RefusalFacts("no-report-address", .email)
        case .tooManyAddresses: RefusalFacts("too-many-addresses", .email)
        case .onItsWay: RefusalFacts("on-its-way", .message)
        case .unwantedAlready: RefusalFacts("unwanted-already", .customer)
        case .wantedAlready: RefusalFacts("wanted-already", .customer)
        case .nothingToTell: RefusalFacts("nothing-to-tell", .number)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .state(let id, let state, let act, let possible):
            let instead = possible.map { $0.name(language) }.joined(separator: ", ")
            let rest =
                possible.isEmpty ? "" : language(" Possible: \(instead).", " Możliwe: \(instead).")
            return language(
                "Message \(id) is \(state.name(.english)), so this is not possible: \(act.name(.english)).",
                "Wiadomość \(id): \(state.name(.polish)), więc nie można: \(act.name(.polish)).") + rest
        case .sentAlready(let id, let moment):
            return language(
                "Message \(id) was sent \(wording.past(moment)): say that a second copy is wanted.",
                "Wiadomość \(id) wysłano \(wording.past(moment)): potwierdź, że ma wyjść drugi egzemplarz.")
        case .notAnAddress(let text):
            return language("“\(text)” is no e-mail address.", "„\(text)” to nie adres e-mail.")
        case .unicodeLocalPart(let text):
            return language(
                "“\(text)”: before the @ only letters without accents, digits and signs can be sent to.",
                "„\(text)”: przed @ mogą stać tylko litery bez znaków diakrytycznych, cyfry i znaki.")
        case .noReportAddress(let number):
            return language(
                "\(number): neither the customer nor the reporter has an e-mail address; name one.",
                "\(number): ani klient, ani zgłaszający nie ma adresu e-mail; podaj adres.")
        case .tooManyAddresses(let most):
            return language(
                "A report goes to \(most) addresses at most.", "Protokół można wysłać najwyżej na \(most) adresów.")
        case .onItsWay(let id, let to):
            return language(
                "It is on its way to \(to) already: message \(id).", "Jest już w drodze na \(to): wiadomość \(id).")
        case .sameAddress(let text):
            return language("It goes to \(text) already.", "Wiadomość idzie już na \(text).")
        case .unwantedAlready(let customer):
            return language("\(customer) wants no notices already.", "\(customer) już nie chce powiadomień.")
        case .wantedAlready(let customer):
            return language(
                "\(customer) has said nothing against notices there.",
                "\(customer) nie zrezygnował tam z powiadomień.")
        case .nothingToTell(let number):
            return language(
                "\(number) has no visit about which anything could be told.",
                "\(number) nie ma wizyty, o której można by powiadomić.")
        }
    }
}
