import DeskModel
import ServiceModel

/// The forms for tickets.
extension Form {
    static func newTicket(_ language: Language) -> Form {
        Form(
            .newTicket,
            [
                FormField(.customer, Phrase("Customer", "Klient"), .choice, isRequired: true),
                FormField(.site, Phrase("Site", "Miejsce"), .choice),
                FormField(.symptom, Phrase("What is wrong", "Co się dzieje"), isRequired: true),
                FormField(.asset, Phrase("Device", "Urządzenie"), .choice),
                impactField(.some, language), urgencyField(.some, language),
                FormField(.reporter, Phrase("Reporter", "Zgłasza")),
                FormField(.reporterPhone, Phrase("Phone", "Telefon")), FormField(.email, Phrase("E-mail", "E-mail")),
                FormField(.note, Phrase("Said", "Relacja")),
            ])
    }

    static func edit(_ detail: TicketDetail, _ state: ConsoleState) -> Form {
        let (ticket, language) = (detail.ticket, state.language)
        let site = detail.site.map { FormChoice(text: $0.name, value: .id($0.id.rawValue)) }
        return Form(
            .editTicket(ticket.id),
            [
                FormField(
                    .customer, Phrase("Customer", "Klient"), .choice, isRequired: true, text: detail.customer.name,
                    choice: FormChoice(text: detail.customer.name, value: .id(detail.customer.id.rawValue))),
                FormField(.site, Phrase("Site", "Miejsce"), .choice, text: site?.text ?? "", choice: site),
                FormField(.symptom, Phrase("What is wrong", "Co się dzieje"), isRequired: true, text: ticket.symptom),
                impactField(ticket.impact, language), urgencyField(ticket.urgency, language),
                .priority(ticket.priority, language),
                FormField(.reporter, Phrase("Reporter", "Zgłasza"), text: ticket.reporter.name),
                FormField(.reporterPhone, Phrase("Phone", "Telefon"), text: ticket.reporter.phone),
                FormField(.email, Phrase("E-mail", "E-mail"), text: ticket.reporter.email),
                FormField(.note, Phrase("Said", "Relacja"), text: ticket.note),
            ])
    }

    /// An order as the ticket and its type want it; what is changed by hand stays.
    static func order(of detail: TicketDetail, _ state: ConsoleState) -> Form {
        var form = newOrder(state.language)
        let (ticket, language) = (detail.ticket, state.language)
        func fill(_ id: Field, _ text: String, _ choice: FormChoice? = nil) {
            form.change(id) { field in
                field.line = TextLine(text)
                field.choice = choice
            }
        }
        let customer = detail.customer
        fill(.customer, customer.name, FormChoice(text: customer.name, value: .id(customer.id.rawValue)))
        if let site = detail.site { fill(.site, site.name, FormChoice(text: site.name, value: .id(site.id.rawValue))) }
        fill(.title, ticket.symptom)
        if let asset = detail.assets.first {
            fill(.asset, asset.name, FormChoice(text: asset.name, value: .id(asset.id.rawValue)))
        }
        let priority = ticket.priority.name(language)
        fill(.priority, priority, FormChoice(text: priority, value: .code(ticket.priority.rawValue)))
        fill(.note, ticket.note)
        if let type = detail.serviceType {
            let category = type.category.name(language)
            fill(.type, category, FormChoice(text: category, value: .code(type.category.rawValue)))
            let task = type.tasks.first
            if let minutes = task?.duration { fill(.duration, "\(minutes)") }
            let codes = Dictionary(state.view.skills.map { ($0.id, $0.code) }) { $1 }
            fill(
                .skill,
                (task?.skills ?? []).filter { codes[$0.skill] != nil }.map { $0.label(codes) }.joined(separator: ", "))
            fill(.part, type.parts.map { "\($0.code)=\($0.quantity)" }.joined(separator: ", "))
            fill(.crew, "\(task?.crewSize ?? 1)")
        }
        form.ticket = detail
        return form
    }

    private static func impactField(_ grade: TicketGrade, _ language: Language) -> FormField {
        FormField(
            .impact, Phrase("Impact", "Zasięg"), .choice, isRequired: true, text: grade.impactWords(language),
            choice: FormChoice(text: grade.impactWords(language), value: .code("\(grade.rawValue)")))
    }

    private static func urgencyField(_ grade: TicketGrade, _ language: Language) -> FormField {
        FormField(
            .urgency, Phrase("Urgency", "Pilność"), .choice, isRequired: true, text: grade.urgencyWords(language),
            choice: FormChoice(text: grade.urgencyWords(language), value: .code("\(grade.rawValue)")))
    }

    fileprivate func grade(_ field: FormField.ID) -> TicketGrade? {
        self[field]?.choice.flatMap { Int($0.code) }.flatMap { TicketGrade(rawValue: $0) }
    }
}

extension ConsoleState {
    /// What a filled-in form of a new ticket asks the store to do.
    func newTicket(_ form: Form, _ newcomer: Newcomer?) -> CreateTicket {
        CreateTicket(
            TicketDraft(
                customer: form.id(.customer) ?? Customer.ID(0), site: form.id(.site),
                assets: form.id(.asset).map { [$0] } ?? [], symptom: form.text(.symptom), note: form.text(.note),
                channel: .phone,
                reporter: Reporter(
                    name: form.text(.reporter), phone: form.text(.reporterPhone), email: form.text(.email)),
                impact: form.grade(.impact), urgency: form.grade(.urgency),
                priority: form[.priority]?.choice.flatMap { Priority(rawValue: $0.code) }), newcomer: newcomer)
    }

    /// Only what was changed.
    func editTicket(_ id: Ticket.ID, _ form: Form) -> EditTicket {
        var changes = EditTicket.Changes()
        let ticket = tickets.memory.detail?.ticket
        var reporter = ticket?.reporter ?? Reporter()
        for field in form.fields where field.line.text != field.original {
            switch field.id {
            case .customer: changes.customer = form.id(.customer)
            case .site: changes.site = form.id(.site).map { .set($0) } ?? .clear
            case .symptom: changes.symptom = field.trimmed
            case .note: changes.note = field.trimmed
            case .impact: changes.impact = form.grade(.impact)
            case .urgency: changes.urgency = form.grade(.urgency)
            case .priority: changes.priority = field.choice.flatMap { Priority(rawValue: $0.code) }.map { .set($0) }
            case .reporter: reporter.name = field.trimmed
            case .reporterPhone: reporter.phone = field.trimmed
            case .email: reporter.email = field.trimmed
            default: break
            }
        }
        if reporter != ticket?.reporter { changes.reporter = reporter }
        let basis = ticket.flatMap { $0.id == id ? Basis([.ticket(id): $0.version]) : nil } ?? Basis()
        return EditTicket(ticket: id, changes: changes, basis: basis)
    }

    /// The order of a form that began with a ticket: what was filled in, and of the ticket's type the rest.
    func convert(_ detail: TicketDetail, _ filled: OrderDraft) -> ConvertTicket {
        var draft = filled
        if let type = detail.serviceType {
            draft.take(type, keeping: [.category, .priority, .duration, .skills, .parts, .crew])
        }
        if draft.assets == detail.ticket.assets.prefix(1).map({ $0 }) { draft.assets = detail.ticket.assets }
        return ConvertTicket(
            ticket: detail.ticket.id, works: [.draft(draft)], isFirst: detail.line.standing.isEmpty,
            basis: Basis([.ticket(detail.ticket.id): detail.ticket.version]))
    }
}

extension FormField {
    /// How much a ticket matters, where somebody says so beside impact and urgency.
    static func priority(_ priority: Priority, _ language: Language) -> FormField {
        FormField(
            .priority, Phrase("Priority", "Priorytet"), .choice, isRequired: true, text: priority.name(language),
            choice: FormChoice(text: priority.name(language), value: .code(priority.rawValue)))
    }
}
