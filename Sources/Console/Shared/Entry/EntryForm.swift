import DeskModel
import ServiceModel

/// From the line to the form and back.
extension ConsoleState {
    /// The form with everything filled in that was understood; what was changed in it by hand before stays.
    mutating func openForm(of entry: EntryState) -> [Effect] {
        var entry = entry
        entry.cursor = nil
        reread(&entry)
        var form = entry.isTicket ? filledTicket(entry) : filledForm(entry)
        if let left = entry.form, left.kind == form.kind { form.keepHand(of: left) }
        entry.form = nil
        keptEntry = entry
        form.hasLine = true
        form.showsLine = !entry.isEmpty
        let doubtful = form.fields.firstIndex { $0.complaint != nil }
        let missing = form.fields.firstIndex { $0.isRequired && $0.trimmed.isEmpty }
        form.go(to: entry.isEmpty ? 0 : doubtful ?? missing ?? 0)
        return open(form)
    }

    /// Back to the line; the form is kept as it is.
    mutating func backToLine(_ form: Form) -> [Effect] {
        var entry = keptEntry ?? EntryState()
        entry.form = form
        reread(&entry)
        overlay = .entry(entry)
        return []
    }

    private func filledForm(_ entry: EntryState) -> Form {
        var form = Form.newOrder(language)
        guard let reading = entry.reading, let book = entryBook, !entry.isEmpty else { return form }
        let sentences = EntrySentences(catalogue: book.catalogue, wording: wording)
        fillPlace(&form, reading, sentences)
        form.fill(.title, reading.title)
        fillWork(&form, reading, entry.draft, book)
        fillWindow(&form, reading, book)
        if let id = reading.technician, let technician = book.catalogue.technician(id) {
            form.fill(.technician, technician.name, .id(id.rawValue))
        }
        for doubt in reading.doubts {
            form.change(doubt.field.formField) { $0.complaint = sentences.question(doubt) }
        }
        return form
    }

    /// What a ticket has of the line; the rest stands in what was said.
    private func filledTicket(_ entry: EntryState) -> Form {
        var form = Form.newTicket(language)
        guard let reading = entry.reading, let book = entryBook, !entry.isEmpty else { return form }
        let sentences = EntrySentences(catalogue: book.catalogue, wording: wording)
        fillPlace(&form, reading, sentences)
        form.fill(.symptom, reading.title)
        form.fill(.note, reading.ticketNote)
        form.fill(.reporterPhone, reading.phone ?? "")
        if let priority = reading.priority { form.fields.append(.priority(priority, language)) }
        for doubt in reading.ticketDoubts {
            let field: Field = doubt.field == .title ? .symptom : doubt.field.formField
            form.change(field) { $0.complaint = sentences.question(doubt) }
        }
        return form
    }

    private func fillPlace(_ form: inout Form, _ reading: EntryReading, _ sentences: EntrySentences) {
        let catalogue = sentences.catalogue
        if let id = reading.customer, let customer = catalogue.customer(id) {
            form.fill(.customer, customer.name, .id(id.rawValue))
        } else if let name = reading.newCustomer {
            form.fill(.customer, name, .new)
            form.askForNewcomer()
            form.fill(.phone, reading.phone ?? "")
        } else if case .unknown(let name)? = reading.doubt(about: .customer)?.kind {
            form.fill(.customer, name)
        }
        if let id = reading.site, let site = catalogue.site(id) {
            form.fill(.site, site.name, .id(id.rawValue), detail: site.town)
        }
        if let id = reading.device, let device = catalogue.device(id) {
            form.fill(.asset, device.name, .id(id.rawValue), detail: device.serial)
        }
        if reading.newCustomer == nil { form.fill(.reporter, reading.phone ?? "") }
    }

    /// What is not known yet is as in an empty form.
    private func fillWork(_ form: inout Form, _ reading: EntryReading, _ draft: OrderDraft?, _ book: EntryBook) {
        let type = reading.type ?? .repair
        if let own = book.type(reading.serviceType) {
            form.fill(.type, own.name, .id(own.id.rawValue), detail: own.code)
        } else {
            form.fill(.type, type.name(language), .code(type.rawValue))
        }
        let priority = draft?.priority ?? reading.priority ?? .normal
        form.fill(.priority, priority.name(language), .code(priority.rawValue))
        form.fill(.duration, "\(draft?.duration ?? reading.duration ?? type.usualMinutes)")
        form.fill(.skill, skillText(draft?.skills ?? reading.skills))
        form.fill(.part, partText(draft?.parts ?? reading.parts))
        form.fill(.crew, "\(draft?.crewSize ?? 1)")
    }

    func skillText(_ skills: [SkillRequirement]) -> String {
        skills.map { asked in
            let code = view.skills.first { $0.id == asked.skill }?.code ?? ""
            return asked.label([asked.skill: code])
        }.joined(separator: ", ")
    }

    func partText(_ parts: [PartLine]) -> String { parts.map { "\($0.code)=\($0.quantity)" }.joined(separator: ", ") }

    /// As it was typed, where the form reads the same in it.
    private func fillWindow(_ form: inout Form, _ reading: EntryReading, _ book: EntryBook) {
        guard let window = reading.window, let span = window.hours(book.calendar, now: now) else { return }
        form.isPromised = window.kind == .promise
        let typed = reading.pieces(of: .window).map(\.words).joined(separator: " ")
        let isSame = (try? times.window(typed)) == span
        form.fill(.window, isSame ? typed : wording.inWords(span))
    }
}

extension Form {
    /// Puts a text into a field as if it had stood there from the beginning.
    mutating func fill(_ id: FormField.ID, _ text: String, _ value: FormChoice.Value? = nil, detail: String = "") {
        guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
        let field = fields[index]
        fields[index] = FormField(
            id, field.label, field.content, isRequired: field.isRequired, text: text,
            choice: value.map { FormChoice(text: text, detail: detail, value: $0) })
    }

    private static let place: Set<FormField.ID> = [.customer, .site, .asset, .phone, .address, .town]

    /// What was changed by hand in a form that was left stands in this one too; another customer brings the place along.
    mutating func keepHand(of left: Form) {
        let changed = Set(left.fields.filter { $0.line.text != $0.original }.map(\.id))
        if !changed.isDisjoint(with: Self.place) {
            let place = left.fields.filter { Self.place.contains($0.id) }
            fields = place + fields.filter { !Self.place.contains($0.id) }
        }
        for field in left.fields where changed.contains(field.id) && !Self.place.contains(field.id) {
            change(field.id) { $0 = field }
        }
        // The title stands behind the place where a form has it.
        fields.sort { Self.order($0.id) < Self.order($1.id) }
        if changed.contains(.window) { isPromised = left.isPromised }
        origin = left.origin
    }

    private static func order(_ id: FormField.ID) -> Int {
        let order: [FormField.ID] = [
            .customer, .phone, .address, .town, .site, .title, .asset, .type, .priority, .duration, .skill, .window,
            .due, .technician, .part, .crew, .reporter, .note,
        ]
        return order.firstIndex(of: id) ?? order.count
    }
}

extension EntryField {
    /// The form's field that says the same.
    var formField: Field {
        switch self {
        case .customer: .customer
        case .site: .site
        case .device: .asset
        case .title: .title
        case .window: .window
        case .duration: .duration
        case .skills: .skill
        case .priority: .priority
        case .technician: .technician
        case .type: .type
        case .parts: .part
        case .phone: .reporter
        }
    }
}
