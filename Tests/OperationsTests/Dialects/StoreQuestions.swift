import DeskModel
import Geography
import Operations
import ServiceModel

@testable import Storage

/// Everything that a store can be asked, with the answers as lines: two stores of the same rows give the same.
struct StoreQuestions {
    private let reader: Reader
    private var answers: [String] = []

    private static let days = (from: Day(iso: "2026-11-20")!, through: Day(iso: "2026-12-04")!)
    private static let span = (from: Timestamp(seconds: 1_795_000_000), to: Timestamp(seconds: 1_797_000_000))

    static func answers(_ store: Store) throws -> [String] {
        try store.read { reader in
            var questions = StoreQuestions(reader: reader)
            try questions.askOfOrders()
            try questions.askOfVisits()
            try questions.askOfPeople()
            try questions.askOfPlacesAndTravel()
            try questions.askOfMaintenance()
            try questions.askTheJournal()
            try questions.askOfTickets()
            try questions.askOfDevices()
            try questions.askOfStock()
            try questions.askOfContracts()
            try questions.askOfTime()
            try questions.askOfMeasuredVisits()
            try questions.askOfMessages()
            try questions.askOfDesks()
            return questions.answers
        } + store.rowFaults().map(\.description)
    }

    private init(reader: Reader) { self.reader = reader }

    private mutating func note(_ name: String, _ answer: some Sequence) {
        answers.append("\(name): \(answer.map { String(describing: $0) }.sorted())")
    }

    private mutating func note(_ name: String, one answer: Any?) {
        answers.append("\(name): \(String(describing: answer))")
    }

    private mutating func askOfTime() throws {
        for technician in try reader.all(Technician.self) {
            let entries = try reader.timeEntries(of: technician.id, from: Self.span.from, to: Self.span.to)
            note("time", entries)
            for entry in entries {
                note("before", try reader.history(of: entry))
                note("instead", one: try reader.correction(of: entry.id))
            }
        }
        _ = try reader.correction(of: TimeEntry.ID(0))
        for order in try reader.orders().prefix(3) { note("time of it", try reader.timeEntries(of: order.id)) }
    }

    private mutating func askOfMeasuredVisits() throws {
        let (from, before) = (Self.days.from - 400, Self.days.through)
        note("measured", try reader.measuredVisits(from: from, before: before, most: 5))
        note("told of them", try reader.measuredEvents(from: from, before: before, most: 5).values.flatMap { $0 })
    }

    private mutating func askOfMessages() throws {
        let messages = try reader.messages(openOrChangedSince: Timestamp(seconds: 0), limit: 50)
        note("messages", messages.map(\.fact))
        note("message counts", try reader.messageCounts())
        note("last sent", one: try reader.lastMessageSent())
        note("useless", try reader.uselessMessages(at: Self.span.to))
        note("told of", try reader.visitsToldOf(from: Self.span.from, to: Self.span.to))
        note("to send", one: try reader.messageToSend(at: Self.span.from)?.fact)
        note("by fact", one: try reader.message(telling: "none")?.id)
        note("by Message-ID", one: try reader.message(known: "none@b.example")?.id)
        note("report version", one: try reader.reportVersion(ReportVersion.ID(1))?.content)
        for message in messages.isEmpty ? [OutboxMessage.ID(1)] : messages.map(\.id) {
            note("message", one: try reader.message(message)?.fact)
            note("tries", try reader.tries(of: message))
            note("deeds", try reader.deeds(with: message))
            note("their entries", try reader.entries(about: message))
        }
        for order in try reader.orders().prefix(3) {
            note("about order", try reader.messages(about: order.id).map(\.fact))
            note("to customer", try reader.messages(to: order.customer, in: .queued).map(\.fact))
            note("opt outs", try reader.optOuts(of: order.customer))
            for visit in try reader.visits(of: order.id) {
                note("about visit", try reader.messages(about: visit.id).map(\.fact))
            }
        }
        note("mark", one: try reader.hookMark("x"))
        note("commands", try reader.commands(behind: 0, limit: 5).map(\.command))
        note("entry", one: try reader.entry(1)?.command)
    }

    private mutating func askOfDesks() throws {
        note("marks", try reader.alertMarks(since: Self.span.from))
        note("mark", one: try reader.alertMark(kind: "late", subject: "1", occasion: "1"))
        note("recalled", try reader.recalledVisits(since: Timestamp(seconds: 0)))
        note("looked", one: try reader.feedRead(by: "ann"))
        note("others", try reader.journal(ofOthersThan: "ann", after: 0, limit: 20).map(\.sequence))
        for sequence in 1...20 { note("days", try reader.technicianDays(of: sequence)) }
    }

    private mutating func askOfMaintenance() throws {
        let calendar = SmallCompany.calendar
        let plans = try reader.plans()
        note("plans", plans)
        note("active plans", try reader.plans(activeOn: Self.days.from))
        note("plan", one: try reader.plan(number: 1))
        note("plan by key", one: try reader.plan(key: "none"))
        note("made", try reader.followed(in: calendar).values)
        for plan in plans { note("made of it", try reader.followed(plan.id, in: calendar).values) }
        note("history of a plan", try reader.history(ofPlan: Identifier(1)).map(\.sequence))
        note("made then", one: try reader.occurrence(of: Identifier(1), on: Self.days.from))
        note("followed", try reader.followed(Identifier(1), in: calendar).values)
        note("plan numbers", try reader.planNumbers())
        for order in try reader.orders().prefix(3) { note("made by", one: try reader.occurrence(of: order.id)) }
        note("calendar", one: try reader.workCalendar())
        note("own day", one: try reader.companyDay(Self.days.from))
        note("jobs", try reader.jobs())
        note("job", one: try reader.job("generate-plans", "daily"))
        note("due", one: try reader.jobToDo(of: ["generate-plans", "other"], at: Self.span.to))
        note(
            "put off", one: try reader.jobToDo(of: ["generate-plans"], waits: ["generate-plans": 60], at: Self.span.to))
    }

    private mutating func askOfTickets() throws {
        let beginning = Timestamp(seconds: 0)
        note("tickets", try reader.tickets(openOrSince: beginning).map(\.number))
        note("all tickets", try reader.tickets().map(\.number))
        note("their orders", try reader.ticketOrders(openOrSince: beginning))
        _ = try (reader.ticket(messageID: "nobody"), reader.ticket(key: "nobody"))
        let known = try reader.tickets().map(\.id)
        for id in known.isEmpty ? [Ticket.ID(1)] : known {
            note("ticket orders", try reader.orders(ofTicket: id).map(\.number))
            note("ticket states", try reader.orderStates(ofTicket: id))
            note("links", try reader.links(of: id) + reader.links(to: id))
            note("calls", try reader.calls(about: id))
            note("ticket history", try reader.history(ofTicket: id).map(\.sequence))
            note("ticket version", one: try reader.version(of: .ticket(id)))
        }
        _ = try reader.ticket(TicketNumber(year: 2026, sequence: 1))
        _ = try reader.tickets(tail: 1)
        for customer in try reader.all(Customer.self) {
            note("of customer", try reader.tickets(of: customer.id, since: beginning).map(\.number))
            note("what they became", try reader.ticketOrders(of: customer.id))
            note("open of customer", try reader.openOrders(of: customer.id).map(\.number))
        }
        if let order = try reader.orders().first { note("tickets of", try reader.tickets(of: order.id).map(\.number)) }
    }

    private mutating func askOfStock() throws {
        let (parts, places) = (try reader.all(Part.self), try reader.all(StockPlace.self))
        note("totals", try reader.stockTotals().values)
        note("under least", try reader.countsUnderLeast().values)
        note("holds", try reader.stockHolds())
        note("overdrawn", try reader.overdrawnStock().keys)
        note("wrong sums", try reader.wrongStockSums())
        note("moves", try reader.latestStockMoves(limit: 10).map(\.id) + reader.stockMoves().map(\.id))
        let day = Self.days.from
        note("with parts", try reader.visitsWithParts(on: day))
        note("uses", try reader.partUses(on: day).keys)
        note("held", try reader.stockHolds(on: day))
        note("over", try reader.reservedForOver())
        note("wrong of orders", try reader.wrongOrderParts().map(\.part))
        note("serial", try reader.assets(serial: "S-1").map(\.id))
        note("lists", try reader.pickLists(from: day).map(\.number))
        _ = try (reader.part(code: "A"), reader.stockPlace(code: "M1"), reader.pickList(number: 1))
        _ = try (reader.serial("1"), reader.isReversed(StockMove.ID(1)), reader.lines(ofList: PickList.ID(1)))
        let people = try reader.all(Technician.self).map(\.id)
        note("vans", try people.flatMap { try reader.vans(of: $0) })
        let cells = (places.map(\.id) + [StockPlace.ID(1)]).flatMap { place in
            (parts.map(\.id) + [Part.ID(1)]).map { StockCell(place, $0) }
        }
        for cell in cells.prefix(20) {
            note("at", try reader.balances(at: cell.place).values)
            note("of", try reader.balances(of: cell.part).values)
            note("free", try reader.freeStock(of: cell.part).map(\.free))
            note("least", try reader.minimums(at: cell.place))
            note("held at", try reader.stockHolds(at: cell.place))
            note("serials", try reader.serials(cell).keys)
            note("of part", try reader.stockMoves(of: cell.part).map(\.id))
            note("balance", one: try reader.balance(cell))
            note("last", one: try reader.lastStockMove(cell))
            _ = try reader.isMoved(cell.part)
            _ = try reader.held(Order.ID(1), cell)
        }
        _ = try (reader.holds(of: Order.ID(1)), reader.uses(of: Order.ID(1)), reader.isClosed(Order.ID(1)))
        _ = try reader.stockMoves(of: Order.ID(1))
        note("asked", try reader.askedParts().map(\.visit))
        note("free anywhere", try reader.freeParts(Set(parts.map(\.id))).values)
        note("used", try reader.usedParts(of: Set(reader.orders().map(\.id))).keys)
        note("stops", try reader.depotStops(from: day).map(\.id))
        _ = try (reader.depot(at: StockPlace.ID(1)), reader.hasDepotStops())
        _ = try reader.depotStop(of: Technician.ID(1), on: day)
    }

    private mutating func askOfDevices() throws {
        for asset in try reader.all(Asset.self) {
            note("readings", try reader.readings(of: asset.id))
            note("open", try reader.openOrders(of: asset.id).map(\.number))
            try ask(.device(asset.id))
        }
        if let site = try reader.all(Site.self).first {
            try ask(.site(site.id))
            try ask(.customer(site.customer))
            note("papers", try reader.documents(of: .site(site.id)).map(\.name))
        }
        for document in try reader.all(Document.self) { note("owners", try reader.owners(of: document.id)) }
        _ = try reader.owners(of: Document.ID(1))
        note("hashes", try reader.documentHashes())
        for visit in try reader.all(Visit.self).prefix(3) { note("accounts", try reader.accounts(of: visit.id)) }
        for order in try reader.all(Order.self).prefix(3) { note("reports", try reader.reportVersions(of: order.id)) }
        note("report of a file", one: try reader.reportVersion(file: "0"))
        note("content", one: try reader.reportContent("0"))
        note("reports of a content", try reader.reportVersions(content: "0"))
        note("written hashes", try reader.documentHashes(writtenSince: Timestamp(seconds: 0)))
    }

    private mutating func ask(_ scope: HistoryScope) throws {
        note("orders of", try reader.orders(of: scope).map(\.number))
        note("visits of", try reader.visits(of: scope))
        note("events of", try reader.events(of: scope).keys)
        note("documents of", try reader.documents(ofOrdersOf: scope).keys)
    }

    private mutating func askOfOrders() throws {
        let orders = try reader.orders()
        for order in orders.prefix(3) {
            note("answers", try reader.answers(of: order.id).map(\.id))
            note("finding orders", try reader.findingOrders(of: order.id))
            note("findings behind", try reader.findings(behind: order.id).map(\.id))
            for device in order.assets { note("about", try reader.answers(about: device, except: order.id).map(\.id)) }
        }
        _ = try reader.answers(about: Asset.ID(1), except: Order.ID(1))
        note("model lists", try reader.checklists(ofModels: ["UPS"]).map(\.model))
        note("orders", orders)
        note("how many visits", one: try reader.visitCount())
        note("names of devices", try reader.deviceNames())
        let states = try reader.states(of: Set(orders.map(\.id)))
        note("where orders stand", orders.map { states[$0.id] })
        note("ground", one: try reader.groundWriters(after: 0).forAll)
        note("on hold", try reader.orders(in: [.onHold, .draft]))
        note("drafts", try reader.completeDrafts())
        note("waiting", one: try reader.waitingCounts())
        note("codes of parts", try reader.usedPartCodes())
        note("planned before", try reader.ordersPlannedBefore())
        for order in orders {
            note("order", one: try reader.order(order.number))
            note("tail", try reader.orders(tail: order.number.sequence))
            note("key", one: try order.key.flatMap { try reader.order(key: $0) })
            note("origin", one: try reader.origin(of: order.id))
            note("followers", try reader.followers(of: order.id))
            note("state", one: try reader.state(of: order.id))
            note("states", try reader.visitStates(of: order.id))
            note("visits", try reader.visits(of: order.id))
            note("history", try reader.history(of: order.id).map(\.sequence))
            note("version", one: try reader.version(of: .order(order.id)))
        }
        _ = try reader.order(key: "nobody")
        let types = try reader.all(ServiceType.self).map(\.id) + [ServiceType.ID(0)]
        note("orders of types", try types.map { try reader.countOrders(of: $0) })
        for customer in try reader.all(Customer.self) {
            for site in try reader.sites(of: customer.id) { note("assets", try reader.assets(at: site.id)) }
        }
    }

    private mutating func askOfVisits() throws {
        let (from, through) = Self.days
        note("board", try reader.boardVisits(from: from, through: through))
        note("all of orders", try reader.visits(ofOrdersIn: []))
        note("of drafts", try reader.visits(ofOrdersIn: [.draft]))
        note("standing", try reader.techniciansWithStandingVisits())
        note("at sites", try reader.techniciansWithStandingVisits(at: Set(reader.all(Site.self).map(\.id))))
        note("taking time", try reader.boardVisits(of: nil, from: from))
        note("facts", try reader.events(from: from, through: through).values)
        let visits = try reader.all(Visit.self)
        note("places among tasks", try reader.chains(in: Set(visits.map(\.order)), naming: 0))
        for visit in visits {
            note("visit", one: try reader.visit(visit.id))
            note("board visit", one: try reader.boardVisit(visit.id))
            note("shown", try reader.boardVisits([visit.id], from: from, through: through))
            note("its order", one: try reader.order(of: visit.id))
            note("its facts", try reader.events(of: visit.id))
            note("shown facts", try reader.events(of: visit.id, from: from, through: through))
            note("version", one: try reader.version(of: .visit(visit.id)))
        }
        for row in try reader.all(AssignmentRow.self) {
            guard let day = try reader.visit(row.visit)?.placement?.day else { continue }
            let cell = CellKey(row.assignment.technician, day)
            note("day", try reader.visits(on: cell))
            note("everybody's day", try reader.boardVisits(on: day, and: row.visit))
            note("day and visit", try reader.boardVisits(on: cell, and: row.visit))
            note("day version", one: try reader.dayVersion(cell))
            note("version", one: try reader.version(of: .technicianDay(cell.technician, day)))
        }
        note("day versions", try reader.dayVersions(from: from, through: through).map { "\($0.key) \($0.value)" })
    }

    private mutating func askOfPeople() throws {
        let (from, through) = Self.days
        note("absences", try reader.absences(from: Self.span.from, to: Self.span.to))
        note("shifts", try reader.shiftChanges(from: from, through: through))
        note("skills", try reader.all(Skill.self))
        note("crews", try reader.all(Crew.self))
        note("on call", try reader.onCall(from: Self.span.from, to: Self.span.to))
        note("calls", try reader.outageCalls(openOrMadeSince: Self.span.from))
        note("unable", try reader.unableEntries(since: Self.span.from).map(\.sequence))
        note("users", try reader.all(User.self))
        for technician in try reader.all(Technician.self) {
            note("technician", one: try reader.find(technician.id)?.fields)
            note("own absences", try reader.absences(of: technician.id, after: Self.span.from))
            note("own shifts", try reader.shiftChanges(of: technician.id))
            note("under way", one: try reader.visitUnderWay(of: technician.id))
            note("taking time", try reader.boardVisits(of: [technician.id], from: from))
            note("version", one: try reader.version(of: .technician(technician.id)))
        }
    }

    private mutating func askOfPlacesAndTravel() throws {
        note("unlocated", try reader.sitesWithoutLocation().map(\.id))
        note("territories", try reader.all(Territory.self))
        note("postcodes", one: try reader.postcodeCount())
        for area in try reader.all(PostalArea.self) { note("area", one: try reader.postalArea(area.code)) }
        _ = try reader.postalArea(Postcode("00-001")!)
        note("factors", try reader.all(TravelFactorRow.self))
        note("legs", try reader.all(ManualLegRow.self))
        note("generation", one: try reader.legGeneration())
        note("mail", one: try reader.mailGeneration())
        let ages = RoadLegAge(figures: Timestamp(seconds: 0), faults: Timestamp(seconds: 0))
        note("roads", try reader.roadLegs(after: 0, since: ages, of: nil))
        note("of one", try reader.roadLegs(after: 0, since: ages, of: RoadSource(engine: "osrm", profile: "car")))
    }

    private mutating func askOfContracts() throws {
        note("contracts", try reader.contracts())
        for contract in try reader.all(Contract.self) {
            note("tickets under it", try reader.openTickets(under: contract.id).map(\.number))
        }
        note("numbers", try reader.contractNumbers().values)
        note("open", try reader.openOrderCounts().values)
        note("missed", try reader.breachCounts(since: Timestamp(seconds: 0)).values)
        note("agreed facts", try reader.eventsOfAgreedOrders().values)
        note("behind", try reader.ordersBehind(Self.span.to))
        note("credit", try reader.all(CreditStop.self))
        let days = DaySpan(Self.days.from, Self.days.through)!
        _ = try reader.contract(number: "nobody")
        _ = try reader.contract(key: "nobody")
        for id in try reader.contracts().map(\.id) + [Identifier(1)] {
            note("under", try reader.orders(under: id).map(\.number))
            note("open under", try reader.orders(under: id, onlyOpen: true).map(\.number))
            note("missed under", try reader.breaches(under: id))
            note("field visits", try reader.fieldVisits(under: id, days))
            note("visits under", try reader.visits(under: id).values)
            note("facts under", try reader.events(under: id).values)
            note("history", try reader.history(of: id).map(\.sequence))
        }
        for customer in try reader.all(Customer.self) {
            note("of customer", try reader.contracts(of: customer.id))
            note("credit of", one: try reader.creditStop(of: customer.id))
        }
        for order in try reader.orders() {
            note("stops", try reader.stops(of: order.id))
            note("breaches", try reader.breaches(of: order.id))
            note("all facts", try reader.events(ofOrder: order.id).values)
        }
    }

    private mutating func askTheJournal() throws {
        let before = try reader.rowsBefore(after: 0)
        note("rows before", [before.visits.count, before.absences.count, before.hours.count])
        let last = try reader.sequence()
        note("journal", try reader.journal(limit: 10_000).map { "\($0.sequence) \($0.command) \($0.actor)" })
        note("company", one: try reader.setting("company"))
        note("clock", one: try reader.storeClock())
        note("kind", one: try reader.kind())
        note("last entry", one: try reader.lastEntryMoment())
        note("begins", one: try reader.begins())
        note("then", one: try reader.point(at: SmallCompany.at("08:00"))?.sequence)
        for sequence in max(0, last - 30)..<max(0, last) {
            note("written", one: try reader.writtenRows(after: sequence, through: sequence + 1, limit: 50)?.count)
            guard let rows = try reader.changedRows(after: sequence, through: sequence + 1, limit: 50) else { continue }
            note("changed", try reader.visits(changedBy: rows))
        }
        if let mark = try reader.historyMark() { note("goes on", one: try reader.goesOn(from: mark)) }
        for order in try reader.orders() {
            note("last", one: try? reader.lastChange(of: .order(order.id)).sequence)
        }
    }
}
