import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// A form: a line a field, beside it what was understood or is wrong with it, under it what is longer; over what is
    /// below, the list of the field with the caret.
    mutating func drawForm(_ form: Form, _ state: ConsoleState, in body: Rect) {
        let layout = FormLayout(form, state, in: body)
        fill(layout.rect)
        _ = box(
            layout.rect, .heavy, style: Style(.borderFocused), title: state.formTitle(form),
            trailing: form.isWriting ? state.language("being written …", "zapisywanie …") : "",
            titleStyle: Style(.titleFocused), trailingStyle: Style(.dim))
        if let line = layout.line {
            put(" : ", at: line.rect.origin, .hintKey, in: line.rect)
            put(
                line.text, in: line.rect.split(columns: 3).right.split(columns: line.rect.columns - 4).left,
                style: Style(.dim))
            horizontalRule(
                at: Point(column: line.rect.column, row: line.rect.row + 1), columns: line.rect.columns,
                style: Style(.border))
        }
        for row in layout.rows {
            switch row.content {
            case .field(let index): drawField(form.fields[index], index == form.cursor, state, layout, on: row.line)
            case .complaint(let text):
                put(text, in: row.line.split(columns: layout.labelColumns).right, style: Style(.statusError))
            }
        }
        drawFoot(layout.feet, in: layout.foot)
        if let list = layout.list { drawList(list, of: form.focused, state) }
    }

    private mutating func drawField(
        _ field: FormField, _ isFocused: Bool, _ state: ConsoleState, _ layout: FormLayout, on line: Rect
    ) {
        if let visit = field.visit { return drawFate(visit, isFocused: isFocused, state, on: line) }
        let (label, _) = line.split(columns: layout.labelColumns)
        let mark = isFocused ? ">" : field.isRequired && field.trimmed.isEmpty ? "*" : " "
        put(
            mark + " " + field.label(state.language), in: label.split(columns: layout.labelColumns - 1).left,
            style: Style(isFocused ? .title : .text))
        drawInput(field.line, in: layout.value(of: field, on: line), isFocused: isFocused)
        let beside = layout.beside(on: line)
        if let complaint = field.complaint {
            if layout.fitsBeside(complaint, of: field) { put("! " + complaint, in: beside, style: Style(.statusError)) }
        } else if let understood = state.understood(field) {
            put(understood, in: beside, style: Style(.dim))
        }
    }

    private mutating func drawList(_ list: FormLayout.List, of field: FormField, _ state: ConsoleState) {
        fill(list.rect)
        let below = list.choices.count - list.top - list.rect.rows + 2
        let inner = box(
            list.rect, .light, style: Style(.borderFocused), title: "",
            trailing: below > 0 ? state.language("\(below) more", "jeszcze \(below)") : "")
        guard !list.choices.isEmpty else {
            let text =
                list.isLoading
                ? state.language("loading …", "wczytywanie …") : state.language("nothing matches", "nic nie pasuje")
            put("  " + text, in: inner, style: Style(.dim))
            return
        }
        for (offset, choice) in list.choices.dropFirst(list.top).prefix(inner.rows).enumerated() {
            drawChoice(choice, isChosen: list.top + offset == field.highlighted, on: inner.line(offset))
        }
    }

    /// The name, cut with a mark where it must, and what tells it from its neighbours.
    private mutating func drawChoice(_ choice: FormChoice, isChosen: Bool, on line: Rect) {
        let room = max(1, line.columns - 3)
        let detail = SafeText.width(choice.detail)
        let name = detail == 0 ? room : max(room - detail - 2, room * 3 / 5)
        let text = SafeText.truncated(choice.text, to: name)
        let end = put((isChosen ? "> " : "  ") + text, at: line.origin, .text, in: line)
        let rest = Rect(column: end + 2, row: line.row, columns: line.endColumn - end - 3, rows: 1)
        put(choice.detail, in: rest.intersection(line), style: Style(.dim))
        if isChosen { overlay(line, .cursor) }
    }
}

extension ConsoleState {
    fileprivate func formTitle(_ form: Form) -> String {
        switch form.kind {
        case .newOrder:
            let after = form.origin.map { language(", follows ", " po ") + $0.number.description } ?? ""
            let of = form.ticket.map { language(", ticket ", ", zgłoszenie ") + $0.ticket.number.short } ?? ""
            return language("New order", "Nowe zlecenie") + after + of
        case .newTicket: return language("New ticket", "Nowe zgłoszenie")
        case .editTicket: return language("Edit ticket", "Edycja zgłoszenia")
        case .editOrder(let id): return language("Edit ", "Edycja: ") + number(of: id)
        case .qualifyOrder(let id): return language("Qualify ", "Kwalifikacja ") + number(of: id)
        case .absence(let technician): return language("Off: ", "Nieobecny: ") + technicianName(technician)
        case .newPlan: return language("New maintenance plan", "Nowy plan przeglądów")
        case .editPlan(let id):
            return language("Edit plan ", "Edycja planu ")
                + (meantPlan.map { $0.plan.id == id ? "\($0.plan.number)" : "" } ?? "")
        case .newContract(nil): return language("New contract", "Nowa umowa")
        case .newContract(let standing?):
            return language("Renew contract ", "Odnowienie umowy ") + standing.number
        case .editContract:
            return language("Edit contract ", "Edycja umowy ") + (meantContractLine?.contract.number ?? "")
        case .editDevice: return language("Edit device ", "Edycja urządzenia ") + (meantDevice?.name ?? "")
        case .orderPart(let id): return language("Parts for ", "Części: ") + number(of: id)
        case .hold(let orders):
            return orders.count == 1
                ? language("Hold ", "Wstrzymanie ") + number(of: orders[0])
                : language("Hold \(orders.count) orders", "Wstrzymanie zleceń: \(orders.count)")
        }
    }

    private func number(of order: Order.ID) -> String {
        if let detail = detail.detail, detail.order.id == order { return detail.order.number.description }
        return view.visits.values.first { $0.order == order }?.number.description ?? ""
    }
}
