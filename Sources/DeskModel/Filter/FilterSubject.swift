package import ServiceModel

/// What a filter looks at, of a visit or an order. The text that plain words are looked for in is folded once, so that a
/// filter can be tried at every key; the others are folded when a term asks for them. A class: thousands are looked at
/// between two keys, and none is copied for that.
package final class FilterSubject: Sendable {
    package let number: OrderNumber
    let all: FoldedText
    let customer: String
    /// Its town, and where a list names it the site.
    let towns: [String]
    let region: String
    /// Who has it; empty while nobody has.
    let technicians: [String]
    /// It waits in the queue, where who has it is not a question yet.
    let isWaiting: Bool
    let skills: [String]
    /// Where a ticket stands; `nil` for what is none.
    let ticketState: TicketState?
    let states: [String]
    let type: OrderType?
    let priority: Priority
    /// The number of the maintenance plan that it comes of; `nil` where that is none or not known.
    let plan: Int?
    let due: Timestamp?
    let flags: Set<Filter.Flag>
    /// The number of its contract.
    let contract: String?
    /// Its devices, each with name, model and serial number.
    let devices: [String]
    /// Codes and names of the parts that it asks for, or is about.
    let parts: [String]
    /// Codes of the van, or of the places of stock, that it is about.
    let places: [String]
    /// Minutes over the shift, of a technician's measured day.
    let overtime: Int?
    /// Minutes until its contract wants something that is still to be done; below 0 when that is late.
    let slaLeft: Int?
    /// How many people it needs at once, each of its visits.
    let people: [Int]
    /// What it is: terms that mean nothing of it are left out.
    let scope: FilterScope

    /// A visit of the desk. `now` decides what is late.
    package init(_ card: VisitCard, region: String, technicians: [String], isLate: Bool, now: Timestamp? = nil) {
        number = card.number
        customer = card.customer
        towns = [card.town]
        self.region = region
        self.technicians = technicians
        isWaiting = technicians.isEmpty
        ticketState = nil
        skills = card.skills
        states = [card.orderState.rawValue, card.state.rawValue]
        type = card.type
        priority = card.priority
        plan = card.plan
        devices = card.devices
        due = card.due?.moment
        contract = card.contract
        slaLeft = now.flatMap { card.slaLeft(at: $0) }
        (parts, places, overtime) = (card.parts, [], nil)
        (people, scope) = ([card.crewSize], .visits)
        all = FoldedText([card.number.short, card.title, card.customer, card.town, card.address] + technicians)
        var flags: Set<Filter.Flag> = []
        if isLate { flags.insert(.late) }
        if card.lock != .none { flags.insert(.locked) }
        if card.told != nil { flags.insert(.promised) }
        if card.rejection != nil { flags.insert(.rejected) }
        if card.overrideReason != nil { flags.insert(.overridden) }
        if let now, card.isOverdue(at: now) { flags.insert(.notBegun) }
        if card.isLong { flags.insert(.long) }
        if card.wait != nil { flags.insert(.awaitsPart) }
        self.flags = flags
    }

    /// A maintenance plan: its number is the plan's, and it is due when its next visit is.
    package init(_ line: PlanLine, _ calendar: CompanyCalendar) {
        number = OrderNumber(year: 0, sequence: line.plan.number)
        customer = line.customer
        towns = [line.town, line.site]
        region = line.region
        technicians = line.technician.map { [$0] } ?? []
        isWaiting = false
        skills = []
        states = []
        type = nil
        priority = .normal
        plan = line.plan.number
        (ticketState, contract, slaLeft, people, scope) = (nil, line.contract, nil, [], .plans)
        (parts, places, overtime) = ([], [], nil)
        devices = line.assets
        due = line.next.map { calendar.span(of: $0.date).end }
        all = FoldedText(
            ["\(line.plan.number)", line.plan.name, line.customer, line.site, line.town, line.type] + line.assets
                + technicians)
        flags = if case .overdue = line.state { [.late] } else { [] }
    }

    /// Something that is neither visit nor order, by what it is called.
    init(contract: String, customer: String, words: [String], states: [String]) {
        number = OrderNumber(year: 0, sequence: 0)
        all = FoldedText(words)
        self.contract = contract
        self.customer = customer
        self.states = states
        (towns, region, technicians, skills) = ([], "", [], [])
        (ticketState, plan, devices) = (nil, nil, [])
        (isWaiting, type, priority, due, flags, slaLeft) = (false, nil, .normal, nil, [], nil)
        (parts, places, overtime, people, scope) = ([], [], nil, [], .contracts)
    }

    /// A line about parts, or about measured time.
    init(
        _ scope: FilterScope, words: [String], parts: [String], places: [String], technicians: [String],
        states: [String] = [], _ flags: Set<Filter.Flag>, overtime: Int? = nil
    ) {
        number = OrderNumber(year: 0, sequence: 0)
        all = FoldedText(words)
        (self.parts, self.places, self.technicians, self.flags) = (parts, places, technicians, flags)
        (self.states, self.overtime) = (states, overtime)
        (contract, customer, towns, region, skills) = (nil, "", [], "", [])
        (ticketState, plan, devices) = (nil, nil, [])
        (isWaiting, type, priority, due, slaLeft) = (false, nil, .normal, nil, nil)
        (people, self.scope) = ([], scope)
    }

    /// A message about an order.
    init(message words: [String], about order: OrderNumber, to customer: String) {
        number = order
        all = FoldedText(words)
        self.customer = customer
        (contract, towns, region, skills) = (nil, [], "", [])
        (technicians, states, parts, places) = ([], [], [], [])
        (ticketState, plan, devices) = (nil, nil, [])
        (isWaiting, type, priority, due, flags, slaLeft) = (false, nil, .normal, nil, [], nil)
        (overtime, people, scope) = (nil, [], .messages)
    }

    init(ticket line: TicketLine, all words: [String], slaLeft: Int?) {
        number = OrderNumber(year: line.ticket.number.year, sequence: line.ticket.number.sequence)
        all = FoldedText(words)
        customer = line.customer
        towns = [line.town, line.site]
        (region, technicians, skills, isWaiting) = ("", [], [], false)
        states = [line.state.rawValue]
        (ticketState, plan, devices) = (line.state, nil, line.devices)
        (type, priority, due) = (nil, line.ticket.priority, line.clocks.next?.due)
        (contract, self.slaLeft, people) = (line.contract, slaLeft, [])
        (parts, places, overtime, scope) = ([], [], nil, .tickets)
        flags = line.repeats == nil ? [] : [.repeated]
    }

    /// An order of a list: what holds of any of its visits that are still to be done holds of it; of one that is over, what
    /// holds of any.
    package init(_ line: OrderLine, now: Timestamp) {
        let open = line.visits.filter { !$0.visit.state.isClosed }
        let lines = open.isEmpty ? line.visits : open
        let visits = lines.map(\.visit)
        number = line.order.number
        customer = line.customer
        towns = [line.town, line.site]
        region = line.region
        technicians = lines.flatMap(\.crew)
        (isWaiting, ticketState, scope) = (false, nil, .orders)
        skills = visits.isEmpty ? line.skills : lines.flatMap(\.skills)
        states = [line.order.state.rawValue] + visits.map(\.state.rawValue)
        type = line.order.type
        priority = line.order.priority
        plan = line.plan
        devices = line.devices
        due = line.due?.moment
        contract = line.agreement?.number
        slaLeft = line.agreement?.targets.left(at: now)
        (parts, places, overtime) = (line.order.parts.map(\.code), [], nil)
        people = visits.isEmpty ? [line.asked?.crewSize ?? 1] : visits.map(\.crewSize)
        all = FoldedText(
            [line.order.number.short, line.order.title, line.customer, line.site, line.town] + technicians)
        var flags: Set<Filter.Flag> = []
        let isLate = line.lateness(at: now) != nil || open.contains { line.lateness(of: $0.visit, at: now) != nil }
        if isLate { flags.insert(.late) }
        if visits.contains(where: { $0.lock != .none }) { flags.insert(.locked) }
        if visits.contains(where: { $0.promise != nil }) { flags.insert(.promised) }
        if visits.contains(where: { $0.overrideReason != nil }) { flags.insert(.overridden) }
        if visits.contains(where: { $0.isOverdue(at: now) }) { flags.insert(.notBegun) }
        if visits.contains(where: \.isLong) { flags.insert(.long) }
        if visits.contains(where: { $0.wait != nil }) { flags.insert(.awaitsPart) }
        self.flags = flags
    }
}

extension Filter {
    /// It asks for tickets that ended, which a list leaves out after a week.
    package var reachesEndedTickets: Bool {
        terms.contains { term in
            if case .ticket(let states) = term.test { states.contains { !$0.isOpen } || term.isInverted } else { false }
        }
    }
}

extension FilterSubject {
    /// A ticket of a list.
    package convenience init(_ line: TicketLine, now: Timestamp) {
        let ticket = line.ticket
        self.init(
            ticket: line,
            all: [ticket.number.short, ticket.number.description, ticket.symptom, line.customer, line.site]
                + [line.town, ticket.reporter.name, ticket.reporter.phone] + line.devices,
            slaLeft: line.clocks.next?.due.map { Int((Double($0.since(now)) / 60).rounded(.down)) })
    }
}

extension Filter {
    /// Whether every term about orders and visits holds; what concerns a technician's day says nothing here.
    package func matches(_ subject: FilterSubject) -> Bool {
        for term in terms {
            guard subject.scope.heeds(term.test), let holds = holds(term.test, subject) else { continue }
            if holds == term.isInverted { return false }
        }
        return true
    }

    /// `nil` when the test has nothing to say about it.
    private func holds(_ test: Test, _ subject: FilterSubject) -> Bool? {
        switch test {
        case .text(let text): subject.all.contains(text)
        case .ticket(let states): subject.ticketState.map(states.contains) ?? false
        case .skill(let code): subject.skills.contains { code.holds(skill: FoldedText($0)) }
        case .region(let name): name.holds(subject.region)
        case .technician(let name):
            subject.isWaiting ? nil : subject.technicians.contains(where: name.holds)
        case .customer(let name): name.holds(subject.customer)
        case .town(let name): subject.towns.contains(where: name.holds)
        case .number(let number): number.names(subject.number)
        case .states(let states): subject.states.contains(where: states.contains)
        case .type(let types): subject.type.map(types.contains)
        case .priority(let comparison, let priority):
            // More urgent is less: `priority>normal` asks for what matters more.
            comparison.holds(priority.rank, subject.priority.rank)
        case .due(let window, let comparison): holds(window, comparison, subject.due)
        case .plan(let number): subject.plan == number
        case .flag(let flag): subject.flags.contains(flag)
        case .contract(let number):
            number.map { wanted in subject.contract.map(wanted.holds) ?? false } ?? (subject.contract == nil)
        case .device(let name):
            name.map { wanted in subject.devices.contains(where: wanted.holds) } ?? subject.devices.isEmpty
        case .sla(let comparison, let minutes): subject.slaLeft.map { comparison.holds($0, minutes) } ?? false
        case .part(let name): subject.parts.contains(where: name.holds)
        case .van(let name): subject.places.contains(where: name.holds)
        case .overtime(let comparison, let minutes): subject.overtime.map { comparison.holds($0, minutes) }
        case .over: subject.overtime.map { $0 > 0 }
        case .crew(let comparison, let people): subject.people.contains { comparison.holds($0, people) }
        case .free, .load: nil
        }
    }

    private func holds(_ window: TimeWindow?, _ comparison: Comparison, _ due: Timestamp?) -> Bool {
        guard let window else { return due == nil }
        guard let due else { return false }
        return switch comparison {
        // What is due by the end of a day is that day's, not the next one's.
        case .below: due <= window.start
        case .above: due > window.end
        case .equal: window.start < due && due <= window.end
        }
    }

    /// Whether the terms about a technician's day hold; true when there are none.
    package func matches(_ day: DaySheet) -> Bool {
        // Nobody works on a day off: it has neither free time nor load.
        if day.shifts.isEmpty, day.stops.isEmpty { return dayTerms.isEmpty }
        return dayTerms.allSatisfy { term in
            let holds =
                switch term.test {
                case .free(let comparison, let minutes): !day.shifts.isEmpty && comparison.holds(day.free / 60, minutes)
                case .load(let comparison, let percent):
                    !day.shifts.isEmpty && comparison.holds(day.loadPercent, percent)
                case .over: day.overtime > 0
                case .overtime(let comparison, let minutes): comparison.holds(day.overtime / 60, minutes)
                default: true
                }
            return holds != term.isInverted
        }
    }

    /// Whether the terms about people hold for a technician: name, region, skills held.
    package func matches(technician name: FoldedText, region: FoldedText, skills: [FoldedText]) -> Bool {
        terms.allSatisfy { term in
            let holds: Bool
            switch term.test {
            case .technician(let wanted): holds = wanted.holds(name)
            case .region(let wanted): holds = wanted.holds(region)
            case .skill(let code): holds = skills.contains(where: code.holds(skill:))
            default: return true
            }
            return holds != term.isInverted
        }
    }

    /// Whether its plain words name a technician.
    package func names(technician name: FoldedText) -> Bool {
        let words = terms.filter { if case .text = $0.test { true } else { false } }
        return words.count == terms.count
            && words.allSatisfy { term in
                guard case .text(let text) = term.test else { return false }
                return name.contains(text) != term.isInverted
            }
    }
}
