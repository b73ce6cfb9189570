package import ServiceModel

/// Why nothing is done about an outage.
package enum OutagesRefusal: DepartmentRefusal {
    case nothingHappened
    /// Or in that same moment.
    case endsBeforeItStarts
    /// It was over then.
    case isOver(Timestamp)
    /// An absence that stands lasts as long.
    case offAlready(String, until: Timestamp)
    case hasLeft(String)
    /// Nobody would be left to do anything.
    case everybody
    /// Of those who work, nobody holds these; no number of an order that is only typed.
    case noSkill(OrderNumber?, [String])
    /// An emergency that has no visit to be placed.
    case noOpenVisit(OrderNumber, OrderState)
    /// A typed order could not be placed as it is.
    case staysDraft(DraftWait)
    /// A branch knows no new orders.
    case typedInBranch
    /// What the proposal stands on has moved meanwhile.
    case moved([OrderNumber], Clash)
    /// Somebody's day is another one meanwhile.
    case daysChanged(Clash)
    /// Moves against a rule, for which nobody gave a reason; no number of an order that is only typed.
    case needsReason([OrderNumber?])
    case callMade(OrderNumber, by: String)
    /// Somebody is on call then already.
    case onCallAlready(String, TimeWindow)
    case noProposal(String, of: Int)

    package var facts: RefusalFacts {
        switch self {
        case .nothingHappened: RefusalFacts("nothing-happened", .outage)
        case .endsBeforeItStarts: RefusalFacts("ends-before-it-starts", .to)
        case .isOver: RefusalFacts("is-over", .to)
        case .offAlready: RefusalFacts("off-already", .outage)
        case .hasLeft: RefusalFacts("has-left", .outage)
        case .everybody: RefusalFacts("everybody", .outage)
        case .noSkill: RefusalFacts("no-skill", .outage)
        case .noOpenVisit: RefusalFacts("no-open-visit", .number)
        case .staysDraft: RefusalFacts("stays-draft", .outage)
        case .typedInBranch: RefusalFacts("typed-in-branch", .outage)
        case .moved, .daysChanged: RefusalFacts("moved-meanwhile", field: nil, exitCode: 4)
        case .needsReason: RefusalFacts("needs-reason", .reason)
        case .callMade: RefusalFacts("call-made", field: nil, exitCode: 4)
        case .onCallAlready: RefusalFacts("on-call-already", .onCall)
        case .noProposal: RefusalFacts("no-proposal", .name)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .nothingHappened:
            return language("Nothing has happened: say who or what.", "Nic się nie stało: podaj kto albo co.")
        case .endsBeforeItStarts:
            return language(
                "An outage has to end after it begins.", "Awaria musi kończyć się później, niż się zaczyna.")
        case .isOver(let end):
            return language(
                "An outage that was over at \(wording.past(end)) needs no repair.",
                "Awaria, która skończyła się \(wording.past(end)), nie wymaga naprawy planu.")
        case .offAlready(let name, let until):
            return language(
                "\(name) is off already until \(wording.end(until)).",
                "\(name): nieobecność do \(wording.end(until)) już jest zapisana.")
        case .hasLeft(let name):
            return language(
                "\(name) does not work here any more.", "\(name) już tu nie pracuje.")
        case .everybody:
            return language(
                "Everybody would be off: there is nobody to take the work over.",
                "Nieobecni byliby wszyscy: nie ma kto przejąć pracy.")
        case .noSkill(let number, let skills):
            let codes = skills.joined(separator: ", ")
            let order = number?.description ?? language("The new order", "Nowe zlecenie")
            return language(
                "\(order) needs \(codes), and nobody who works here has that.",
                "\(order) wymaga \(codes), a nikt z pracujących tego nie ma.")
        case .noOpenVisit(let number, let state):
            return language(
                "\(number) is \(state.name(.english)): it has no visit to be placed.",
                "\(number): \(state.name(.polish)), nie ma wizyty do zaplanowania.")
        case .staysDraft(let wait):
            return language(
                "The new order cannot be placed yet: \(wait.words(wording)).",
                "Nowego zlecenia nie można jeszcze zaplanować: \(wait.words(wording)).")
        case .typedInBranch:
            return language(
                "A new order is saved in the plan that everybody works on: accept it there first.",
                "Nowe zlecenie zapisuje się we wspólnym planie: najpierw przyjmij je tam.")
        case .moved, .daysChanged: return driftSentence(wording)
        case .needsReason(let orders):
            let list = orders.map { $0.map { wording.short($0) } ?? language("the new order", "nowe zlecenie") }
                .joined(separator: ", ")
            return language(
                "Against a rule: \(list). Say why.", "Wbrew regule: \(list). Podaj powód.")
        case .callMade(let number, let by):
            return language(
                "\(number): \(by) has made that call already.", "\(number): \(by) już dzwonił w tej sprawie.")
        case .onCallAlready(let name, let window):
            return language(
                "\(name) is on call then already: \(wording.window(window)).",
                "\(name) ma już wtedy dyżur: \(wording.window(window)).")
        case .noProposal(let name, let count):
            return language(
                "There is no proposal \(name), only \(count).", "Nie ma propozycji \(name), jest ich \(count).")
        }
    }

    private func driftSentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .moved(let orders, let clash):
            let list = orders.map { wording.short($0) }.joined(separator: ", ")
            return language(
                "Solve again first: \(list) has moved. ", "Najpierw policz od nowa: \(list) już gdzie indziej. ")
                + clash.sentence(wording)
        case .daysChanged(let clash):
            return language(
                "Solve again first: a day of it is another one. ",
                "Najpierw policz od nowa: jeden z dni już się zmienił. ")
                + clash.sentence(wording)
        default: return ""
        }
    }
}
