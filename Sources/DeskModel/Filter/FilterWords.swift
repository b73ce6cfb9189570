import ServiceModel

/// The words of filters, in both languages.
enum FilterWords {
    enum Key {
        case ticket
        case skill, region, technician, customer, town, number, state, type, priority, due, free, load, plan, contract,
            sla, device, over, part, van, crew

        /// What its value names; `nil` for numbers and times.
        var name: FilterName? {
            switch self {
            case .skill: .skill
            case .region: .region
            case .technician: .technician
            case .customer: .customer
            case .town: .town
            case .state: .state
            case .type: .type
            case .priority: .priority
            case .contract: .contract
            case .device: .device
            case .number, .due, .free, .load, .plan, .sla, .over, .part, .van, .crew: nil
            case .ticket: nil
            }
        }
    }

    /// Without their marks, as keys are typed in a hurry.
    static let keys = folded(keyWords)
    static let flags = folded(flagWords)
    static let names = keyWords.keys.sorted()

    private static func folded<Value>(_ words: [String: Value]) -> [FoldedText: Value] {
        Dictionary(words.map { (FoldedText($0), $1) }) { first, _ in first }
    }

    private static let keyWords: [String: Key] = [
        "ticket": .ticket, "zgłoszenie": .ticket,
        "skill": .skill, "needs": .skill, "umiejętność": .skill, "wymaga": .skill, "region": .region, "rejon": .region,
        "technician": .technician, "tech": .technician, "serwisant": .technician, "customer": .customer,
        "klient": .customer, "town": .town, "site": .town, "place": .town, "miejsce": .town, "number": .number,
        "order": .number, "numer": .number, "zlecenie": .number, "state": .state, "stan": .state, "type": .type,
        "rodzaj": .type, "priority": .priority, "prio": .priority, "priorytet": .priority, "due": .due,
        "termin": .due, "free": .free, "wolne": .free, "load": .load, "obciążenie": .load, "plan": .plan,
        "contract": .contract, "umowa": .contract, "sla": .sla, "device": .device, "asset": .device,
        "urządzenie": .device, "over": .over, "ponad": .over, "part": .part, "część": .part, "van": .van,
        "samochód": .van, "crew": .crew, "ekipa": .crew,
    ]

    private static let flagWords: [String: Filter.Test] = [
        "repeat": .flag(.repeated), "nawrót": .flag(.repeated),
        "late": .flag(.late), "po-terminie": .flag(.late), "spóźnione": .flag(.late), "locked": .flag(.locked),
        "zablokowane": .flag(.locked),
        "promised": .flag(.promised), "told": .flag(.promised), "obiecane": .flag(.promised),
        "rejected": .flag(.rejected), "odrzucone": .flag(.rejected), "forced": .flag(.overridden),
        "wbrew": .flag(.overridden), "over": .over, "ponad": .over,
        "short": .flag(.short), "brak": .flag(.short), "min": .flag(.underLeast), "gap": .flag(.gap),
        "luka": .flag(.gap),
        "not-begun": .flag(.notBegun), "nierozpoczęte": .flag(.notBegun),
        "long": .flag(.long), "długie": .flag(.long), "awaits-part": .flag(.awaitsPart),
        "czeka-na-część": .flag(.awaitsPart),
    ]

    /// Those of which one name is exactly the text, else those of which one begins so.
    private static func named<Value>(_ text: String, among values: [Value], _ names: (Value) -> [String]) -> [Value] {
        let wanted = FoldedText(text)
        let whole = values.filter { names($0).contains { FoldedText($0) == wanted } }
        return whole.isEmpty ? values.filter { names($0).contains { FoldedText($0).hasPrefix(wanted) } } : whole
    }

    /// The states of orders and visits of that name in either language, or whose name begins so.
    static func states(_ text: String) throws(InputFault) -> Set<String> {
        let orders = OrderState.allCases.map { ($0.rawValue, $0.name(.polish)) }
        let visits = VisitState.allCases.map { ($0.rawValue, $0.name(.polish)) }
        let found = named(text, among: orders + visits) { [$0.0, $0.1] }
        guard !found.isEmpty else { throw .notOneOf(text, allowed: (orders + visits).flatMap { [$0.0, $0.1] }) }
        return Set(found.map(\.0))
    }

    /// The states of tickets of that name in either language, or whose name begins so; `open` is all that are open.
    static func ticketStates(_ text: String) throws(InputFault) -> Set<TicketState> {
        if ["open", "otwarte"].contains(text.lowercased()) { return Set(TicketState.allCases.filter(\.isOpen)) }
        let found = named(text, among: TicketState.allCases) { [$0.rawValue, $0.name(.polish)] }
        guard !found.isEmpty else {
            throw .notOneOf(text, allowed: TicketState.allCases.flatMap { [$0.rawValue, $0.name(.polish)] })
        }
        return Set(found)
    }

    static func types(_ text: String) throws(InputFault) -> Set<OrderType> {
        let found = named(text, among: OrderType.allCases) { [$0.rawValue, $0.name(.polish)] }
        guard !found.isEmpty else {
            throw .notOneOf(text, allowed: OrderType.allCases.flatMap { [$0.rawValue, $0.name(.polish)] })
        }
        return Set(found)
    }

    static func priority(_ text: String) throws(InputFault) -> Priority {
        guard let found = named(text, among: Priority.allCases, { [$0.rawValue, $0.name(.polish)] }).first else {
            throw .notOneOf(text, allowed: Priority.allCases.flatMap { [$0.rawValue, $0.name(.polish)] })
        }
        return found
    }
}
