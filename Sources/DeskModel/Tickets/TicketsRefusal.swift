package import ServiceModel

/// Why a ticket is not changed.
package enum TicketsRefusal: DepartmentRefusal {
    /// The state does not allow it; what it allows instead.
    case state(TicketNumber, TicketState, act: TicketAct, possible: [TicketAct])
    /// An order of it is not over.
    case orderStands(TicketNumber, act: TicketAct, OrderNumber, OrderState)
    /// It became this order already, and is not to become another one unasked.
    case hasOrder(TicketNumber, OrderNumber)
    /// It became orders, which are the customer's.
    case customerOfOrders(TicketNumber, [OrderNumber])
    /// It was reopened already, as this one.
    case reopenedAlready(TicketNumber, as: TicketNumber)
    /// Nothing was done for it yet.
    case nothingDone(TicketNumber)
    /// Nobody has said at which of the customer's sites.
    case siteMissing(TicketNumber)
    case duplicateOfItself(TicketNumber)
    /// What it is to be a duplicate of is one itself, of this.
    case duplicateOfDuplicate(TicketNumber, of: TicketNumber)
    /// The same e-mail was taken already.
    case mailTaken(TicketNumber)
    /// Nobody with the sender's address or telephone is known.
    case senderUnknown(String)
    /// Several customers have it.
    case senderAmbiguous(String, [String])

    package var facts: RefusalFacts {
        switch self {
        case .state: RefusalFacts("ticket-state")
        case .orderStands: RefusalFacts("order-stands")
        case .hasOrder: RefusalFacts("has-order")
        case .customerOfOrders: RefusalFacts("has-order", .customer)
        case .reopenedAlready: RefusalFacts("reopened-already")
        case .nothingDone: RefusalFacts("nothing-done")
        case .siteMissing: RefusalFacts("site-missing", .site)
        case .duplicateOfItself, .duplicateOfDuplicate: RefusalFacts("duplicate-circle", .ticket)
        case .mailTaken: RefusalFacts("mail-taken")
        case .senderUnknown: RefusalFacts("sender-unknown", field: Field.customer.rawValue, exitCode: 3)
        case .senderAmbiguous: RefusalFacts("sender-ambiguous", field: Field.customer.rawValue, exitCode: 3)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .state(let number, let state, let act, let possible):
            let instead = possible.map { $0.name(language) }.joined(separator: ", ")
            return language(
                "\(number) is \(state.name(language)): “\(act.name(language))” is not possible now. Possible: \(instead.isEmpty ? "nothing" : instead).",
                "\(number): stan „\(state.name(language))”, „\(act.name(language))” teraz niemożliwe. Możliwe: \(instead.isEmpty ? "nic" : instead)."
            )
        case .orderStands(_, let act, let order, let state):
            return Self.orderStands(act, order, state, wording)
        case .hasOrder(let number, let order):
            return language(
                "\(number) became order \(wording.short(order)) already.",
                "Z \(number) powstało już zlecenie \(wording.short(order)).")
        case .customerOfOrders(let number, let orders):
            let list = orders.map { wording.short($0) }.joined(separator: ", ")
            return language(
                "\(number) became an order of its customer: \(list). Cancel it before the ticket goes to another.",
                "Z \(number) powstało zlecenie tego klienta: \(list). Anuluj je, zanim zgłoszenie przejdzie do innego.")
        case .reopenedAlready(let number, let new):
            return language(
                "\(number) was reopened already, as \(new).", "\(number) już otwarto ponownie jako \(new).")
        case .nothingDone(let number):
            return language(
                "Not closed: nothing was done for \(number) yet. Make an order of it, or reject it.",
                "Nie zamknięto: dla \(number) nic jeszcze nie zrobiono. Utwórz zlecenie albo odrzuć zgłoszenie.")
        case .siteMissing(let number):
            return language(
                "\(number) does not say at which site; say it, then make the order.",
                "\(number) nie podaje miejsca; podaj je, potem utwórz zlecenie.")
        case .duplicateOfItself(let number):
            return language(
                "\(number) cannot be a duplicate of itself.", "\(number) nie może być duplikatem samego siebie.")
        case .duplicateOfDuplicate(let number, let original):
            return language(
                "\(number) is itself a duplicate of \(original).", "\(number) to już duplikat \(original).")
        case .mailTaken(let number):
            return language(
                "This e-mail was taken already: \(number).", "Ten e-mail już przyjęto: \(number).")
        case .senderUnknown(let sender):
            return language(
                "Nobody is known by \(sender); say the customer.", "Nikt nie jest znany pod \(sender); podaj klienta.")
        case .senderAmbiguous(let sender, let names):
            let names = names.joined(separator: ", ")
            return language(
                "\(sender) belongs to several customers: \(names); say which.",
                "\(sender) należy do kilku klientów: \(names); podaj, do którego.")
        }
    }

    /// `Not closed: order 61 is in progress. It asks again when all its orders are done.`
    private static func orderStands(
        _ act: TicketAct, _ order: OrderNumber, _ state: OrderState, _ wording: Wording
    ) -> String {
        let language = wording.language
        let standing = state.name(language).replacing("-", with: " ")
        guard act == .close else {
            return language(
                "Not possible: order \(wording.short(order)) is \(standing). Cancel it first, or close the ticket when it is done.",
                "Niemożliwe: zlecenie \(wording.short(order)) jest \(standing). Najpierw je anuluj albo zamknij zgłoszenie po wykonaniu."
            )
        }
        return language(
            "Not closed: order \(wording.short(order)) is \(standing). It asks again when all its orders are done.",
            "Nie zamknięto: zlecenie \(wording.short(order)) jest \(standing). Poprosi znowu, gdy wszystkie będą wykonane."
        )
    }
}
