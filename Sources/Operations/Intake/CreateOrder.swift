import DeskModel
import ServiceModel
import Storage

extension CreateOrder: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        var draft = draft
        if let newcomer {
            let site = try scope.takeIn(newcomer)
            (draft.customer, draft.site) = (site.customer, site.id)
        }
        draft = try draft.checked(in: scope)
        let year = scope.calendar.day(of: scope.now).year
        let number = OrderNumber(year: year, sequence: try scope.transaction.next(counter: "order-\(year)"))
        let order = try Order(
            id: scope.transaction.newID(), number: number, customer: draft.customer, site: draft.site,
            assets: draft.assets, type: draft.type, title: draft.title, note: draft.note, priority: draft.priority,
            reported: scope.now, sla: draft.sla, preference: draft.preference, parts: draft.parts)
        try scope.transaction.insert(order)
        if let origin {
            try scope.transaction.insert(OrderLink(order: order.id, origin: try scope.order(origin).id))
        }
        if qualify, let duration = draft.duration, try scope.read.find(draft.site)?.location != nil {
            _ = try QualifyOrder(
                order: order.id, duration: duration, skills: draft.skills, crewSize: draft.crewSize,
                requiredTechnician: draft.requiredTechnician
            ).perform(in: scope)
        }
        return Outcome(.orderCreated(number))
    }
}

extension OrderDraft {
    /// The draft with clean texts. Throws `Refusal.invalid` naming the first field that breaks a rule.
    func checked(in scope: CommandScope) throws -> OrderDraft {
        var draft = self
        draft.title = try scope.text(title, of: .title)
        draft.note = try scope.text(note, of: .note, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
        guard try scope.read.find(customer) != nil else { throw Refusal.notFound(.customer, key: customer.description) }
        guard try scope.read.find(site) != nil else { throw Refusal.notFound(.site, key: site.description) }
        if let duration { try scope.check(duration: duration) }
        try scope.check(skills)
        try scope.check(crewSize: crewSize, led: requiredTechnician)
        draft.parts = try scope.checked(parts)
        for asset in assets {
            guard let found = try scope.read.find(asset), found.site == site else {
                throw Refusal.notFound(.asset, key: asset.description)
            }
        }
        return draft
    }
}

extension CommandScope {
    /// A text by the law of `PlainText`; throws `Refusal.invalid` with the field.
    func text(
        _ text: String, of field: Field, limit: Int = PlainText.nameLimit, mayBeEmpty: Bool = false, lines: Bool = false
    ) throws -> String {
        do {
            return try PlainText.checked(text, limit: limit, mayBeEmpty: mayBeEmpty, lines: lines)
        } catch {
            throw Refusal.invalid(field: field, .text(error))
        }
    }

    /// A reason that was given; throws `missingReason` when it is blank.
    func reason(_ text: String) throws -> String {
        do {
            return try PlainText.checked(text)
        } catch .empty {
            throw Refusal.missingReason
        } catch {
            throw Refusal.invalid(field: .reason, .text(error))
        }
    }

    /// Parts with clean codes.
    func checked(_ parts: [PartLine]) throws -> [PartLine] {
        try parts.map { part in
            var part = part
            part.code = try text(part.code, of: .part)
            guard part.quantity > 0 else {
                throw Refusal.invalid(field: .part, .outOfRange(value: part.quantity, allowed: 1...Int.max))
            }
            return part
        }
    }

    func check(crewSize: Int, led technician: Technician.ID?) throws {
        guard (1...9).contains(crewSize) else {
            throw Refusal.invalid(field: .crew, .outOfRange(value: crewSize, allowed: 1...9))
        }
        if let technician { _ = try self.technician(technician) }
    }

    func check(duration: Int) throws {
        guard (1...1440).contains(duration) else {
            throw Refusal.invalid(field: .duration, .duration(minutes: duration))
        }
    }

    func check(_ skills: [SkillRequirement]) throws {
        for requirement in skills {
            guard try read.find(requirement.skill) != nil else {
                throw Refusal.notFound(.skill, key: requirement.skill.description)
            }
            guard (1...5).contains(requirement.level) else {
                throw Refusal.invalid(field: .level, .outOfRange(value: requirement.level, allowed: 1...5))
            }
        }
    }
}
