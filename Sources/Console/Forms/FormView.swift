import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// A form: a line a field, the list under the one with the caret, what is wrong or was understood beside it.
    mutating func drawForm(_ form: Form, _ state: ConsoleState, in body: Rect) {
        let columns = min(body.columns, 100)
        let list = state.choices(in: form)
        let listRows = form.focused.hasList ? max(1, min(list?.count ?? 1, 6)) : 0
        let rows = min(body.rows, form.fields.count + listRows + 2)
        let rect = Rect(
            column: body.column + (body.columns - columns) / 2, row: body.row + max(0, (body.rows - rows) / 3),
            columns: columns, rows: rows)
        fill(rect)
        let inner = box(
            rect, .heavy, style: Style(.borderFocused), title: state.formTitle(form), trailing: state.formKeys(form),
            titleStyle: Style(.titleFocused), trailingStyle: Style(.dim))
        let top = max(0, form.cursor + 1 + listRows - inner.rows)
        var row = 0
        for (index, field) in form.fields.enumerated().dropFirst(top) {
            guard row < inner.rows else { break }
            drawField(field, isFocused: index == form.cursor, state, on: inner.line(row))
            row += 1
            guard index == form.cursor else { continue }
            drawList(list, of: field, state, on: inner, from: row, rows: min(listRows, inner.rows - row))
            row += listRows
        }
    }

    private mutating func drawField(_ field: FormField, isFocused: Bool, _ state: ConsoleState, on line: Rect) {
        let labelColumns = line.columns >= 80 ? 24 : 16
        let (label, rest) = line.split(columns: labelColumns)
        let mark = isFocused ? ">" : field.isRequired && field.trimmed.isEmpty ? "*" : " "
        put(
            mark + " " + field.label(state.language), in: label.split(columns: labelColumns - 1).left,
            style: Style(isFocused ? .title : .text))
        let (value, beside) = rest.split(columns: rest.columns * 55 / 100)
        let area = value.split(columns: value.columns - 1).left
        drawInput(field.line, in: area, isFocused: isFocused)
        if let complaint = field.complaint {
            put("! " + complaint, in: beside, style: Style(.statusError))
        } else if let understood = state.understood(field) {
            put(understood, in: beside, style: Style(.dim))
        }
    }

    private mutating func drawList(
        _ list: [FormChoice]?, of field: FormField, _ state: ConsoleState, on inner: Rect, from row: Int, rows: Int
    ) {
        guard field.hasList, rows > 0 else { return }
        guard let list, !list.isEmpty else {
            let text =
                list == nil
                ? state.language("loading …", "wczytywanie …") : state.language("nothing matches", "nic nie pasuje")
            put("    " + text, in: inner.line(row), style: Style(.dim))
            return
        }
        let top = max(0, min(field.highlighted - rows + 1, list.count - rows))
        for (offset, choice) in list.dropFirst(top).prefix(rows).enumerated() {
            let line = inner.line(row + offset).inset(columns: 2, rows: 0)
            let isChosen = top + offset == field.highlighted
            let end = put((isChosen ? "> " : "  ") + choice.text, at: line.origin, .text, in: line)
            put("   " + choice.detail, at: Point(column: end, row: line.row), .dim, in: line)
            if isChosen { overlay(line, .cursor) }
        }
        let below = list.count - top - rows
        if below > 0 {
            put(
                state.language("\(below) more ", "jeszcze \(below) "), in: inner.line(row + rows - 1),
                style: Style(.scrollbar), align: .right)
        }
    }
}

extension ConsoleState {
    fileprivate func formTitle(_ form: Form) -> String {
        switch form.kind {
        case .newOrder: return language("New order", "Nowe zlecenie")
        case .editOrder(let id): return language("Edit ", "Zmiana ") + number(of: id)
        case .qualifyOrder(let id): return language("Qualify ", "Kwalifikacja ") + number(of: id)
        case .absence(let technician): return language("Off: ", "Wolne: ") + technicianName(technician)
        case .hold(let orders):
            return orders.count == 1
                ? language("Hold ", "Wstrzymanie ") + number(of: orders[0])
                : language("Hold \(orders.count) orders", "Wstrzymanie zleceń: \(orders.count)")
        }
    }

    fileprivate func formKeys(_ form: Form) -> String {
        if form.isWriting { return language("being written …", "zapisywanie …") }
        return size.columns < 80
            ? language("Ctrl-S saves", "Ctrl-S zapisuje")
            : language("Tab next  Ctrl-S saves  Esc closes", "Tab dalej  Ctrl-S zapisuje  Esc zamyka")
    }

    private func number(of order: Order.ID) -> String {
        if let detail = detail.detail, detail.order.id == order { return detail.order.number.description }
        return view.visits.values.first { $0.order == order }?.number.description ?? ""
    }
}
