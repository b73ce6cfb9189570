import DeskModel
import ServiceModel

/// The forms for orders.
extension Form {
    static func newOrder(_ language: Language) -> Form {
        let type = OrderType.repair
        return Form(
            .newOrder,
            [
                FormField(.customer, Phrase("Customer", "Klient"), .choice, isRequired: true),
                FormField(.site, Phrase("Site", "Miejsce"), .choice, isRequired: true),
                FormField(.title, Phrase("What is wrong", "Co się dzieje"), isRequired: true),
                FormField(.asset, Phrase("Device", "Urządzenie"), .choice),
                typeField(type, language), priorityField(.normal, language),
                FormField(
                    .duration, Phrase("Takes", "Potrwa"), .duration, text: "\(type.usualMinutes)"),
                FormField(.skill, Phrase("Needs", "Wymaga"), .several),
                FormField(.window, Phrase("Wish", "Życzenie"), .window),
                FormField(.due, Phrase("Due by", "Termin do"), .endMoment),
                FormField(.technician, Phrase("Only", "Tylko"), .choice),
                FormField(.part, Phrase("Parts", "Części")), people(1),
                FormField(.reporter, Phrase("Reporter", "Zgłaszający")),
                FormField(.note, Phrase("Note", "Uwagi")),
            ])
    }

    static func edit(_ detail: OrderDetail, _ state: ConsoleState) -> Form {
        let order = detail.order
        let open = detail.visits.filter { !$0.visit.state.isClosed }
        let visit = open.first { $0.visit.id == state.selected } ?? open.last
        let which = open.count > 1 ? visit.map { " \($0.visit.sequence)" } : nil
        let isDraft = order.state == .draft
        let wording = state.wording
        let wish = order.preference.map { wording.inWords($0) } ?? ""
        let work = [
            FormField(
                .duration, which.map { Phrase("Visit\($0) takes", "Wizyta\($0) potrwa") } ?? Phrase("Takes", "Potrwa"),
                .duration,
                text: (visit?.visit.duration ?? detail.asked?.duration).map { "\($0)" } ?? ""),
            FormField(
                .skill, which.map { Phrase("Visit\($0) needs", "Wizyta\($0) wymaga") } ?? Phrase("Needs", "Wymaga"),
                .several,
                text: (visit?.skills ?? detail.asked?.skills ?? []).joined(separator: ", ")),
        ]
        let dependency = visit.flatMap { detail.dependency(of: $0.visit) }
        let after = dependency.map { dependency in
            FormField(
                .task,
                which.map { Phrase("Visit\($0) after", "Wizyta\($0) po") } ?? Phrase("After visits", "Po wizytach"),
                text: dependency.words(state.language))
        }
        let hasWork = visit != nil || isDraft
        let head = [
            FormField(.title, Phrase("What is wrong", "Co się dzieje"), isRequired: true, text: order.title),
            typeField(order.type, own: detail.serviceType, state.language),
            priorityField(order.priority, state.language),
        ]
        let parts = FormField(
            .part, Phrase("Parts", "Części"),
            text: order.parts.map { "\($0.code)=\($0.quantity)" }.joined(separator: ", "))
        let crew = hasWork ? [people(visit?.visit.crewSize ?? detail.asked?.crewSize, which)] : []
        var fields = head + (hasWork ? work : []) + [after].compactMap { $0 }
        fields += [FormField(.window, Phrase("Wish", "Życzenie"), .window, text: wish)] + dueFields(order.sla, wording)
        fields += [parts] + crew + [FormField(.note, Phrase("Note", "Uwagi"), text: order.note)]
        var form = Form(.editOrder(order.id), fields)
        form.visit = which == nil && after == nil ? nil : visit?.visit.sequence
        return form
    }

    /// How many people it needs at once.
    private static func people(_ size: Int?, _ which: String? = nil) -> FormField {
        FormField(
            .crew, which.map { Phrase("People, visit\($0)", "Osoby, wizyta\($0)") } ?? Phrase("People", "Osoby"),
            text: "\(size ?? 1)")
    }

    /// What is due, each as what it is: the contract's times where there are some, and when it has to be done.
    private static func dueFields(_ level: ServiceLevel, _ wording: Wording) -> [FormField] {
        let done = level.isContract ? Phrase("Done by (SLA)", "Wykonać (umowa)") : Phrase("Due by", "Termin do")
        let times: [(Field, Phrase, Timestamp?)] = [
            (.response, Phrase("Sent by (SLA)", "Wysłać (umowa)"), level.response),
            (.arrival, Phrase("On site (SLA)", "Dojechać (umowa)"), level.arrival),
        ]
        return times.filter { $0.2 != nil }.map { field, label, moment in
            FormField(field, label, .endMoment, text: moment.map { wording.inWords($0) } ?? "")
        } + [FormField(.due, done, .endMoment, text: level.fix.map { wording.inWords($0) } ?? "")]
    }

    /// Begins with what was said when the order arose.
    static func qualify(_ line: OrderLine, _ language: Language) -> Form {
        let order = line.order
        let only = line.asked?.technician.flatMap { name in
            order.request?.requiredTechnician.map { FormChoice(text: name, value: .id($0.rawValue)) }
        }
        return Form(
            .qualifyOrder(order.id),
            approval(of: order.verdict, language) + [
                FormField(
                    .duration, Phrase("Takes", "Potrwa"), .duration, isRequired: true,
                    text: "\(order.request?.duration ?? order.type.usualMinutes)"
                ),
                FormField(.skill, Phrase("Needs", "Wymaga"), .several, text: line.skills.joined(separator: ", ")),
                people(order.request?.crewSize),
                FormField(.technician, Phrase("Only", "Tylko"), .choice, text: only?.text ?? "", choice: only),
            ])
    }

    /// What is needed to go on where it is not clear who pays.
    private static func approval(of verdict: Verdict?, _ language: Language) -> [FormField] {
        guard verdict?.isUndecided == true else { return [] }
        let paid = Payer.paid.name(language)
        return [
            FormField(.approval, Phrase("Approval", "Zgoda"), isRequired: true),
            FormField(
                .payer, Phrase("Who pays", "Kto płaci"), .choice, isRequired: true, text: paid,
                choice: FormChoice(text: paid, value: .code(Payer.paid.rawValue))),
        ]
    }

    static func hold(_ orders: [Order.ID]) -> Form {
        Form(
            .hold(orders),
            [
                FormField(.reason, Phrase("Waits for", "Czeka na"), .choice, isRequired: true),
                FormField(.note, Phrase("Note", "Uwagi")),
            ])
    }

    private static func typeField(
        _ type: OrderType, own: ServiceType? = nil, _ language: Language
    ) -> FormField {
        let choice =
            own.map { FormChoice(text: $0.name, value: .id($0.id.rawValue)) }
            ?? FormChoice(text: type.name(language), value: .code(type.rawValue))
        return FormField(
            .type, Phrase("Kind of work", "Rodzaj"), .choice, isRequired: true, text: choice.text, choice: choice)
    }

    private static func priorityField(_ priority: Priority, _ language: Language) -> FormField {
        FormField(
            .priority, Phrase("Priority", "Priorytet"), .choice, isRequired: true, text: priority.name(language),
            choice: FormChoice(text: priority.name(language), value: .code(priority.rawValue)))
    }

    /// Another customer: the place and the device are others too.
    mutating func forgetPlace() {
        for id in [Field.site, .asset] {
            change(id) { field in
                field.line = TextLine()
                field.choice = nil
            }
        }
        fields.removeAll { [.phone, .address, .town].contains($0.id) }
        guard kind == .newOrder || kind == .newTicket, self[.site] == nil else { return }
        let isRequired = kind == .newOrder
        fields.insert(FormField(.site, Phrase("Site", "Miejsce"), .choice, isRequired: isRequired), at: 1)
    }

    /// Somebody who calls for the first time has no sites yet.
    mutating func askForNewcomer() {
        fields.removeAll { $0.id == .site || $0.id == .asset }
        guard self[.phone] == nil else { return }
        fields.insert(
            contentsOf: [
                FormField(.phone, Phrase("Phone", "Telefon")),
                FormField(.address, Phrase("Street", "Ulica"), isRequired: true),
                FormField(.town, Phrase("Town", "Miejscowość"), .choice, isRequired: true),
            ], at: 1)
    }

    /// A plain category says how long such work usually takes, and nothing else.
    mutating func take(_ category: OrderType, _ language: Language) {
        let priority = Priority.normal
        suggest(.duration, "\(category.usualMinutes)", isType: false)
        suggest(.skill, "", isType: false)
        suggest(.part, "", isType: false)
        suggest(.crew, "1", isType: false)
        suggest(.priority, priority.name(language), .code(priority.rawValue), isType: false)
    }

    /// A type of the company's own fills in what nobody has changed by hand.
    mutating func take(_ type: ServiceType, skills codes: [Skill.ID: String], _ language: Language) {
        let first = type.tasks.first ?? TaskTemplate()
        suggest(.duration, first.duration.map { "\($0)" } ?? "")
        suggest(.skill, first.skills.map { $0.label(codes) }.joined(separator: ", "))
        suggest(.part, type.parts.map { "\($0.code)=\($0.quantity)" }.joined(separator: ", "))
        suggest(.crew, "\(first.crewSize)")
        suggest(.priority, type.priority.name(language), .code(type.priority.rawValue))
    }

    private mutating func suggest(
        _ id: FormField.ID, _ text: String, _ value: FormChoice.Value? = nil, isType: Bool = true
    ) {
        change(id) { field in
            field.typeSays = isType ? text : nil
            guard field.line.text == field.suggested else { return }
            field.line = TextLine(text, limit: PlainText.nameLimit)
            field.suggested = text
            field.choice = value.map { FormChoice(text: text, value: $0) }
        }
    }
}

extension Wording {
    /// The window so that `TimeWords` reads it again: `2026-11-24 08:00-12:00`.
    func inWords(_ window: TimeWindow) -> String {
        let day = calendar.day(of: window.start)
        let isOneDay = window.end <= calendar.span(of: day).end
        guard isOneDay else { return "\(calendar.iso8601(window.start)) \(calendar.iso8601(window.end))" }
        let end = window.end == calendar.span(of: day).end ? "24:00" : time(window.end)
        return "\(day.iso) \(time(window.start))-\(end)"
    }

    /// The moment so that `TimeWords` reads it again; the end of a day is the day.
    func inWords(_ moment: Timestamp) -> String {
        let before = calendar.day(of: moment - 1)
        if moment == calendar.span(of: before).end { return before.iso }
        return "\(calendar.day(of: moment).iso) \(time(moment))"
    }
}
