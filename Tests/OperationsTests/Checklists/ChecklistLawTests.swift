import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Answers to the questions of an order: told, corrected, missing, and what follows from them.
@Suite struct ChecklistLawTests {
    private let company: SmallCompany
    private var desk: ServiceDesk { company.desk }
    private let english = Wording(.english, SmallCompany.calendar)

    init() throws {
        company = try SmallCompany()
        var content = ServiceTypeContent(
            code: "ups", title: "Naprawa UPS", category: .repair, tasks: [TaskTemplate(duration: 60)])
        content.checklist = [
            ChecklistItem(question: "supply voltage", answer: .number, unit: "V", least: "207", most: "253"),
            ChecklistItem(question: "string A", answer: .number, unit: "V", least: "12.0", most: "13.8"),
            ChecklistItem(
                question: "string A, after the swap", answer: .number, unit: "V",
                condition: CheckCondition("2", .outside)),
            ChecklistItem(question: "fan runs"),
            ChecklistItem(question: "advice", answer: .text, isMandatory: false),
        ]
        _ = try desk.perform(CreateServiceType(content), by: company.ann)
    }

    private func add(_ name: String, _ model: String) throws -> Asset {
        var changes = EditAsset.Changes()
        (changes.name, changes.model) = (name, model)
        _ = try desk.perform(CreateAsset(site: company.sites[0].id, details: changes), by: company.ann)
        return try #require(try desk.assets().first { $0.name == name })
    }

    /// An order of the type, at whose visit Ewa is working since 9.
    private func working(_ devices: [Asset] = []) throws -> (order: Order, visit: Visit) {
        var draft = OrderDraft(customer: company.customer.id, site: company.sites[0].id, title: "UPS")
        draft.assets = devices.map(\.id)
        draft.take(try desk.serviceType(named: "ups", .whole))
        let number = try desk.perform(CreateOrder(draft), by: company.ann).summary.orders[0]
        let order = try desk.order(named: "\(number)")
        let visit = try company.store.read { try $0.visits(of: order.id)[0] }
        company.clock.now = SmallCompany.at("08:00")
        try company.place(visit, company.ewa, at: SmallCompany.at("09:00"))
        _ = try desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        company.clock.now = SmallCompany.at("09:00")
        for act in [VisitAct.accept, .travel, .arrive, .start] {
            _ = try desk.perform(ReportVisit(visit: visit.id, act: act), by: company.ann)
        }
        company.clock.now = SmallCompany.at("10:00")
        return (order, try company.reload(visit))
    }

    private func answer(_ visit: Visit, _ pairs: String...) throws -> Receipt {
        try desk.perform(
            AnswerChecklist(visit: visit.id, answers: try pairs.map { try SaidAnswer(pair: $0) }), by: company.ann)
    }

    private func complete(_ visit: Visit, _ pairs: String...) throws -> Receipt {
        try desk.perform(
            ReportVisit(
                visit: visit.id, act: .complete, signedBy: "Anna Lis",
                answers: pairs.isEmpty ? nil : try pairs.map { try SaidAnswer(pair: $0) }), by: company.ann)
    }

    private func list(_ order: Order) throws -> OrderChecklist {
        try #require(try desk.detail(of: order.id).checklist)
    }

    private func sentence(_ work: () throws -> Receipt) -> String {
        do {
            return try work().summary.sentence(english)
        } catch let refusal as Refusal {
            return refusal.sentence(english)
        } catch { return "\(error)" }
    }

    @Test func completeSaysExactlyWhatIsMissingAndOneAnswerMayAskForAnother() throws {
        let (order, visit) = try working()
        let number = order.number
        #expect(
            sentence { try complete(visit) }
                == "\(number) is not complete yet, answers are missing: supply voltage, string A, fan runs.")
        _ = try answer(visit, "1=231", "string A=11,2 V")
        #expect(
            sentence { try complete(visit) }
                == "\(number) is not complete yet, answers are missing: string A, after the swap, fan runs.")
        #expect(try company.reload(visit).state == .working)
        let receipt = try complete(visit, "after=13.4", "fan=yes")
        #expect(
            receipt.summary.sentence(english).hasSuffix(
                "Answered: string A, after the swap: 13.4 V; fan runs: yes."))
        #expect(try company.reload(visit).state == .completed)
        let lines = try list(order).checklist
        #expect(lines.missing.isEmpty && lines.answered.count == 4 && lines.findings.map(\.number) == [2])
        #expect(lines.lines[1].current?.actor == "ann" && lines.lines[1].current?.technician == company.ewa.id)
        #expect(lines.lines[1].current?.at == SmallCompany.at("10:00"))
    }

    @Test func anAnswerOfTheWrongTypeIsRefusedWithTheReasonAndNothingIsChanged() throws {
        let (order, visit) = try working()
        let before = try desk.journal().count
        #expect(
            sentence { try answer(visit, "1=231", "string A=niskie") }
                == "String A must be a number in V; “niskie” is none.")
        #expect(sentence { try answer(visit, "fan=może") } == "Fan runs must be yes or no; “może” is neither.")
        #expect(sentence { try answer(visit, "3=13") }.contains("is asked only when: string A is outside its limits"))
        #expect(sentence { try answer(visit, "nic=1") }.contains("asks nothing called “nic”"))
        // A completion with a bad answer tells nothing either.
        #expect(sentence { try complete(visit, "1=dużo") }.hasPrefix("Supply voltage must be a number"))
        #expect(try desk.journal().count == before && list(order).checklist.answered.isEmpty)
        #expect(try company.reload(visit) == visit)
    }

    @Test func aWrongAnswerIsCorrectedAndBothStayOnRecord() throws {
        let (order, visit) = try working()
        _ = try answer(visit, "2=11.2")
        #expect(sentence { try answer(visit, "2=13") }.contains("answered already by ann"))
        #expect(sentence { try answer(visit, "2=11.20") }.hasPrefix("That is the answer already"))
        _ = try desk.perform(
            CorrectAnswer(visit: visit.id, question: "2", words: "13.1", reason: "zły zakres"), by: company.bob)
        var line = try list(order).checklist.lines[1]
        #expect(line.answers.map { $0.value?.text } == ["11.2", "13.1"] && !line.isFinding)
        #expect(line.answers[1].reason == "zły zakres" && line.answers[1].actor == "bob")
        _ = try desk.perform(CorrectAnswer(visit: visit.id, question: "2", words: nil), by: company.ann)
        line = try list(order).checklist.lines[1]
        #expect(line.value == nil && line.isMissing && line.answers.count == 3)
        _ = try answer(visit, "2=12")
        #expect(try list(order).checklist.lines[1].answers.last?.corrects == line.answers.last?.id)
        // Facts are not taken back: undo goes past them.
        #expect(throws: Refusal.self) { _ = try desk.undo(by: company.bob) }
        #expect(try company.store.rowFaults() == [])
    }

    @Test func whatACompletionNeededIsCorrectedAndNotTakenBack() throws {
        let (order, visit) = try working()
        _ = try complete(visit, "1=231", "2=13", "fan=yes", "advice=nic")
        func correct(_ question: String, _ words: String?) throws -> Receipt {
            try desk.perform(
                CorrectAnswer(visit: visit.id, question: question, words: words, reason: "zły odczyt"), by: company.ann)
        }
        #expect(throws: Refusal.checklists(.isNeeded(order.number, question: "fan runs"))) {
            try correct("fan", nil)
        }
        #expect(try list(order).checklist.missing.isEmpty)
        _ = try correct("1", "232")
        _ = try correct("advice", nil)
        #expect(try list(order).checklist.lines[0].value?.text == "232")
    }

    @Test func anAnswerIsOfATimeAtWhichSomebodyWasThere() throws {
        let (_, visit) = try working()
        func answer(at time: String) throws -> Receipt {
            try desk.perform(
                AnswerChecklist(
                    visit: visit.id, answers: [SaidAnswer(question: "1", words: "231")], at: SmallCompany.at(time)),
                by: company.ann)
        }
        let arrived = SmallCompany.at("09:00")
        #expect(throws: Refusal.checklists(.tooEarly(SmallCompany.at("08:59"), bySending: false, arrived))) {
            try answer(at: "08:59")
        }
        _ = try answer(at: "09:00")
    }

    @Test func anAnswerBeforeTheVisitWasSentIsRefused() throws {
        let (_, visit) = try company.newOrder()
        company.clock.now = SmallCompany.at("08:00")
        try company.place(visit, company.ewa, at: SmallCompany.at("12:00"))
        _ = try desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        let early = AnswerChecklist(
            visit: visit.id, answers: [SaidAnswer(question: "1", words: "231")], at: SmallCompany.at("07:00"))
        let sent = SmallCompany.at("08:00")
        #expect(throws: Refusal.checklists(.tooEarly(SmallCompany.at("07:00"), bySending: true, sent))) {
            try desk.perform(early, by: company.ann)
        }
    }

    @Test func aReturnVisitInheritsTheAnswers() throws {
        let (order, visit) = try working()
        _ = try answer(visit, "1=231", "2=13")
        _ = try desk.perform(
            ReportVisit(
                visit: visit.id, act: .partial, reason: "brak wentylatora",
                answers: [SaidAnswer(question: "advice", words: "wymienić")]), by: company.ann)
        let back = try #require(try company.store.read { try $0.visits(of: order.id) }.last)
        #expect(back.id != visit.id && back.state == .open)
        try company.place(back, company.ewa, at: SmallCompany.at("13:00"))
        _ = try desk.perform(DispatchVisit(visit: back.id), by: company.ann)
        company.clock.now = SmallCompany.at("14:00")
        let done = ReportVisit(
            visit: back.id, act: .complete, started: SmallCompany.at("13:00"), signedBy: "Anna Lis",
            answers: [SaidAnswer(question: "4", words: "tak")])
        _ = try desk.perform(done, by: company.ann)
        let lines = try list(order).checklist.lines
        #expect(lines.map { $0.current?.visit } == [visit.id, visit.id, nil, back.id, visit.id])
    }

    @Test func aFindingBecomesOneOrderThatIsCancelledByUndo() throws {
        let ups = try add("UPS U10", "U10")
        let (order, visit) = try working([ups])
        _ = try answer(visit, "1=231", "2=11.2")
        let follow = FollowUpFinding(order: order.id, question: "string A")
        #expect(throws: Refusal.checklists(.noFinding(question: "supply voltage"))) {
            try desk.perform(FollowUpFinding(order: order.id, question: "1"), by: company.ann)
        }
        let number = try desk.perform(follow, by: company.ann).summary.orders[0]
        let made = try desk.detail(of: desk.order(named: "\(number)").id)
        #expect(made.order.title == "string A: 11.2 V (12.0…13.8)" && made.order.assets == [ups.id])
        #expect(made.origin?.number == order.number && made.state == .ready && made.order.verdict != nil)
        #expect(made.checklist?.sources.map(\.item.question) == ["string A"])
        #expect(try list(order).followUp(of: list(order).checklist.lines[1])?.number == number)
        #expect(throws: Refusal.checklists(.hasFollowUp(question: "string A", number))) {
            try desk.perform(follow, by: company.bob)
        }
        _ = try desk.undo(by: company.ann)
        let gone = try? desk.order(named: "\(number)")
        #expect(gone == nil || gone?.state == .cancelled)
        _ = try desk.perform(follow, by: company.bob)
        #expect(try company.store.rowFaults() == [])
    }

    @Test func modelsAskTheirDevicesAndOrdersThatStandKeepTheirQuestions() throws {
        let (first, second) = (try add("UPS 1", "UPS  u10"), try add("UPS 2", "UPS U10"))
        let set = SetModelChecklist(
            model: "UPS U10",
            items: [ChecklistItem(question: "autonomy", answer: .number, unit: "min", least: "10")])
        _ = try desk.perform(set, by: company.ann)
        let (order, visit) = try working([first, second])
        #expect(try list(order).checklist.lines.map(\.item.question).suffix(2) == ["autonomy", "autonomy"])
        #expect(sentence { try answer(visit, "autonomy=11") }.contains("6 autonomy, UPS 1, 7 autonomy, UPS 2"))
        _ = try answer(visit, "6=11", "7=9")
        #expect(try list(order).checklist.findings.map(\.device) == [second.id])
        _ = try desk.perform(SetModelChecklist(model: "ups u10", items: []), by: company.ann)
        #expect(try desk.modelChecklists().isEmpty)
        #expect(try list(order).checklist.lines.count == 7)
        _ = try desk.undo(by: company.ann)
        #expect(try desk.modelChecklists().map(\.model) == ["UPS U10"])
        // The next order of the device knows what it was.
        _ = try complete(visit, "1=231", "2=13", "fan=tak")
        company.clock.now = SmallCompany.at("10:30")
        var draft = OrderDraft(customer: company.customer.id, site: company.sites[0].id, title: "znowu", duration: 30)
        draft.assets = [second.id]
        let next = try desk.perform(CreateOrder(draft), by: company.ann).summary.orders[0]
        let asked = try list(try desk.order(named: "\(next)"))
        #expect(asked.checklist.lines.count == 1 && asked.earlier[1]?.value?.text == "9")
        #expect(throws: Refusal.self) {
            try desk.perform(
                SetModelChecklist(
                    model: "X", items: [ChecklistItem(question: "a", condition: CheckCondition("b", .outside))]),
                by: company.ann)
        }
    }

    @Test func ofAVisitThatNobodyWasSentToNothingIsTold() throws {
        let (order, _) = try working()
        var draft = OrderDraft(customer: company.customer.id, site: company.sites[0].id, title: "UPS 2")
        draft.take(try desk.serviceType(named: "ups", .whole))
        let number = try desk.perform(CreateOrder(draft), by: company.ann).summary.orders[0]
        let other = try desk.order(named: "\(number)")
        let open = try company.store.read { try $0.visits(of: other.id)[0] }
        #expect(throws: Refusal.checklists(.notInTheField(number, .open))) { try answer(open, "1=231") }
        let lists = try desk.checklists()
        #expect(lists.map(\.order.number) == [order.number, number] && lists[0].checklist.missing.count == 3)
    }
}
