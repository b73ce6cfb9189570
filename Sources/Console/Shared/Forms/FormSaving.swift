import DeskModel
import ServiceModel

/// What a filled-in form asks the store to do.
extension ConsoleState {
    /// `nil` when a field makes no sense after all.
    mutating func perform(_ form: Form) -> [Effect]? {
        do {
            switch form.kind {
            case .newOrder:
                let order = try newOrder(form)
                if let ticket = form.ticket { return send(convert(ticket, order.draft)) }
                if order.origin == nil, let effects = takeTyped(order) {
                    entries.note(keptEntry?.line.text.trimmingBlanks ?? "", at: .line)
                    keptEntry = nil
                    return effects
                }
                return send(order)
            case .newTicket: return send(newTicket(form, newcomer(form)))
            case .editTicket(let id): return send(editTicket(id, form))
            case .editOrder(let id):
                return send(
                    insisting(EditOrder(order: id, changes: try changes(form), basis: known(id)), in: form))
            case .qualifyOrder(let id):
                return send(
                    QualifyOrder(
                        order: id, duration: try WorkWords.duration(form.text(.duration)),
                        skills: try skills(form.text(.skill)), crewSize: try crewSize(form.text(.crew)),
                        technician: form.id(.technician).map { .only($0) } ?? .anybody,
                        approval: form[.approval].map { $0.trimmed },
                        payer: form[.payer]?.choice.flatMap { Payer(rawValue: $0.code) } ?? .paid,
                        basis: known(id)))
            case .absence(let technician): return send(try absence(form, of: technician))
            case .hold(let orders): return try hold(form, orders)
            case .newPlan: return send(try newPlan(form))
            case .editPlan(let plan): return send(try edit(form, of: plan))
            case .newContract(let standing): return send(try newContract(form, like: standing))
            case .editContract(let id): return send(try editContract(form, id))
            case .editDevice(let id): return send(editDevice(id, form))
            case .orderPart(let order): return send(try bookPart(form, of: order))
            }
        } catch let refusal as Refusal {
            status.say(refusal.sentence(wording), .warning)
            return nil
        } catch {
            status.say(language("A field is not readable.", "Pola nie da się odczytać."), .warning)
            return nil
        }
    }

    private mutating func send(_ command: any Command) -> [Effect] {
        let token = freshToken()
        errands[token] = FormErrand()
        return [.perform(command, token: token)]
    }

    private func newOrder(_ form: Form) throws -> CreateOrder {
        var draft = draft(form)
        if !form.text(.duration).isEmpty { draft.duration = try WorkWords.duration(form.text(.duration)) }
        draft.skills = try skills(form.text(.skill))
        draft.parts = try parts(form.text(.part))
        draft.crewSize = try crewSize(form.text(.crew))
        draft.requiredTechnician = form.id(.technician)
        try takeWindow(form, &draft)
        draft.reporter = Reporter(words: form.text(.reporter))
        if let type = serviceType(of: form[.type]?.choice) {
            // These stand in the form, as the type or somebody said them.
            draft.take(type, keeping: [.priority, .duration, .skills, .parts, .crew])
        }
        draft.sla.fix = form.text(.due).isEmpty ? nil : try times.edge(form.text(.due), endOfDay: true)
        return CreateOrder(draft, newcomer: newcomer(form), origin: form.origin?.order)
    }

    /// A window that the line called promised is told to the customer already.
    private func takeWindow(_ form: Form, _ draft: inout OrderDraft) throws {
        guard !form.text(.window).isEmpty else { return }
        let window = try times.window(form.text(.window))
        if form.isPromised {
            draft.promise = Promise(window: window, toldTo: form.text(.customer), toldAt: now)
        } else {
            draft.preference = window
        }
    }

    /// What decides who pays and by when it is due.
    func draft(_ form: Form) -> OrderDraft {
        OrderDraft(
            customer: form.id(.customer) ?? Customer.ID(0), site: form.id(.site) ?? Site.ID(0),
            assets: form.id(.asset).map { [$0] } ?? [],
            type: form[.type]?.choice.flatMap { OrderType(rawValue: $0.code) } ?? .repair, title: form.text(.title),
            note: form.text(.note),
            priority: form[.priority]?.choice.flatMap { Priority(rawValue: $0.code) } ?? .normal)
    }

    private func newcomer(_ form: Form) -> Newcomer? {
        guard form[.customer]?.choice?.value == .new, case .town(let place)? = form[.town]?.choice?.value else {
            return nil
        }
        return Newcomer(
            name: form.text(.customer), phone: form.text(.phone), address: form.text(.address),
            town: form.text(.town), location: place)
    }

    /// Only what was changed.
    private func changes(_ form: Form) throws -> EditOrder.Changes {
        var changes = EditOrder.Changes()
        changes.visit = form.visit
        for field in form.fields where field.line.text != field.original {
            switch field.id {
            case .title: changes.title = field.trimmed
            case .note: changes.note = field.trimmed
            case .type:
                changes.serviceType = serviceType(of: field.choice)?.id
                changes.type = field.choice.flatMap { OrderType(rawValue: $0.code) }
            case .priority: changes.priority = field.choice.flatMap { Priority(rawValue: $0.code) }
            case .window:
                changes.forgetsPreference = field.trimmed.isEmpty
                if !field.trimmed.isEmpty { changes.preference = try times.window(field.trimmed) }
            case .due, .arrival, .response:
                var level = changes.sla ?? detail.detail?.order.sla ?? ServiceLevel()
                let moment = field.trimmed.isEmpty ? nil : try times.edge(field.trimmed, endOfDay: true)
                switch field.id {
                case .response: level.response = moment
                case .arrival: level.arrival = moment
                default: level.fix = moment
                }
                changes.sla = level
            case .part: changes.parts = try parts(field.line.text)
            case .task:
                changes.dependency = field.trimmed.isEmpty ? TaskDependency() : try TaskDependency(field.trimmed)
            case .duration: changes.duration = try WorkWords.duration(field.trimmed)
            case .crew: changes.crewSize = try crewSize(field.trimmed)
            case .skill: changes.skills = try skills(field.line.text)
            default: break
            }
        }
        return changes
    }

    private func absence(_ form: Form, of technician: Technician.ID) throws -> RecordAbsence {
        let kind = form[.reason]?.choice.flatMap { Absence.Kind(rawValue: $0.code) } ?? .other
        return RecordAbsence(
            technician: technician, window: try absenceWindow(form), kind: kind, note: form.text(.note),
            choices: form.choices)
    }

    private mutating func hold(_ form: Form, _ orders: [Order.ID]) throws -> [Effect] {
        guard let reason = form[.reason]?.choice.flatMap({ HoldReason(rawValue: $0.code) }) else {
            throw Refusal.desk(.missingReason)
        }
        let note = form.text(.note)
        guard orders.count > 1 else {
            return send(HoldOrder(order: orders[0], reason: reason, note: note, basis: known(orders[0])))
        }
        overlay = nil
        let cards = markedCards.filter { orders.contains($0.order) }
        return performSeveral(Phrase("Hold", "Wstrzymanie"), cards, oncePerOrder: true) { card, basis in
            HoldOrder(order: card.order, reason: reason, note: note, basis: basis)
        }
    }
}

extension Form {
    /// The chosen entry's identifier; `nil` when nothing known was chosen.
    func id<Entity>(_ field: FormField.ID) -> Identifier<Entity>? {
        guard case .id(let raw)? = self[field]?.choice?.value else { return nil }
        return Identifier(raw)
    }
}
