import DeskModel
import ServiceModel
import Storage

extension EditOrder: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let standing = try scope.order(order)
        var order = standing
        guard !order.state.isTerminal else {
            throw Refusal.intake(.orderState(order.number, order.state, act: .qualify, possible: []))
        }
        let retakesVisits = try changes.serviceType.map { try scope.retake($0, of: &order) } ?? false
        order.title = try changes.title.map { try scope.text($0, of: .title) } ?? order.title
        order.note =
            try changes.note.map {
                try scope.text($0, of: .note, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
            } ?? order.note
        if let type = changes.type { (order.type, order.serviceType) = (type, nil) }
        order.priority = changes.priority ?? order.priority
        if let level = changes.sla { order.take(typed: level) }
        if let change = changes.contract { order.contract = try scope.checked(change.value, for: order) }
        order = try scope.timed(order)
        order.preference = changes.forgetsPreference ? nil : changes.preference ?? order.preference
        order.parts = try changes.parts.map(scope.checked) ?? order.parts
        order.assets = try changes.assets.map { try scope.checked($0, at: order.site) } ?? order.assets
        if order.assets != standing.assets { order.terms = try scope.read.terms(order.terms, for: order.assets) }
        order.key = try changes.key.map { try scope.key($0, takenBy: standing) } ?? order.key
        if let dependency = changes.dependency { order = try scope.depending(order, dependency, visit: changes.visit) }
        let changesVisits = try changeVisits(of: order, in: scope)
        if order.stage == .draft { order.request = changes.applied(to: order.request) }
        guard changesVisits || retakesVisits || order != standing else {
            return Outcome(.intake(.orderUnchanged(order.number)))
        }
        // Only what is changed by it: a chain that time alone has made too long hinders nothing else.
        if retakesVisits || changes.concernChain { try scope.checkChain(of: order) }
        try scope.transaction.update(order)
        return Outcome(try summary(of: order, from: standing, in: scope))
    }

    /// A day to be done by that changes nothing about what comes first says what does.
    private func summary(of order: Order, from standing: Order, in scope: CommandScope) throws -> Summary {
        let promise = try scope.read.visits(of: order.id).last { !$0.state.isClosed }?.promise?.window
        func first(_ order: Order) -> Due? {
            Targets(sla: order.sla, promise: promise, wish: order.preference).first
        }
        guard order.sla != standing.sla, let due = first(order), due == first(standing) else {
            return .intake(.orderEdited(order.number))
        }
        return .intake(.orderDueBehind(order.number, first: due.kind, due.moment))
    }

    /// Duration and skills belong to the visits that have not begun, and of a draft to what it asks for: whoever was sent has the new ones at once. A planned
    /// visit that grows keeps its start; what no longer fits is told before, and shows on the board. Whether there was
    /// something to change.
    private func changeVisits(of order: Order, in scope: CommandScope) throws -> Bool {
        if let duration = changes.duration { try scope.check(duration: duration) }
        if let skills = changes.skills { try scope.check(skills) }
        if case .only(let technician)? = changes.technician { _ = try scope.technician(technician) }
        if let crew = changes.crewSize { try scope.check(crewSize: crew, led: nil) }
        if changes.forgetsDuration, order.stage != .draft { throw Refusal.desk(.invalid(field: .duration, .required)) }
        guard changes.concernVisits else { return false }
        let visits = try scope.read.visits(of: order.id)
        let ahead = try visitsAhead(of: order, visits)
        if ahead.isEmpty, let last = visits.last {
            // Nothing would change, and saying that it had would be untrue.
            throw Refusal.execution(
                .visitState(
                    order.number, last.state, act: .place, possible: VisitLifecycle.acts(in: last.state)))
        }
        var hasChanged = false
        for visit in ahead {
            var changed = visit
            changed.duration = changes.duration ?? visit.duration
            changed.skills = changes.skills ?? visit.skills
            changed.crewSize = changes.crewSize ?? visit.crewSize
            switch changes.technician {
            case .only(let technician)?: changed.requiredTechnician = technician
            case .anybody?: changed.requiredTechnician = nil
            case nil: break
            }
            changed.placement = try visit.placement.map { placement in
                changed.duration == visit.duration ? placement : try scope.laidOut(changed, at: placement)
            }
            guard changed != visit else { continue }
            hasChanged = true
            try scope.transaction.update(changed, from: visit)
        }
        return hasChanged
    }
}

extension EditOrder {
    /// The visits that have not begun and are meant. How long one takes and what it needs is said of one: throws
    /// `severalVisits` where nobody said which.
    private func visitsAhead(of order: Order, _ visits: [Visit]) throws -> [Visit] {
        let ahead = visits.filter { $0.state == .open || $0.state.isScheduled }
        if let sequence = changes.visit { return ahead.filter { $0.sequence == sequence } }
        let isOfOne = changes.duration != nil || changes.skills != nil || changes.crewSize != nil
        guard ahead.count > 1, isOfOne else { return ahead }
        throw Refusal.intake(.severalVisits(order.number, sequences: ahead.map(\.sequence)))
    }
}

extension CommandScope {
    /// A contract of the order's customer; none is none.
    fileprivate func checked(_ id: Contract.ID?, for order: Order) throws -> Contract.ID? {
        guard let id else { return nil }
        let contract = try contract(id)
        guard contract.customer == order.customer else {
            let name = try read.find(order.customer)?.name ?? ""
            throw Refusal.contracts(.ofOtherCustomer(.contract, name: contract.number, customer: name))
        }
        return id
    }
}

extension EditOrder.Changes {
    /// Something of what visits say is changed.
    fileprivate var concernVisits: Bool {
        duration != nil || forgetsDuration || skills != nil || technician != nil || crewSize != nil
    }

    /// Something of what says how long the tasks take together, or until when they have to be done.
    fileprivate var concernChain: Bool {
        serviceType != nil || duration != nil || dependency != nil || contract != nil
    }

    /// What a draft asks for, with what is changed of it.
    fileprivate func applied(to standing: WorkRequest?) -> WorkRequest? {
        guard concernVisits else { return standing }
        var request = standing ?? WorkRequest()
        request.duration = forgetsDuration ? nil : duration ?? request.duration
        request.skills = skills ?? request.skills
        request.crewSize = crewSize ?? request.crewSize
        switch technician {
        case .only(let technician)?: request.requiredTechnician = technician
        case .anybody?: request.requiredTechnician = nil
        case nil: break
        }
        return request
    }
}
