import DeskModel
import ServiceModel
import Storage

/// What was reported to the demo company in the last days, and what became of it: tickets in every state, with and without
/// orders, some of them twice.
struct DemoTickets {
    let desk: ServiceDesk
    let actor: Actor
    let seed: UInt64

    private static let callers = [
        "Marek Sowa, technik", "Anna Lis, dyżurna techniczna", "Beata Marciniak", "Jan Kruk, kierownik zmiany",
        "Ewa Pawlak, recepcja", "Tomasz Wrona, konserwator",
    ]

    private static let words = [
        "Od rana nie działa, próbowali wyłączyć i włączyć.", "Piszczy co godzinę, na wyświetlaczu BATT.",
        "Czuć spaleniznę, wyłączyli zasilanie.", "Słychać metaliczny hałas, dotąd pracuje.",
        "Zrobiło się zimno na całym piętrze.", "Wyświetla błąd E04 i gaśnie po kilku minutach.",
    ]

    /// The same store, clock and seed give the same tickets. A company without orders has none.
    func add() throws {
        let year = desk.company.calendar.day(of: desk.now).year
        let cases = try desk.store.read { try self.cases($0) }
        // The bytes lie beside the store before a row names them.
        let files = try cases.enumerated().map { index, each in
            try DemoEnclosures(each.symptom, caller(index), words(index), at: reported(each)).files(of: index).map {
                try desk.keep($0.bytes, named: $0.name)
            }
        }
        try desk.store.write(at: desk.now) { transaction in
            var mint = IdentifierMint(random: DemoRandom(seed: seed &* 31 &+ 11))
            // A minute of their own: the papers of the equipment have the one before.
            var papers = IdentifierMint(random: DemoRandom(seed: seed &* 31 &+ 101))
            let milliseconds = (desk.now.seconds - 300) * 1000
            var tickets: [Ticket] = []
            for (index, each) in cases.enumerated() {
                let number = TicketNumber(year: year, sequence: index + 1)
                let reported = ticket(each, index, mint.next(milliseconds: milliseconds), number)
                let ticket = try desk.scope(transaction, by: actor).agreed(reported)
                try transaction.insert(ticket)
                for order in each.orders {
                    try transaction.insert(TicketOrder(ticket: ticket.id, order: order.id))
                }
                for file in files[index] {
                    let document = Document(
                        id: papers.next(milliseconds: milliseconds + 60_000), hash: file.hash, size: file.size,
                        mediaType: file.mediaType, name: file.name, addedAt: ticket.reported + 60, addedBy: actor.name)
                    try transaction.insert(document)
                    let owners = [DocumentOwner.ticket(ticket.id.rawValue)] + each.orders.map { .order($0.id) }
                    for owner in owners { try transaction.insert(DocumentLink(document: document.id, owner: owner)) }
                }
                let same = tickets.last {
                    $0.site == ticket.site && $0.stage != .duplicate && $0.symptom == ticket.symptom
                }
                if each.stage == .duplicate, let original = same {
                    try transaction.insert(TicketLink(ticket: ticket.id, kind: .duplicate, other: original.id))
                }
                if index % 4 == 1 {
                    try transaction.insert(
                        TicketCall(
                            ticket: ticket.id, sequence: 1, at: min(ticket.reported + 900, desk.now),
                            person: ticket.reporter.name, words: "Potwierdzone, proszą o telefon przed przyjazdem.",
                            by: actor.name))
                }
                tickets.append(ticket)
            }
            guard let last = tickets.last else { return }
            try transaction.start(counter: TicketNumber.series(of: last.number.year), at: last.number.sequence)
            // Rows of a founding are never put back.
            _ = try transaction.journal(
                ImportTickets.name, .administration(.imported(.tickets, rows: tickets.count)), undo: .final, by: actor,
                keepingRows: false)
        }
    }

    /// Something that was reported.
    private struct Case {
        var customer: Customer.ID
        var site: Site.ID
        var assets: [Asset.ID]
        var symptom: String
        var priority: Priority
        var serviceType: ServiceType.ID?
        var stage = TicketStage.open
        var orders: [Order] = []
        /// Minutes ago.
        var age: Int
        var outcome = ""
    }

    private func cases(_ reader: Reader) throws -> [Case] {
        let types = try reader.all(ServiceType.self).filter { $0.isActive && $0.category == .repair }
        let faults = try reader.orders().filter { $0.type == .repair && !$0.assets.isEmpty }
        let done = faults.filter { $0.state == .done }.prefix(3)
        let begun = faults.filter { $0.state == .inProgress }.prefix(2)
        let planned = faults.filter { [.planned, .dispatched].contains($0.state) }.prefix(4)
        let waiting = faults.filter { $0.state == .ready }
        var cases: [Case] = []
        for (index, order) in (Array(done) + begun + planned).enumerated() {
            cases.append(of(order, age: 4200 - index * 240))
        }
        // The first of what is done was closed already; the others ask for it.
        if cases.count > 2, done.count > 1 { (cases[0].stage, cases[0].outcome) = (.closed, "Działa, dziękują.") }
        for (index, order) in waiting.prefix(9).enumerated() {
            var each = of(order, age: 2000 - index * 210)
            each.orders = []
            switch index {
            case 1:
                each = cases.last ?? each
                (each.stage, each.orders, each.age) = (.duplicate, [], 1700)
            case 3: (each.stage, each.outcome) = (.remote, "Reset sterownika przez telefon.")
            case 5:
                (each.stage, each.outcome, each.symptom) = (
                    .rejected, "Pytanie o ofertę, przekazane handlowcom.", "Wycena wymiany"
                )
            default: break
            }
            cases.append(each)
        }
        // Every second one of those without a type is of one of the company's.
        for index in cases.indices where cases[index].serviceType == nil && index.isMultiple(of: 2) && !types.isEmpty {
            cases[index].serviceType = types[index / 2 % types.count].id
        }
        return cases.enumerated().sorted { ($1.element.age, $0.offset) < ($0.element.age, $1.offset) }.map(\.element)
    }

    private func of(_ order: Order, age: Int) -> Case {
        Case(
            customer: order.customer, site: order.site, assets: order.assets, symptom: order.title,
            priority: order.priority, serviceType: order.serviceType, orders: [order], age: max(20, age))
    }

    private func caller(_ index: Int) -> String { Self.callers[index % Self.callers.count] }

    private func words(_ index: Int) -> String { Self.words[index % Self.words.count] }

    private func reported(_ each: Case) -> Timestamp { desk.now - each.age * 60 }

    private func ticket(_ each: Case, _ index: Int, _ id: Ticket.ID, _ number: TicketNumber) -> Ticket {
        let reported = reported(each)
        let caller = caller(index)
        let grades = Self.grades(of: each.priority)
        let firm = "firma-\(index + 1)"
        return Ticket(
            id: id, number: number, stage: each.stage, channel: TicketChannel.allCases[index % 3],
            reporter: Reporter(
                name: caller, phone: "+48 000 5\(10 + index) 20\(index % 10)",
                email: DemoContacts.email(caller.split(separator: ",").first.map(String.init) ?? caller, at: firm)),
            customer: each.customer, site: each.site, assets: each.assets, serviceType: each.serviceType,
            symptom: each.symptom, note: words(index), impact: grades.impact, urgency: grades.urgency,
            priority: each.priority, reported: reported, takenBy: actor.name,
            outcome: each.stage == .open
                ? nil : TicketOutcome(words: each.outcome, at: min(reported + 3600, desk.now), by: actor.name))
    }

    /// From where in the usual table a priority comes.
    private static func grades(of priority: Priority) -> (impact: TicketGrade, urgency: TicketGrade) {
        switch priority {
        case .emergency: (.much, .much)
        case .urgent: (.much, .some)
        case .high: (.much, .little)
        case .normal: (.some, .some)
        case .low: (.little, .little)
        }
    }
}
