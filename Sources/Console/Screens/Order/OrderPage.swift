import DeskModel
import ServiceModel
import TermCanvas

extension ScreenID {
    package static let order = ScreenID("order")
}

/// Everything about one order on one page. What it shows are the sections that the departments bring.
struct OrderPage: PageContent {
    let id = ScreenID.order
    let place = Place.orderPage
    let commands = orderPageCommands + checklistCommands + orderPartCommands + orderReportCommands

    func title(_ subject: OrderSubject, _ state: ConsoleState) -> String {
        let number = state.name(subject.number)
        guard let detail = state.detail(of: subject) else { return number }
        return number + (state.size.columns >= 110 ? "  " : " ") + detail.order.title
    }

    func trailing(_ subject: OrderSubject, _ state: ConsoleState) -> String {
        guard let detail = state.detail(of: subject) else { return "" }
        let (language, order) = (state.language, detail.order)
        let hold = order.hold.map { " (\($0.reason.name(language)))" } ?? ""
        return "\(detail.state.sign) \(detail.state.name(language))\(hold)  \(order.priority.name(language))"
    }

    func sections(_ subject: OrderSubject, columns: Int, _ state: ConsoleState) -> [PageSection] {
        guard let detail = state.detail(of: subject) else { return [.beingRead(state.language)] }
        return sections(detail, columns: columns, state)
    }

    func sections(_ detail: OrderDetail, columns: Int, _ state: ConsoleState) -> [PageSection] {
        OrderSection.all.compactMap { $0.make(detail, columns, state) }
    }

    /// The visit under the cursor, else the only one that waits, else the only one that is still to be done.
    func meant(_ subject: OrderSubject, _ line: LineID?, _ state: ConsoleState) -> MeantOrder? {
        guard let detail = state.detail(of: subject) else {
            return MeantOrder(
                subject, visit: nil, whyNone: Phrase("the order is being read", "zlecenie jest wczytywane"))
        }
        let visits = detail.visits.map(\.visit)
        let open = visits.filter { !$0.state.isClosed }
        let waiting = open.filter { $0.state == .open }
        let only = [waiting, open].first { $0.count == 1 }?.first
        let chosen = visits.first { line == LineID($0.id) } ?? only
        return MeantOrder(
            OrderLine(detail), visit: chosen?.id, whyNone: whyNone(chosen: chosen, open: open.count, state))
    }

    private func whyNone(chosen: Visit?, open: Int, _ state: ConsoleState) -> Phrase {
        if let chosen, state.view.visits[chosen.id] == nil, chosen.placement != nil {
            return Phrase(
                "the visit's day is not on the board now; b goes there",
                "dnia tej wizyty nie ma teraz na grafiku; b tam prowadzi")
        }
        if open > 1 {
            return Phrase(
                "\(open) visits are still to be done: put the cursor on one",
                "do wykonania są \(open) wizyty: ustaw kursor na jednej")
        }
        return Phrase("none of its visits is still to be done", "żadna wizyta nie jest do wykonania")
    }

    func ask(_ subject: OrderSubject, _ state: inout ConsoleState) -> [Effect] {
        let wanted = DetailState.Asked(order: subject.id, sequence: state.view.sequence)
        let effects: [Effect] = state.detail.asked == wanted ? [] : [.ask(.orders(.one(subject.id)))]
        state.detail.asked = wanted
        guard let detail = state.detail(of: subject) else { return effects }
        state.markChanges(of: detail)
        return OrderSection.all.reduce(effects) { $0 + $1.ask(detail, &state) }
    }
}

extension ConsoleState {
    /// All there is to say about the page's order; `nil` while it is being read.
    func detail(of subject: OrderSubject) -> OrderDetail? {
        detail.detail.flatMap { $0.order.id == subject.id ? $0 : nil }
    }
}

extension PageSection {
    fileprivate static func beingRead(_ language: Language) -> PageSection {
        let text = language("being read …", "wczytywanie …")
        return PageSection(
            name: "what", heading: language("What", "Co"), answer: text, caption: text, startsFolded: false, lines: [])
    }
}

extension LineID {
    init(_ visit: Visit.ID) {
        self.init("visit", visit.rawValue)
    }
}

extension OrderState {
    /// Readable without colour, beside the word.
    var sign: String {
        switch self {
        case .draft: "?"
        case .ready: "."
        case .planned, .dispatched: "="
        case .inProgress: "}"
        case .onHold: "H"
        case .done, .inSettlement, .settled, .invoiced, .closed: ")"
        case .cancelled: "x"
        }
    }
}
