import DeskModel
import ServiceModel
import TermCanvas

/// What the keys of the alerts do.
extension ConsoleState {
    /// The order that the line is about.
    var alertOrder: (Order.ID, OrderNumber)? {
        switch alertList.row {
        case .stands(let alert)?, .went(let alert, _)?:
            switch alert.matter {
            case .clash(let clash): return (clash.order, clash.number)
            case .rejected(let visit): return (visit.order, visit.number)
            case .visit(let jeopardy): return (jeopardy.order, jeopardy.number)
            case .part(let part): return (part.order, part.number)
            case .order(let visit, let number, _, _): return view.visits[visit].map { ($0.order, number) }
            case .ticket, .unable, .job, .roads: return nil
            }
        case .answered(let mark)?:
            return mark.order.flatMap { order in
                view.visits.values.first { $0.order == order }.map { (order, $0.number) }
            }
        case nil: return nil
        }
    }

    /// Each opens its own remedy.
    mutating func openAlert() -> [Effect] {
        guard let alert = alertList.row?.alert else {
            guard let (order, number) = alertOrder else { return [] }
            return enterOrder(order, number)
        }
        switch alert.matter {
        // Where there is no room beside the list the card opens over it.
        case .clash(let clash):
            guard layout.body.columns < 110 else { return enterOrder(clash.order, clash.number) }
            overlay = .alert(top: 0)
            return []
        case .rejected(let visit): return show(visit.visit)
        case .order(let visit, _, _, _): return show(visit)
        case .visit(let jeopardy):
            risk.wanted = LineID("risk", jeopardy.visit.rawValue)
            openList(.risk)
        case .ticket(let ticket): PageScreen(TicketPage()).enter(ticket.ticket, &self)
        case .unable(let note): return beginOutage(note.event(at: now))
        case .part: openList(.stock)
        case .job, .roads: return openNews()
        }
        return []
    }

    mutating func settleClash(_ answer: AlertAnswer) -> [Effect] {
        guard let clash = alertList.row?.clash else { return [] }
        let token = freshToken()
        errands[token] = AlertErrand()
        return [
            .perform(
                SettleClash(visit: clash.visit, recall: clash.recall, answer: answer, basis: clash.basis), token: token)
        ]
    }

    mutating func answer(_ question: AlertQuestion, _ text: String) -> [Effect] {
        let alert =
            switch question {
            case .called(let alert): alert
            }
        guard !text.trimmingBlanks.isEmpty else {
            status.say(language("Say what was said.", "Podaj, co ustalono."), .warning)
            return []
        }
        overlay = nil
        let token = freshToken()
        errands[token] = AlertErrand()
        return [.perform(MarkAlert(alert, view.calendar, answer: .called, said: text), token: token)]
    }

    /// What each answer would do, of the clash under the cursor, whenever that is another one or the desk has changed.
    mutating func askForOutlook() -> [Effect] {
        guard let clash = alertList.row?.clash else { return [] }
        if let asked = alerts.askedOutlook, asked.key == clash.key, asked.sequence == view.sequence { return [] }
        alerts.askedOutlook = (clash.key, view.sequence)
        return [.ask(.alerts(.clashOutlook(clash)))]
    }

    /// The card of the line, as it lies over the list.
    func alertPopup(top: Int) -> Popup? {
        guard let row = alertList.row else { return nil }
        let columns = min(layout.body.columns, 78)
        let title = AlertKind.of(code: row.key.kind).name(language).capitalizedFirst
        return Popup(title: title, lines: AlertDetail(row, self).lines(columns - 4), top: top, columns: columns)
    }
}
