import DeskModel
import Geography
import ServiceModel
import TermCanvas

/// Filling in a form.
extension ConsoleState {
    mutating func open(_ form: Form) -> [Effect] {
        var form = form
        // Whatever was filled in meanwhile: typing replaces it, as in every field one comes to.
        form.go(to: form.cursor)
        overlay = .form(form)
        if gazetteer == nil { gazetteer = .poland() }
        guard catalogue?.sequence != view.sequence else { return [] }
        return [.ask(.catalogue)]
    }

    mutating func press(_ key: Key, in form: Form) -> [Effect] {
        var form = form
        guard !form.isWriting else { return [] }
        if key == .escape || key == .control("c") { return leave(form) }
        form.isClosing = false
        status.message = nil
        if key == .control("s") { return save(form) }
        let list = form.listed ?? []
        switch key {
        case .enter, .tab:
            take(list, &form)
            complain(&form, at: form.cursor)
            if key == .enter, form.cursor == form.fields.count - 1 { return save(form) }
            form.step(1)
        case .backTab where form.cursor == 0 && form.hasLine: return backToLine(form)
        case .backTab:
            complain(&form, at: form.cursor)
            form.step(-1)
        case .down, .control("n"):
            if list.isEmpty { recall(-1, &form) } else { highlight(1, list, &form) }
        case .up, .control("p"):
            if form.focused.highlighted == nil { recall(1, &form) } else { highlight(-1, list, &form) }
        default: type(key, &form)
        }
        overlay = .form(form)
        return []
    }

    mutating func paste(_ text: String, into form: Form) {
        var form = form
        guard !form.isWriting, form.focused.visit == nil else { return }
        form.isClosing = false
        let before = form.focused.line.text
        form.fields[form.cursor].line.insert(text)
        if form.focused.line.isFull { sayFull(form.focused.line) }
        if form.focused.line.text != before { form.wasTyped() }
        overlay = .form(form)
    }

    private mutating func type(_ key: Key, _ form: inout Form) {
        if form.focused.visit != nil { return form.chooseFate(key) }
        let before = form.focused.line.text
        guard form.fields[form.cursor].line.press(key) else { return }
        if form.focused.line.isFull { sayFull(form.focused.line) }
        if form.focused.line.text != before { form.wasTyped() }
    }

    /// An older entry of this field, or a newer one; where there is none, the field above or below.
    private func recall(_ step: Int, _ form: inout Form) {
        let place = EntryHistory.Place.field(form.focused.id)
        if !form.focused.hasList, form.fields[form.cursor].line.recall(step, from: entries[place]) {
            form.wasTyped()
        } else if form.focused.line.recalled == nil || step < 0 {
            complain(&form, at: form.cursor)
            form.step(-step)
        }
    }

    /// To the next line of the list; from what is chosen already, or from outside of the list, which is above its first.
    private func highlight(_ step: Int, _ list: [FormChoice], _ form: inout Form) {
        let field = form.focused
        let here = field.highlighted ?? list.firstIndex { $0 == field.choice } ?? -1
        let next = min(list.count - 1, here + step)
        form.fields[form.cursor].highlighted = next < 0 ? nil : next
    }

    /// Takes the highlighted entry of the list over; without one, nothing.
    private func take(_ list: [FormChoice], _ form: inout Form) {
        let field = form.focused
        guard let index = field.highlighted, list.indices.contains(index) else { return }
        take(list[index], &form)
    }

    func take(_ chosen: FormChoice, _ form: inout Form) {
        let field = form.focused
        form.fields[form.cursor].highlighted = nil
        if field.content == .several {
            let kept = field.line.text.dropLast(field.wanted.count)
            form.fields[form.cursor].line.replace(with: kept + chosen.text)
            return
        }
        form.fields[form.cursor].choice = chosen
        form.fields[form.cursor].line.replace(with: chosen.text)
        if field.id == .customer { fillPlace(of: chosen, &form) }
        if field.id == .type, form.kind == .newOrder { fillWork(of: chosen, &form) }
    }

    /// What a kind of work says of the other fields goes into those that nobody has changed.
    private func fillWork(of chosen: FormChoice, _ form: inout Form) {
        if let type = serviceType(of: chosen) {
            form.take(type, skills: Dictionary(view.skills.map { ($0.id, $0.code) }) { $1 }, language)
        } else if let category = OrderType(rawValue: chosen.code) {
            form.take(category, language)
        }
    }

    /// The type of the company's own that an entry stands for.
    func serviceType(of choice: FormChoice?) -> ServiceType? {
        guard case .id(let raw)? = choice?.value else { return nil }
        return catalogue?.types.first { $0.id.rawValue == raw } ?? entryBook?.type(Identifier(raw))
    }

    /// The only site of a customer is taken at once; a new customer is asked for phone and address instead, and keeps them
    /// under another name.
    private func fillPlace(of customer: FormChoice, _ form: inout Form) {
        if customer.value == .new {
            form.askForNewcomer()
            return
        }
        form.forgetPlace()
        guard case .id(let id) = customer.value else { return }
        let sites = (catalogue?.sites ?? []).filter { $0.customer.rawValue == id }
        guard sites.count == 1, let site = sites.first else { return }
        form.change(.site) { field in
            field.choice = FormChoice(text: site.name, detail: site.address, value: .id(site.id.rawValue))
            field.line = TextLine(site.name)
        }
    }

    /// Esc once asks, when something would be lost; twice closes.
    private mutating func leave(_ form: Form) -> [Effect] {
        guard form.isTouched, !form.isClosing else {
            overlay = nil
            let kept = keptLine(form)
            status.say(language("Nothing was changed.", "Niczego nie zmieniono.") + kept)
            return []
        }
        var form = form
        form.isClosing = true
        overlay = .form(form)
        status.say(
            language(
                "Esc again throws away what you typed; Ctrl-S saves it.",
                "Esc jeszcze raz wyrzuci wpisane; Ctrl-S zapisze."), .warning)
        return []
    }

    /// What becomes of the line that the form came from.
    private mutating func keptLine(_ form: Form) -> String {
        guard form.hasLine, keptEntry?.isEmpty == false else {
            if form.hasLine { keptEntry = nil }
            return ""
        }
        return language(" The line is kept, N brings it back.", " Wiersz zostaje, N go przywróci.")
    }

    /// Puts the complaint about a field beside it, or takes it away.
    func complain(_ form: inout Form, at index: Int) {
        form.fields[index].complaint = fault(in: form, at: index)?.sentence(wording)
    }

    private mutating func save(_ form: Form) -> [Effect] {
        var form = form
        take(choices(in: form) ?? [], &form)
        for index in form.fields.indices { complain(&form, at: index) }
        if let wrong = form.fields.firstIndex(where: { $0.complaint != nil }) {
            if form.cursor != wrong { form.go(to: wrong) }
            overlay = .form(form)
            return []
        }
        guard let effects = perform(form) else {
            overlay = .form(form)
            return []
        }
        // What was typed for a repair is saved with it, and not now.
        if overlay == nil { return effects }
        form.isWriting = true
        overlay = .form(form)
        return effects
    }

    /// The store said yes: the form closes.
    mutating func formSaved(_ receipt: Receipt) {
        guard case .form(let form) = overlay, form.isWriting else { return }
        for field in form.fields where !field.hasList && field.visit == nil {
            entries.note(field.trimmed, at: .field(field.id))
        }
        if form.hasLine {
            entries.note(keptEntry?.line.text.trimmingBlanks ?? "", at: .line)
            keptEntry = nil
        }
        overlay = nil
        guard let number = receipt.summary.createdOrder else { return }
        wantedOrder = wish(for: number)
        goToWanted()
    }

    /// The store said no: nothing typed is lost, and the complaint stands beside its field.
    mutating func formRefused(_ refusal: Refusal?) {
        guard case .form(var form) = overlay else { return }
        form.isWriting = false
        if case .planning(.breaksPlans(let visits))? = refusal { show(breaks: visits, in: &form) }
        if case .desk(.invalid(let field, let fault))? = refusal,
            let index = form.fields.firstIndex(where: { $0.id == field })
        {
            form.fields[index].complaint = fault.sentence(wording)
            if form.cursor != index { form.go(to: index) }
        }
        overlay = .form(form)
    }
}

extension Form {
    /// The text of the field with the caret is another: what was chosen or said of it no longer holds.
    mutating func wasTyped() {
        fields[cursor].complaint = nil
        fields[cursor].choice = nil
        // A level behind a skill's code narrows nothing.
        let wanted = focused.wanted
        fields[cursor].highlighted = focused.hasList && !wanted.isEmpty && !wanted.contains(":") ? 0 : nil
        // Where a new customer lives does not depend on how he is called.
        if focused.id == .customer, self[.phone] == nil { forgetPlace() }
    }
}

extension FormChoice {
    /// The code of an entry that stands for one.
    var code: String { if case .code(let code) = value { code } else { "" } }
}
