import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// The order under the cursor, or the one in hand.
    mutating func drawDetail(_ state: ConsoleState, in rect: Rect) {
        if let moving = state.moving {
            drawHand(state, moving, in: rect)
            return
        }
        let isFocused = state.focus == .detail
        guard let card = state.detail.visit.flatMap({ state.view.visits[$0] }) else {
            let inner = pane(rect, title: state.language("Order", "Zlecenie"), isFocused: isFocused)
            let text = state.language("No order is chosen.", "Nie wybrano zlecenia.")
            put(text, in: inner.inset(columns: 1, rows: 0), style: Style(.dim))
            if isFocused, !inner.isEmpty { cursor = inner.origin.right(1) }
            return
        }
        let inner = pane(
            rect, title: card.number.description, trailing: card.priority.name(state.language), isFocused: isFocused)
        let lines = state.detailLines(in: rect)
        let top = max(0, min(state.detail.top, lines.count - inner.rows))
        for (index, line) in lines.dropFirst(top).prefix(inner.rows).enumerated() {
            put(line, at: inner.line(index).origin.right(1), in: inner.inset(columns: 1, rows: 0))
        }
        let edge = rect.endColumn - 1
        if top > 0 { put("▲", at: Point(column: edge, row: inner.row), .scrollbar) }
        if lines.count > top + inner.rows { put("▼", at: Point(column: edge, row: inner.endRow - 1), .scrollbar) }
        if isFocused, !inner.isEmpty { cursor = inner.origin.right(1) }
    }
}

extension ConsoleState {
    /// What the detail pane of that rectangle has to show; more than fits is scrolled.
    func detailLines(in rect: Rect) -> [[Span]] {
        guard let card = detail.visit.flatMap({ view.visits[$0] }) else { return [] }
        return orderLines(card, columns: rect.inset().columns - 2)
    }

    /// Everything about an order as lines: at once what the board knows, then what the store adds.
    func orderLines(_ card: VisitCard, columns: Int) -> [[Span]] {
        var lines = SafeText.wrapped(card.title, to: columns).map { [Span($0, .title)] }
        lines += [card.customer, "\(card.address), \(card.town)"].flatMap { text in
            SafeText.wrapped(text, to: columns).map { [Span($0)] }
        }
        lines += orderFacts(card).flatMap { fact(label: $0.0, $0.1, role: $0.2, columns: columns) }
        guard let detail = detail.detail, detail.order.id == card.order else { return lines }
        return lines + storedLines(detail, columns: columns)
    }

    /// What only the store knows: customer, parts, what happened.
    func storedLines(_ detail: OrderDetail, columns: Int) -> [[Span]] {
        let facts = detailFacts(detail) + detail.visits.flatMap { fieldFacts($0) }
        return facts.flatMap { fact(label: $0.0, $0.1, role: .text, columns: columns) }
            + historyLines(detail, columns: columns)
    }

    private func fact(label: String, _ value: String, role: Role, columns: Int) -> [[Span]] {
        let indent = 9
        let wrapped = SafeText.wrapped(value, to: max(8, columns - indent))
        return wrapped.enumerated().map { index, line in
            [Span(SafeText.fitted(index == 0 ? label : "", to: indent), .dim), Span(line, role)]
        }
    }

    private func orderFacts(_ card: VisitCard) -> [(String, String, Role)] {
        var facts: [(String, String, Role)] = []
        let needs =
            card.skills.isEmpty ? language("nothing special", "nic szczególnego") : card.skills.joined(separator: ", ")
        facts.append((language("needs", "wymaga"), needs, .text))
        facts.append((language("takes", "zajmie"), wording.length(minutes: card.duration) + peopleWords(card), .text))
        for due in card.targets.all where due.kind != .promise && due.kind != .wish {
            let source = due.target == .order ? "" : due.kind.source(language).map { " (\($0))" } ?? ""
            facts.append((due.kind.label(language), wording.due(due.moment) + source, .text))
        }
        if let lateness = lateness(of: card) {
            facts.append((language("late", "po term."), lateness.sentence(wording), .late))
        }
        if let risk = jeopardy(of: card.id), risk.grade != .missed || lateness(of: card) == nil {
            let label = risk.grade == .watch ? language("to check", "do sprawdzenia") : language("risk", "ryzyko")
            facts.append((label, riskWords(risk) + remedyWords(risk), .late))
        }
        if let told = card.told {
            let whom = "\(wording.window(told.window)), \(told.toldTo), \(wording.moment(told.toldAt))"
            facts.append((language("promise", "obiecane"), whom, .text))
        }
        if let rejection = card.rejection {
            let who = "\(technicianName(rejection.technician)): \(rejection.reason)"
            facts.append((language("rejected", "odrzucił"), who, .late))
        }
        if let wish = card.preference { facts.append((language("wish", "życzenie"), wording.window(wish), .text)) }
        facts.append((language("visit", "wizyta"), visitPlace(card), .text))
        if let held = heldText(card.id) { facts.append((language("in hand", "w ręku"), held, .statusWarning)) }
        if card.lock != .none { facts.append((language("locked", "blokada"), card.lock.name(language), .locked)) }
        if let reason = card.overrideReason {
            facts.append((language("against", "wbrew"), language("a rule: ", "regule: ") + reason, .overridden))
        }
        return facts
    }

    /// `, 2 people`
    private func peopleWords(_ card: VisitCard) -> String {
        card.crewSize == 1 ? "" : ", " + people(card.crewSize)
    }

    /// `planned, Ewa Zych, Tue 24, 13:30`
    private func visitPlace(_ card: VisitCard) -> String {
        let state = card.state.name(language)
        guard let placement = card.placement else { return state }
        return "\(state), \(placement.crewWords { technicianName($0) }), \(wording.moment(placement.start))"
    }

    private func detailFacts(_ detail: OrderDetail) -> [(String, String)] {
        var facts = [(language("type", "rodzaj"), detail.order.type.name(language))]
        if !detail.customer.phone.isEmpty { facts.append((language("phone", "telefon"), detail.customer.phone)) }
        if !detail.order.parts.isEmpty {
            let parts = detail.order.parts.map { "\($0.quantity) × \($0.code)" }.joined(separator: ", ")
            facts.append((language("parts", "części"), parts))
        }
        facts += detail.visits.filter { !$0.breaches.isEmpty }.map { line in
            (language("against", "wbrew"), "! " + line.breaches.map { $0.sentence(wording) }.joined(separator: "; "))
        }
        if let verdict = detail.order.verdict, detail.agreement != nil || verdict.payer != .paid {
            facts.append((language("pays", "płaci"), verdict.sentence(wording)))
        }
        if let agreement = detail.agreement {
            let clocks = agreement.targets.sentence(wording, now: now)
            facts.append(
                (language("contract", "umowa"), agreement.number + (clocks.isEmpty ? "" : ": \(clocks)")))
        }
        facts += detail.assets.map { (language("device", "urządz."), "\($0.model) \($0.serial)") }
        if let origin = detail.origin {
            facts.append((language("after", "po"), "\(origin.number) (\(origin.state.name(language)))"))
        }
        facts += detail.followers.map {
            (language("then", "dalej"), "\($0.number) (\($0.state.name(language)))")
        }
        if !detail.site.accessNote.isEmpty { facts.append((language("access", "dostęp"), detail.site.accessNote)) }
        if !detail.order.note.isEmpty { facts.append((language("note", "uwagi"), detail.order.note)) }
        return facts
    }

    /// What happened to a visit in the field, and how long it took.
    private func fieldFacts(_ line: OrderDetail.VisitLine) -> [(String, String)] {
        guard !line.events.isEmpty else { return [] }
        let happened = line.events.map { event in
            event.words(wording, among: line.events, time: wording.time(event.at))
        }
        let lengths = line.times.lengths(wording)
        let visit = (language("visit ", "wizyta ") + "\(line.visit.sequence)", happened.joined(separator: ", "))
        return [visit] + (lengths.isEmpty ? [] : [(language("times", "czasy"), lengths.joined(separator: ", "))])
    }

    /// What happened, newest first.
    private func historyLines(_ detail: OrderDetail, columns: Int) -> [[Span]] {
        detail.history.prefix(20).flatMap { entry in
            let when = "\(wording.day(view.calendar.day(of: entry.at))) \(wording.time(entry.at))"
            let text = "\(when) \(entry.actor.shownName(language)): \(entry.summary.sentence(wording))"
            return SafeText.wrapped(text, to: columns).map { [Span($0, .dim)] }
        }
    }
}
