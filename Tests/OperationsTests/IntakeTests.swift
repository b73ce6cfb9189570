import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

@Suite struct IntakeTests {
    @Test func numbersCountUpWithoutGapsEvenWhenACommandFails() throws {
        let company = try SmallCompany()
        let first = try company.newOrder().order.number
        let broken = OrderDraft(customer: company.customer.id, site: company.sites[0].id, title: "x", duration: 20_000)
        #expect(throws: Refusal.desk(.invalid(field: .duration, .duration(minutes: 20_000)))) {
            try company.desk.perform(CreateOrder(broken), by: company.ann)
        }
        #expect(try company.newOrder().order.number == OrderNumber(year: first.year, sequence: first.sequence + 1))
    }

    @Test func escapeSequencesNeverEnterTheStore() throws {
        let company = try SmallCompany()
        let draft = OrderDraft(
            customer: company.customer.id, site: company.sites[0].id, title: "a\u{1B}[2Jb", duration: 60)
        #expect(throws: Refusal.desk(.invalid(field: .title, .text(.controlCharacter(codePoint: 27, position: 1))))) {
            try company.desk.perform(CreateOrder(draft), by: company.ann)
        }
    }

    @Test func anEditedPartIsCheckedLikeANewOne() throws {
        let company = try SmallCompany()
        let order = try company.newOrder().order
        var changes = EditOrder.Changes()
        changes.parts = [PartLine(code: "AB\u{1B}[31m", quantity: 1)!]
        #expect(throws: Refusal.desk(.invalid(field: .part, .text(.controlCharacter(codePoint: 27, position: 2))))) {
            try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        }
    }

    @Test func whatAnOrderNamesMustBeThere() throws {
        let company = try SmallCompany()
        let (customer, site) = (company.customer.id, company.sites[0].id)
        let unknownAsset = OrderDraft(customer: customer, site: site, assets: [Identifier(999)], title: "x")
        #expect(throws: Refusal.desk(.notFound(.asset, key: "999"))) {
            try company.desk.perform(CreateOrder(unknownAsset), by: company.ann)
        }
        let unknownPerson = OrderDraft(
            customer: customer, site: site, title: "x", duration: 60, requiredTechnician: Identifier(998))
        #expect(throws: Refusal.desk(.notFound(.technician, key: "998"))) {
            try company.desk.perform(CreateOrder(unknownPerson), by: company.ann)
        }
        _ = try company.desk.perform(
            CreateOrder(OrderDraft(customer: customer, site: site, title: "x")), by: company.ann)
        let draft = try company.store.read { try $0.orders(in: [.draft])[0] }
        #expect(throws: Refusal.desk(.invalid(field: .crew, .outOfRange(value: 0, allowed: 1...6)))) {
            try company.desk.perform(QualifyOrder(order: draft.id, duration: 30, crewSize: 0), by: company.ann)
        }
    }

    @Test func oneLetterWithAThousandAccentsIsTooLong() {
        let letter = "e" + String(repeating: "\u{301}", count: 10_000)
        #expect(throws: TextFault.tooLong(length: 1250, limit: 200)) { try PlainText.checked(letter) }
        // Short for a note, and still no letter of any writing.
        #expect(throws: TextFault.overloaded(position: 2)) {
            try PlainText.checked("ab" + letter, limit: PlainText.noteLimit, lines: true)
        }
        #expect(throws: Never.self) { try PlainText.checked("Zażółć e\u{301} 👩‍👩‍👧‍👦") }
    }

    @Test func longerWorkThatRunsIntoTheNextVisitIsShown() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder()
        let second = try company.newOrder(site: 1).visit
        try company.place(visit, company.ewa, at: SmallCompany.at("08:10"))
        try company.place(second, company.ewa, at: SmallCompany.at("10:00"))
        var changes = EditOrder.Changes()
        changes.duration = 240
        changes.skills = [SkillRequirement(skill: company.fgaz.id, level: 5)]
        _ = try company.desk.perform(
            EditOrder(order: order.id, changes: changes).regardless(because: "trudniejsze"), by: company.ann)
        let view = try company.desk.view(from: SmallCompany.monday, days: 1)
        let stops = view.sheets[CellKey(company.ewa.id, SmallCompany.monday)]!.stops
        #expect(
            stops.contains { stop in
                stop.breaches.contains { if case .planning(.overlaps(order.number, _)) = $0 { true } else { false } }
            })
        let changed = stops.first { $0.visit == visit.id }
        #expect(changed?.breaches.contains(.administration(.skillLevel("FGAZ", has: 2, needs: 5))) == true)
    }

    @Test func anOrderWithoutDurationStaysADraftUntilQualified() throws {
        let company = try SmallCompany()
        let draft = OrderDraft(customer: company.customer.id, site: company.sites[0].id, title: "Przegląd")
        let receipt = try company.desk.perform(CreateOrder(draft), by: company.ann)
        guard let number = receipt.summary.createdOrder else { return }
        let order = try company.store.read { try $0.order(number)! }
        #expect(order.state == .draft)
        _ = try company.desk.perform(QualifyOrder(order: order.id, duration: 45), by: company.ann)
        #expect(try company.reload(order).state == .ready)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(order).state == .draft)
        #expect(try company.store.read { try $0.visits(of: order.id) }.isEmpty)
    }

    @Test func holdTakesTheVisitOffTheBoardAndReleaseBringsItToTheQueue() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder()
        try company.place(visit, company.ewa)
        _ = try company.desk.perform(HoldOrder(order: order.id, reason: .parts), by: company.ann)
        #expect(try company.reload(order).state == .onHold)
        var view = try company.desk.view(from: SmallCompany.monday, days: 1)
        #expect(view.queue.isEmpty)
        #expect(view.waiting.onHold == 1)
        _ = try company.desk.perform(ReleaseOrder(order: order.id), by: company.ann)
        view = try company.desk.view(from: SmallCompany.monday, days: 1)
        #expect(view.queue == [visit.id])
    }

    @Test func cancelNeedsAReasonAndIsUndone() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder()
        #expect(throws: Refusal.desk(.missingReason)) {
            try company.desk.perform(CancelOrder(order: order.id, reason: " "), by: company.ann)
        }
        _ = try company.desk.perform(CancelOrder(order: order.id, reason: "klient zrezygnował"), by: company.ann)
        #expect(try company.reload(order).state == .cancelled)
        #expect(try company.reload(visit).state == .cancelled)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(order).state == .ready)
    }

    @Test func aLongerDurationMovesTheEndOfAPlannedVisit() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder()
        try company.place(visit, company.ewa)
        var changes = EditOrder.Changes()
        changes.duration = 150
        changes.priority = .urgent
        _ = try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        let longer = try company.reload(visit)
        #expect(longer.placement.map { $0.end.since($0.start) } == 150 * 60)
        #expect(try company.reload(order).priority == .urgent)
    }

    @Test func anAbsenceTurnsTheCellOffWithoutSayingWhy() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa)
        let day = SmallCompany.calendar.span(of: SmallCompany.monday)
        _ = try company.desk.perform(
            RecordAbsence(technician: company.ewa.id, window: day, kind: .illness), by: company.ann)
        let view = try company.desk.view(from: SmallCompany.monday, days: 1)
        let sheet = view.sheets[CellKey(company.ewa.id, SmallCompany.monday)]!
        #expect(sheet.isAbsent && sheet.shifts.isEmpty)
        #expect(sheet.stops[0].breaches == [.planning(.absent)])
        let sentences = try company.desk.journal().map { $0.summary.sentence(Wording(.english, SmallCompany.calendar)) }
        #expect(!sentences.joined().contains("illness"))
        _ = try company.desk.undo(by: company.ann)
        #expect(!(try company.desk.view(from: SmallCompany.monday, days: 1).sheets[sheet.cell]!.isAbsent))
    }
}
