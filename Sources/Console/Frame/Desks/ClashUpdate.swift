import DeskModel
import ServiceModel
import TermCanvas

/// What can be done when somebody else was first: mine all the same, theirs, or look.
extension ConsoleState {
    /// Remembers what is being asked of the store, to be asked again where it meets a newer change.
    mutating func remember(_ effects: [Effect]) {
        for effect in effects {
            guard case .perform(let command, let token) = effect else { continue }
            attempts[token] = Attempt(command: command, deed: deeds)
        }
    }

    /// Asks what is to be done about a clash, unless the person has gone on to something else meanwhile.
    mutating func choose(after refusal: Refusal, _ errand: any Errand, of attempt: Attempt?) {
        guard let attempt, attempt.deed == deeds, let clash = refusal.clash else { return }
        switch errand.afterClash {
        case .again:
            guard case .desk(.clash) = refusal, let command = attempt.command as? any BasedCommand else { return }
            overlay = .clash(ClashChoice(clash, .command(command, errand), under: overlay))
        case .solvedAnew: overlay = .clash(ClashChoice(clash, .outage))
        case .nothing: break
        }
    }

    /// A plan was applied but for what others have changed meanwhile.
    mutating func chooseAboutPlan(_ receipt: Receipt, of moves: [PlanMove], _ attempt: Attempt?) {
        guard let attempt, attempt.deed == deeds, let clash = receipt.skipped.lazy.compactMap(\.clash).first else {
            return
        }
        let left = moves.filter { receipt.versions[.visit($0.visit)] == nil }
        let orders = left.compactMap { view.visits[$0.visit]?.order }.uniqued
        guard !orders.isEmpty else { return }
        overlay = .clash(ClashChoice(clash, .plan(orders, left.map(\.order).uniqued)))
    }

    /// `m` mine, `t` theirs, `l` look, Esc as it is. Any other key closes the box and does what it always does: the same
    /// key again is mine too. Over a box in which one types, other keys do nothing.
    mutating func press(_ key: Key, choosing choice: ClashChoice) -> [Effect]? {
        switch key {
        case .character("m"): return takeMine(choice)
        case .character("t"): return leaveTheirs(choice)
        case .character("l"): return look(at: choice)
        case .escape, .control("c"):
            overlay = choice.under
            status.say(language("Nothing was changed.", "Niczego nie zmieniono."))
            return []
        case .enter, .control("s"):
            if choice.isOverText { return takeMine(choice) }
        default: if choice.isOverText { return [] }
        }
        overlay = choice.under
        return choice.isAlone ? nil : pressInOverlay(key)
    }

    private mutating func takeMine(_ choice: ClashChoice) -> [Effect] {
        overlay = choice.under
        switch choice.kind {
        case .command(let command, let errand):
            let token = freshToken()
            errands[token] = errand
            errand.asked(again: token, in: &self)
            if case .form(var form)? = overlay {
                form.isWriting = true
                overlay = .form(form)
            }
            return [.perform(command.renewed(choice.clash.rows), token: token)]
        case .outage: return solveOutage()
        case .plan(let orders, _): return startPlan(of: orders)
        }
    }

    /// What stands now stays. What was typed into fields is found again there with `↑`.
    private mutating func leaveTheirs(_ choice: ClashChoice) -> [Effect] {
        overlay = nil
        var typed = ""
        if case .form(let form)? = choice.under {
            for field in form.fields where field.line.text != field.original && !field.hasList && field.visit == nil {
                entries.note(field.trimmed, at: .field(field.id))
                typed = language(" ↑ in a field brings back what you typed.", " ↑ w polu przywraca, co wpisano.")
            }
        }
        let who = SafeText.line(choice.clash.by.shownName(language))
        var effects: [Effect] = []
        switch choice.kind {
        case .command(_, let errand): errand.left(in: &self)
        case .outage: effects = leaveOutage()
        case .plan: break
        }
        status.say(
            language("What \(who) did stays.", "Zostaje to, co zrobił(a) \(who).") + typed)
        return effects
    }

    /// To what they did: the order with its history, or what is in hand where it would go. A box stays as it was typed.
    private mutating func look(at choice: ClashChoice) -> [Effect] {
        overlay = choice.under
        let told = clashSentence(choice.clash)
        switch choice.kind {
        case .outage:
            self[OutageState.self].pane = .changes
            let moves = self[OutageState.self].chosen?.moves ?? []
            self[OutageState.self].change = moves.firstIndex { isStale($0) } ?? 0
        case .plan(let orders, let numbers):
            guard let order = orders.first, let number = numbers.first else { return [] }
            return enterOrder(order, number)
        case .command where choice.isAlone && moving == nil:
            let named = choice.clash.summary.orders.first
            if let named, let card = view.visits.values.first(where: { $0.number == named }) {
                return enterOrder(card.order, card.number)
            }
        case .command: break
        }
        status.say(told, .warning)
        return []
    }

    /// Who did what, and when.
    func clashSentence(_ clash: Clash) -> String {
        "\(SafeText.line(clash.by.shownName(language))), \(wording.time(clash.at)): " + clash.summary.sentence(wording)
    }
}

extension Refusal {
    /// Whose change it met, whichever department says so.
    var clash: Clash? {
        switch self {
        case .desk(.clash(let clash)): clash
        case .outages(.moved(_, let clash)), .outages(.daysChanged(let clash)): clash
        case .desk, .intake, .planning, .execution, .administration, .maintenance, .tickets, .devices, .documents,
            .contracts, .crews, .stock, .time, .checklists, .outages, .alerts, .notices, .clock, .simulation, .branches,
            .vantage:
            nil
        }
    }
}
