import DeskModel
import ServiceModel
import TermCanvas

/// What of the work a plan is about.
struct PlanScope: Hashable, Sendable {
    var orders: [Order.ID]?
    var region: Region.ID?
    var technician: Technician.ID?
    /// Nothing that is planned changes its technician or day.
    var keepsPlan = false
}

/// Planning a part of the work.
extension ConsoleState {
    mutating func planRequest(_ scope: PlanScope) -> PlanRequest {
        PlanRequest(
            id: freshToken(), from: firstOpenDay, through: max(today, view.days.last ?? today), region: scope.region,
            technician: scope.technician, orders: scope.orders, budget: .time(.seconds(scope.orders == nil ? 10 : 3)),
            maxChanges: scope.keepsPlan ? 0 : nil)
    }

    /// `w` everything, `m` the marks, `r` the region, `t` the technician under the cursor; `c` keeps what is planned.
    mutating func press(_ key: Key, in choice: PlanScopeChoice) -> [Effect] {
        var choice = choice
        switch key {
        case .character("c"):
            choice.keepsPlan.toggle()
            overlay = .planScope(choice)
            return []
        case .character("w"), .enter, .character("P"): return start(PlanScope(), choice)
        case .character("m"):
            let waiting = markedCards.filter { $0.state == .open }
            guard !waiting.isEmpty else { return refuse(marksObstacle) }
            return start(PlanScope(orders: Array(Set(waiting.map(\.order))).sorted()), choice)
        case .character("r"):
            guard let region = board.region(in: view) else { return refuse(regionObstacle) }
            return start(PlanScope(region: region), choice)
        case .character("t"):
            guard let technician = cell?.technician else { return refuse(technicianObstacle) }
            return start(PlanScope(technician: technician), choice)
        case .escape, .character("q"), .control("c"):
            overlay = nil
            status.say(language("Nothing is planned.", "Niczego nie zaplanowano."))
            return []
        default: return []
        }
    }

    private mutating func start(_ scope: PlanScope, _ choice: PlanScopeChoice) -> [Effect] {
        overlay = nil
        var scope = scope
        scope.keepsPlan = choice.keepsPlan
        return start(planRequest(scope))
    }

    private mutating func refuse(_ obstacle: Phrase) -> [Effect] {
        status.say(obstacle(language) + ".", .warning)
        return []
    }

    private var marksObstacle: Phrase {
        Phrase("None of the marked orders waits", "Żadne z zaznaczonych nie czeka")
    }

    private var regionObstacle: Phrase { Phrase("There is no region", "Nie ma rejonu") }

    private var technicianObstacle: Phrase {
        Phrase("The cursor is on no technician's row", "Kursor nie jest na wierszu serwisanta")
    }

    /// The box's lines: what each key plans, with how much waits, or why it cannot.
    func planScopeLines(_ choice: PlanScopeChoice, columns: Int) -> [[Span]] {
        let region = board.region(in: view)
        let regionName = view.regions.first { $0.id == region }?.name
        let inRegion = view.queue.count { view.visits[$0]?.region == region }
        let marked = markedCards.count { $0.state == .open }
        let technician = cell.map { technicianName($0.technician) }
        let rows: [(key: String, text: String, isPossible: Bool)] = [
            ("w", language("everything that waits: ", "wszystko, co czeka: ") + orders(view.queue.count), true),
            (
                "m", marked == 0 ? marksObstacle(language) : language("the marked: ", "zaznaczone: ") + orders(marked),
                marked > 0
            ),
            (
                "r",
                regionName.map { language("the region \($0): ", "rejon \($0): ") + orders(inRegion) }
                    ?? regionObstacle(language), regionName != nil
            ),
            (
                "t",
                technician.map { language("the days of \($0) alone", "tylko dni: \($0)") }
                    ?? technicianObstacle(language), technician != nil
            ),
        ]
        let lines = rows.map { row in
            [
                Span(" \(row.key)  ", row.isPossible ? Role.hintKey : .hintDisabled),
                Span(SafeText.truncated(row.text, to: columns - 4), row.isPossible ? Role.text : .hintDisabled),
            ]
        }
        let tick = choice.keepsPlan ? "[x]" : "[ ]"
        let keeps = language(
            "\(tick) fewest changes: nothing planned changes its technician or day",
            "\(tick) jak najmniej zmian: zaplanowane zostają, gdzie są")
        return lines + [
            [Span(" c  ", .hintKey), Span(SafeText.truncated(keeps, to: columns - 4), Role.text)], [],
            [Span(language("Enter plans everything, Esc nothing.", "Enter planuje wszystko, Esc nic."), .hintText)],
        ]
    }
}
