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
        // Asked before the order is there, which would be open itself.
        let warnings = try scope.read.warnings(about: draft.assets, title: draft.title, type: draft.type, at: scope.now)
        let order = try scope.create(draft, qualify: qualify, origin: origin)
        let waits = try scope.wait(of: order)
        return Outcome(
            .intake(waits.map { .orderDrafted(order.number, $0) } ?? .orderCreated(order.number)), warnings: warnings)
    }
}

extension CommandScope {
    /// Writes a new order, ready at once when all is known that it needs, else as a draft that keeps what was said.
    /// Everything is checked before a number is taken, so that the series stays without gaps.
    func create(_ draft: OrderDraft, qualify: Bool, origin: Order.ID? = nil) throws -> Order {
        let draft = try read.judged(draft.checked(in: self), at: now, calendar)
        let origin = try origin.map { try self.order($0).id }
        guard let site = try read.find(draft.site) else {
            throw Refusal.desk(.notFound(.site, key: draft.site.description))
        }
        let order = try write(draft, at: site, qualify: qualify && draft.verdict?.isUndecided != true)
        if let origin { try transaction.insert(OrderLink(order: order.id, origin: origin)) }
        return order
    }

    /// The same of a draft that was checked, or whose parts come from the store.
    func write(_ draft: OrderDraft, at site: Site, number: OrderNumber? = nil, qualify: Bool) throws -> Order {
        let request = WorkRequest(
            duration: draft.duration, skills: draft.skills, crewSize: draft.crewSize,
            requiredTechnician: draft.requiredTechnician, excludedTechnicians: draft.excludedTechnicians,
            promise: draft.promise, isHeldBack: !qualify)
        let isJudged = draft.contract != nil || draft.verdict != nil
        var order = try Order(
            id: transaction.newID(), number: number ?? freshNumber(), customer: draft.customer, site: site.id,
            assets: draft.assets, type: draft.type, title: draft.title, note: draft.note, priority: draft.priority,
            reported: draft.reported ?? now, sla: draft.sla, preference: draft.preference, parts: draft.parts,
            request: request, serviceType: draft.serviceType, terms: read.terms(draft.terms, for: draft.assets),
            reporter: draft.reporter,
            contract: isJudged ? draft.contract : read.contract(for: draft, at: now, calendar), verdict: draft.verdict,
            days: draft.days,
            preferredTechnician: draft.preferredTechnician, key: draft.key)
        var visits: [Visit] = []
        if order.waitsForPlaceOnly, site.location != nil {
            visits = try firstVisits(of: order, at: site, as: request)
            (order.stage, order.state, order.request) = (.active, .ready, nil)
        }
        order = try timed(order)
        if let past = try read.chainPast(order, visits, at: now, calendar) { throw Refusal.intake(past) }
        try transaction.insert(order)
        for visit in visits { try transaction.insert(visit) }
        return order
    }

    private func freshNumber() throws -> OrderNumber {
        let year = calendar.day(of: now).year
        return OrderNumber(year: year, sequence: try transaction.next(counter: OrderNumber.series(of: year)))
    }
}

extension OrderDraft {
    /// The draft with clean texts, and only what there is. Throws `Refusal.invalid` naming the first field that breaks a
    /// rule, or `notFound`.
    func checked(in scope: CommandScope) throws -> OrderDraft {
        var draft = try clean(in: scope)
        guard try scope.read.find(customer) != nil else {
            throw Refusal.desk(.notFound(.customer, key: customer.description))
        }
        guard try scope.read.find(site) != nil else { throw Refusal.desk(.notFound(.site, key: site.description)) }
        try scope.check(skills)
        try scope.check(crewSize: crewSize, led: requiredTechnician)
        draft.assets = try scope.checked(assets, at: site)
        draft.key = try key.flatMap { try scope.key($0, takenBy: nil) }
        return draft
    }

    /// With clean texts, and numbers within their bounds.
    func clean(in scope: CommandScope) throws -> OrderDraft {
        var draft = self
        draft.title = try scope.text(title, of: .title)
        draft.note = try scope.text(note, of: .note, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
        if let duration { try scope.check(duration: duration) }
        try scope.check(crewSize: crewSize, led: nil)
        if let reported, reported > scope.now { throw Refusal.desk(.invalid(field: .at, .inTheFuture(reported))) }
        draft.parts = try scope.checked(parts)
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
            throw Refusal.desk(.invalid(field: field, .text(error)))
        }
    }

    /// A reason that was given; throws `missingReason` when it is blank.
    func reason(_ text: String) throws -> String {
        do {
            return try PlainText.checked(text)
        } catch .empty {
            throw Refusal.desk(.missingReason)
        } catch {
            throw Refusal.desk(.invalid(field: .reason, .text(error)))
        }
    }

    /// Parts with clean codes.
    func checked(_ parts: [PartLine]) throws -> [PartLine] {
        try parts.map { part in
            var part = part
            part.code = try text(part.code, of: .part)
            guard part.quantity > 0 else {
                throw Refusal.desk(.invalid(field: .part, .outOfRange(value: part.quantity, allowed: 1...Int.max)))
            }
            return part
        }
    }

    /// Devices, which must stand at the site.
    func checked(_ assets: [Asset.ID], at site: Site.ID) throws -> [Asset.ID] {
        for asset in assets {
            guard let found = try read.find(asset), found.site == site else {
                throw Refusal.desk(.notFound(.asset, key: asset.description))
            }
        }
        return assets
    }

    /// An order's key, which no other order may have; `nil` when it is blank.
    func key(_ text: String, takenBy own: Order?) throws -> String? {
        let key = try self.text(text, of: .key, mayBeEmpty: true)
        if key.isEmpty { return nil }
        if let other = try read.order(key: key), other.id != own?.id {
            throw Refusal.desk(.invalid(field: .key, .duplicate(key)))
        }
        return key
    }

    func check(crewSize: Int, led technician: Technician.ID?) throws {
        guard (1...Crew.mostPeople).contains(crewSize) else {
            throw Refusal.desk(.invalid(field: .crew, .outOfRange(value: crewSize, allowed: 1...Crew.mostPeople)))
        }
        if let technician { _ = try self.technician(technician) }
    }

    func check(duration: Int) throws {
        guard Visit.minutes.contains(duration) else {
            throw Refusal.desk(.invalid(field: .duration, .duration(minutes: duration)))
        }
    }

    func check(_ skills: [SkillRequirement]) throws {
        for requirement in skills {
            guard try read.find(requirement.skill) != nil else {
                throw Refusal.desk(.notFound(.skill, key: requirement.skill.description))
            }
            guard (1...5).contains(requirement.level) else {
                throw Refusal.desk(.invalid(field: .level, .outOfRange(value: requirement.level, allowed: 1...5)))
            }
        }
    }
}
