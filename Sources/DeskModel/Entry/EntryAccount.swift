package import ServiceModel

/// What was understood of a line, part by part, with where it comes from: the same for screen and command line.
package struct EntryAccount: Sendable {
    let reading: EntryReading
    let book: EntryBook
    let outlook: EntryOutlook
    let sentences: EntrySentences
    let draft: OrderDraft?
    /// The line is to become a ticket.
    let isTicket: Bool
    /// The line is for a repair: where nobody says how urgent it is, it is an emergency.
    let isEmergency: Bool

    package init(
        _ reading: EntryReading, _ book: EntryBook, _ outlook: EntryOutlook = EntryOutlook(), _ wording: Wording,
        now: Timestamp, isTicket: Bool = false, isEmergency: Bool = false
    ) {
        (self.isTicket, self.isEmergency) = (isTicket, isEmergency)
        self.reading = reading
        self.book = book
        self.outlook = outlook
        sentences = EntrySentences(catalogue: book.catalogue, wording: wording)
        draft = reading.draft(book, now: now).map { isEmergency ? TypedEmergency(said: $0).draft : $0 }
    }

    var wording: Wording { sentences.wording }
    var language: Language { wording.language }
    private var catalogue: EntryCatalogue { book.catalogue }

    /// In the order of the form.
    package var rows: [EntryRow] {
        shown.compactMap { field in
            if let doubt = reading.doubt(about: field) { return row(asking: doubt) }
            if field == .priority, isEmergency, draft?.priority == .emergency, reading.priority != .emergency {
                return unsaid(field)
            }
            // What nobody said of a ticket is the table's and the type's, when it is taken in.
            return said(field) ?? (isTicket ? nil : unsaid(field))
        } + (isTicket ? ticketNote : proofs + due) + standing
    }

    private var shown: [EntryField] {
        isTicket ? EntryField.shown.filter(EntryReading.ticketFields.contains) : EntryField.shown
    }

    /// What no ticket has goes into its note, as it was typed.
    private var ticketNote: [EntryRow] {
        guard !reading.ticketNote.isEmpty else { return [] }
        return [
            EntryRow(
                sign: .note, field: nil, label: language("note", "uwagi"), value: reading.ticketNote,
                source: language("a ticket keeps it as a text", "zgłoszenie trzyma to jako tekst"))
        ]
    }

    /// What the type asks to be brought back: answers, a signature, a photo.
    private var proofs: [EntryRow] {
        guard let terms = draft?.terms else { return [] }
        let count = terms.checklist.count
        let questions = language.plural(count, "question", "questions", pl: ("pytanie", "pytania", "pytań"))
        let all = [
            count == 0 ? nil : "\(count) \(questions)",
            terms.needsSignature ? language("signature", "podpis") : nil,
            terms.needsPhoto ? language("photo", "zdjęcie") : nil,
        ].compactMap { $0 }
        guard !all.isEmpty else { return [] }
        return [
            EntryRow(
                sign: .unsaid, field: nil, label: language("checklist", "pytania"), value: all.joined(separator: ", "),
                source: language("by the type", "wg rodzaju"))
        ]
    }

    /// Orders that go there already or are open there, the two that come first.
    private var standing: [EntryRow] {
        outlook.standing.prefix(2).enumerated().map { index, order in
            let more = index == 1 ? outlook.standing.count - 2 : 0
            return EntryRow(
                sign: .note, field: nil, label: language("known", "wiadomo"), value: order.words(wording),
                source: more > 0 ? language("and \(more) more", "i jeszcze \(more)") : "")
        }
    }

    /// Everything that can be answered, doubt by doubt.
    package var options: [EntryOption] { rows.flatMap(\.options) }

    // MARK: What was said

    private func said(_ field: EntryField) -> EntryRow? {
        guard let value = value(of: field) else { return nil }
        return EntryRow(
            sign: .understood, field: field, label: field.label(language), value: value, source: source(of: field))
    }

    private func value(of field: EntryField) -> String? {
        switch field {
        case .customer: reading.customer.flatMap { catalogue.customer($0)?.name } ?? newcomer
        case .site: reading.site.map { sentences.name(.site($0)) }
        case .device: reading.device.map { sentences.name(.device($0)) }
        case .title: reading.title.isEmpty ? nil : reading.title
        case .window: reading.window.map(sentences.window)
        case .duration: reading.duration.map { wording.length(minutes: $0) }
        case .skills: reading.skills.isEmpty ? nil : needs(reading.skills)
        case .priority: reading.priority?.name(language)
        case .technician: reading.technician.flatMap { catalogue.technician($0)?.name }
        case .type: book.type(reading.serviceType)?.name ?? reading.type?.name(language)
        case .parts: reading.parts.isEmpty ? nil : parts(reading.parts)
        case .phone: reading.phone
        }
    }

    private var newcomer: String? {
        reading.newCustomer.map { language("\($0), to be taken in", "\($0), do dodania") }
    }

    private func needs(_ skills: [SkillRequirement]) -> String {
        skills.map { requirement in
            let code = catalogue.skill(requirement.skill)?.code ?? ""
            return requirement.label([requirement.skill: code])
        }.joined(separator: ", ")
    }

    private func parts(_ lines: [PartLine]) -> String {
        lines.map { "\($0.code)=\($0.quantity)" }.joined(separator: ", ")
    }

    private func source(of field: EntryField) -> String {
        let pieces = reading.pieces(of: field)
        // A title is its own source.
        var said = field == .title ? [] : pieces.map(sentences.why).filter { !$0.isEmpty }
        switch field {
        case .window where reading.window?.kind == .wish:
            said.append(language("promised makes it a promise", "obiecane to obietnica"))
        case .skills: said.append(holders)
        case .duration:
            if let usual = book.type(reading.serviceType)?.tasks.first?.duration, usual != reading.duration {
                let length = wording.length(minutes: usual)
                said.append(language("the type would say \(length)", "rodzaj mówi \(length)"))
            }
        default: break
        }
        return said.joined(separator: "; ")
    }

    /// `14 technicians have it`.
    private var holders: String {
        let asked = Set(reading.skills.map(\.skill))
        let count = catalogue.technicians.count { asked.isSubset(of: $0.skills) }
        let people = language.plural(
            count, "technician has", "technicians have", pl: ("serwisant ma", "serwisantów ma", "serwisantów ma"))
        return reading.skills.count == 1
            ? language("\(count) \(people) it", "\(count) \(people)")
            : language("\(count) \(people) them", "\(count) \(people) wszystkie")
    }

    // MARK: What was not said

    private func unsaid(_ field: EntryField) -> EntryRow? {
        guard let draft, let (value, source) = filled(field, draft) else { return nil }
        return EntryRow(sign: .unsaid, field: field, label: field.label(language), value: value, source: source)
    }

    private func filled(_ field: EntryField, _ draft: OrderDraft) -> (String, String)? {
        let type = book.type(reading.serviceType)
        let notSaid = language("not said", "nie podano")
        let byType = language("by the type", "wg rodzaju")
        switch field {
        case .duration:
            guard let minutes = draft.duration else { return nil }
            let isByType = type?.tasks.first?.duration != nil
            return (
                wording.length(minutes: minutes),
                isByType
                    ? byType
                    : language(
                        "not said; usual for \(draft.type.name(.english))",
                        "nie podano; zwykle: \(draft.type.name(.polish))")
            )
        case .priority:
            let isMade = isEmergency && draft.priority == .emergency
            let source = isMade ? language("it is for a repair", "bo to naprawa dnia") : type == nil ? notSaid : byType
            return (draft.priority.name(language), source)
        case .type: return (draft.type.name(language), notSaid)
        case .skills: return draft.skills.isEmpty ? nil : (needs(draft.skills), byType)
        case .parts: return draft.parts.isEmpty ? nil : (parts(draft.parts), byType)
        case .customer, .site, .device, .title, .window, .technician, .phone: return nil
        }
    }

    private var due: [EntryRow] {
        guard let agreement = outlook.agreement, !agreement.due.isEmpty else { return [] }
        return [
            EntryRow(
                sign: .unsaid, field: nil, label: language("due", "termin"), value: agreement.due,
                source: agreement.contract ?? "")
        ]
    }

    // MARK: What is asked

    private func row(asking doubt: EntryDoubt) -> EntryRow {
        EntryRow(
            sign: .doubt, field: doubt.field, label: doubt.field.label(language), value: sentences.question(doubt),
            source: "", options: sentences.options(doubt))
    }
}
