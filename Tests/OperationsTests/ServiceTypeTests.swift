import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Types of orders: their laws, what orders take from them, and orders of several visits.
@Suite struct ServiceTypeTests {
    private func content(_ code: String, tasks: [TaskTemplate] = [TaskTemplate(duration: 60)]) -> ServiceTypeContent {
        ServiceTypeContent(code: code, title: "Rodzaj " + code, category: .installation, tasks: tasks)
    }

    @discardableResult
    private func made(_ company: SmallCompany, _ content: ServiceTypeContent) throws -> ServiceType {
        _ = try company.desk.perform(CreateServiceType(content), by: company.ann)
        return try company.desk.serviceType(named: content.code, .whole)
    }

    private func twoTasks(_ company: SmallCompany) throws -> ServiceType {
        var content = content(
            "montaz",
            tasks: [
                TaskTemplate(title: "montaż", duration: 120, skills: [SkillRequirement(skill: company.fgaz.id)]),
                TaskTemplate(title: "odbiór", duration: 30, after: [0], lag: 1440),
            ])
        content.checklist = [ChecklistItem(question: "działa")]
        content.parts = [PartLine(code: "RURA", quantity: 2)!]
        content.priority = .high
        content.needsSignature = true
        return try made(company, content)
    }

    @Test func aLengthIsThatOfTheNextVisitInListsAndFiles() throws {
        let company = try SmallCompany()
        let type = try twoTasks(company)
        _ = try order(company, type)
        let line = try #require(try company.desk.orders().first)
        #expect(line.duration == 120 && line.openMinutes == 150)
        let row = try #require(try company.desk.orderRows().first)
        #expect(row.duration == line.duration)
        _ = try company.desk.perform(
            ImportOrders([row], update: ImportUpdate(key: nil, columns: ["number", "duration"])), by: company.ann)
        #expect(try company.desk.orders().first?.openMinutes == 150)
    }

    private func order(_ company: SmallCompany, _ type: ServiceType, keeping said: Set<TypeDefault> = []) throws
        -> Order
    {
        var draft = OrderDraft(
            customer: company.customer.id, site: company.sites[0].id, title: "Nowy kocioł", priority: .low,
            duration: 45)
        draft.take(type, keeping: said)
        let receipt = try company.desk.perform(CreateOrder(draft), by: company.ann)
        return try company.desk.order(named: receipt.summary.orders[0].description)
    }

    private func visits(_ company: SmallCompany, _ order: Order) throws -> [Visit] {
        try company.store.read { try $0.visits(of: order.id) }
    }

    private func state(_ company: SmallCompany, _ order: Order) throws -> OrderState {
        try company.desk.order(order.id).state
    }

    // MARK: Laws

    @Test func aCodeIsUniqueAndPlainAndMeansNoOtherCategory() throws {
        let company = try SmallCompany()
        try made(company, content("montaz"))
        func refused(_ content: ServiceTypeContent, _ field: Field, _ fault: InputFault) {
            #expect(throws: Refusal.desk(.invalid(field: field, fault))) {
                try company.desk.perform(CreateServiceType(content), by: company.ann)
            }
        }
        refused(content("MONTAŻ"), .code, .duplicate("MONTAŻ"))
        refused(content("dwa słowa"), .code, .notACode("dwa słowa"))
        refused(content("123"), .code, .notACode("123"))
        refused(content("repair"), .category, .notOneOf("installation", allowed: ["repair"]))
        try made(company, content("installation"))
        var nameless = content("x")
        nameless.title = " "
        refused(nameless, .name, .text(.empty))
    }

    @Test func tasksComeAfterTasksAboveThemAndLaterOnesHaveALength() throws {
        let company = try SmallCompany()
        func refused(_ tasks: [TaskTemplate], _ field: Field, _ fault: InputFault) {
            #expect(throws: Refusal.desk(.invalid(field: field, fault))) {
                try company.desk.perform(CreateServiceType(content("t", tasks: tasks)), by: company.ann)
            }
        }
        refused([], .task, .required)
        refused([TaskTemplate(duration: 0)], .duration, .duration(minutes: 0))
        refused([TaskTemplate(), TaskTemplate()], .duration, .required)
        for (circle, tasks) in [
            ([1], [TaskTemplate(duration: 60, after: [0])]),
            ([1, 2], [TaskTemplate(duration: 60, after: [1]), TaskTemplate(duration: 60, after: [0])]),
        ] {
            #expect(throws: Refusal.intake(.taskCircle(circle))) {
                try company.desk.perform(CreateServiceType(content("t", tasks: tasks)), by: company.ann)
            }
        }
        refused([TaskTemplate(duration: 60, crewSize: 10)], .crew, .outOfRange(value: 10, allowed: 1...6))
        #expect(throws: Refusal.desk(.notFound(.skill, key: "999"))) {
            try company.desk.perform(
                CreateServiceType(
                    content("t", tasks: [TaskTemplate(skills: [SkillRequirement(skill: Identifier(999))])])),
                by: company.ann)
        }
        let waits = try made(
            company, content("w", tasks: [TaskTemplate(), TaskTemplate(duration: 30, lag: 60)]))
        #expect(waits.tasks[1].after == [0], "a wait counts from the task before")
    }

    @Test func questionsHaveLimitsThatMakeSense() throws {
        let company = try SmallCompany()
        func refused(_ item: ChecklistItem, _ fault: InputFault) {
            var type = content("q")
            type.checklist = [item]
            #expect(throws: Refusal.desk(.invalid(field: .checkQuestion, fault))) {
                try company.desk.perform(CreateServiceType(type), by: company.ann)
            }
        }
        refused(ChecklistItem(question: " "), .text(.empty))
        refused(
            ChecklistItem(question: "U", answer: .number, least: "9", most: "10.5e3"), .notANumber("10.5e3"))
        refused(
            ChecklistItem(question: "U", answer: .number, least: "10", most: "9.5"),
            .limitsCross(least: "10", most: "9.5"))
        refused(ChecklistItem(question: "U", unit: "V"), .notOneOf("yes-no", allowed: ["number"]))
        refused(
            ChecklistItem(question: "stan", answer: .choice, choices: ["a"]), .outOfRange(value: 1, allowed: 2...20))
        refused(ChecklistItem(question: "stan", answer: .choice, choices: ["a", "a"]), .duplicate("a/a"))
    }

    @Test func changesAndRemovalsAreUndoneAndUsedTypesStay() throws {
        let company = try SmallCompany()
        let type = try made(company, content("a"))
        var changes = EditServiceType.Changes()
        changes.title = "Inaczej"
        changes.isActive = false
        _ = try company.desk.perform(EditServiceType(type: type.id, changes: changes), by: company.ann)
        #expect(throws: Refusal.intake(.typeUnused(code: "a"))) { try company.desk.orderType(named: "a") }
        _ = try company.desk.undo(by: company.ann)
        let back = try company.desk.serviceType(named: "a")
        #expect(back.name == type.name && back.isActive)
        _ = try company.desk.perform(RemoveServiceType(type: type.id), by: company.ann)
        #expect(try company.desk.serviceTypes().isEmpty)
        _ = try company.desk.undo(by: company.ann)
        _ = try order(company, try company.desk.serviceType(named: "a"))
        #expect(throws: Refusal.administration(.needed(.serviceType, name: "a", by: [.order: 1]))) {
            try company.desk.perform(RemoveServiceType(type: type.id), by: company.ann)
        }
    }

    @Test func aSkillThatATypeAsksForStays() throws {
        let company = try SmallCompany()
        _ = try company.desk.perform(CreateSkill(code: "UDT", title: "UDT"), by: company.ann)
        let skill = try #require(try company.desk.skills().first { $0.code == "UDT" })
        try made(company, content("dzwig", tasks: [TaskTemplate(skills: [SkillRequirement(skill: skill.id)])]))
        #expect(throws: Refusal.administration(.needed(.skill, name: "UDT", by: [.serviceType: 1]))) {
            try company.desk.perform(RemoveSkill(skill: skill.id), by: company.ann)
        }
    }

    @Test func aNameMeansACompanysTypeBeforeACategory() throws {
        let company = try SmallCompany()
        #expect(try company.desk.orderType(named: "montaż") == .category(.installation))
        let type = try made(company, content("montaz"))
        #expect(try company.desk.orderType(named: "montaż") == .company(type))
        #expect(try company.desk.orderType(named: "repair") == .category(.repair))
        #expect(try company.desk.orderType(named: "naprawa") == .category(.repair))
        #expect(throws: Refusal.desk(.notFound(.serviceType, key: "kawa"))) {
            try company.desk.orderType(named: "kawa")
        }
    }

    // MARK: Orders

    @Test func anOrderTakesEveryFieldAndFlagAndWhatWasSaidStays() throws {
        let company = try SmallCompany()
        let type = try twoTasks(company)
        let taken = try order(company, type)
        #expect(taken.type == .installation && taken.serviceType == type.id && taken.priority == .high)
        #expect(taken.parts == type.parts && taken.terms == WorkTerms(type) && taken.state == .ready)
        let made = try visits(company, taken)
        #expect(made.map(\.duration) == [120, 30] && made.map(\.task) == [0, 1] && made.map(\.sequence) == [1, 2])
        #expect(made[0].skills == [SkillRequirement(skill: company.fgaz.id)] && made[1].skills == [])
        let said = try order(company, type, keeping: [.priority, .duration, .parts])
        #expect(said.priority == .low && said.parts == [])
        #expect(try visits(company, said).map(\.duration) == [45, 30])
        // A type that changes later changes no order.
        var changes = EditServiceType.Changes()
        changes.checklist = []
        _ = try company.desk.perform(EditServiceType(type: type.id, changes: changes), by: company.ann)
        #expect(try company.desk.order(taken.id).terms?.checklist.count == 1)
    }

    @Test func severalOpenVisitsAreEachPlacedAndTheOrderFollows() throws {
        let company = try SmallCompany()
        let order = try order(company, try twoTasks(company))
        let (first, second) = (try visits(company, order)[0], try visits(company, order)[1])
        var view = try company.desk.view(from: SmallCompany.monday, days: 2)
        #expect(Set(view.queue).isSuperset(of: [first.id, second.id]))
        #expect(view.visits[second.id]?.short == "1/2" && view.visits[first.id]?.short == "1")
        _ = try company.desk.perform(
            PlaceVisit(visit: first.id, technician: company.ewa.id, day: SmallCompany.monday), by: company.ann)
        #expect(try state(company, order) == .planned)
        _ = try company.desk.perform(
            PlaceVisit(visit: second.id, technician: company.jan.id, day: SmallCompany.monday + 2), by: company.ann)
        view = try company.desk.view(from: SmallCompany.monday, days: 3)
        #expect(!view.queue.contains(first.id) && !view.queue.contains(second.id))
        _ = try company.desk.undo(by: company.ann)
        #expect(try visits(company, order).map(\.state) == [.planned, .open])
        _ = try company.desk.undo(by: company.ann)
        #expect(try state(company, order) == .ready)
        let diff = try company.desk.plan(
            PlanRequest(
                from: SmallCompany.monday, through: SmallCompany.monday + 4, orders: [order.id],
                budget: .iterations(done: 50, schedule: 50), seed: 1))
        _ = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        #expect(try visits(company, order).allSatisfy { $0.state == .planned })
    }

    @Test func theOrderIsDoneWhenEveryVisitIsAndOnesReturnLeavesTheOther() throws {
        let company = try SmallCompany()
        let order = try order(company, try twoTasks(company))
        let (first, second) = (try visits(company, order)[0], try visits(company, order)[1])
        for (visit, technician) in [(first, company.ewa), (second, company.jan)] {
            // Acceptance on the same day, because the customer asked for it.
            try company.place(visit, technician, override: "klient prosi")
            _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        }
        #expect(try state(company, order) == .dispatched)
        company.clock.now = SmallCompany.at("15:00")
        func end(_ visit: Visit.ID, _ act: VisitAct) throws {
            _ = try company.desk.perform(
                ReportVisit(
                    visit: visit, act: act, at: SmallCompany.at("14:00"), started: SmallCompany.at("13:00"),
                    reason: "brak części",
                    answers: act == .complete ? [SaidAnswer(question: "działa", words: "tak")] : nil), by: company.ann)
        }
        try end(first.id, .partial)
        #expect(try state(company, order) == .inProgress)
        let all = try visits(company, order)
        #expect(all.map(\.sequence) == [1, 2, 3] && all[2].task == 0 && all[1].state == .dispatched)
        // The report was wrong: its return visit goes, the other task's visit stays as it is.
        _ = try company.desk.perform(
            CorrectReport(visit: first.id, act: .complete, reason: "jednak skończone"), by: company.ann)
        #expect(try visits(company, order).map(\.state) == [.completed, .dispatched, .cancelled])
        #expect(try state(company, order) == .inProgress)
        try end(second.id, .complete)
        #expect(try state(company, order) == .done)
    }

    @Test func lengthAndNeedsAreChangedOfTheVisitThatIsNamed() throws {
        let company = try SmallCompany()
        let order = try order(company, try twoTasks(company))
        var changes = EditOrder.Changes()
        changes.duration = 90
        #expect(throws: Refusal.intake(.severalVisits(order.number, sequences: [1, 2]))) {
            try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        }
        changes.visit = 2
        _ = try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        #expect(try visits(company, order).map(\.duration) == [120, 90])
    }

    // MARK: Another type

    @Test func anotherTypeSaysWhatNobodyHasChanged() throws {
        let company = try SmallCompany()
        let old = try twoTasks(company)
        let order = try order(company, old, keeping: [.duration])
        var other = content("przeglad", tasks: [TaskTemplate(duration: 75)])
        other.category = .maintenance
        other.priority = .low
        let new = try made(company, other)
        var changes = EditOrder.Changes()
        changes.serviceType = new.id
        _ = try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        let now = try company.desk.order(order.id)
        #expect(now.type == .maintenance && now.priority == .low && now.parts == [] && now.terms == WorkTerms(new))
        let left = try visits(company, order)
        #expect(left.map(\.duration) == [45] && left[0].skills == [], "45 minutes were said by hand")
        _ = try company.desk.undo(by: company.ann)
        #expect(try visits(company, order).map(\.duration) == [45, 30])
        #expect(try company.desk.order(order.id).serviceType == old.id)
        // Once a visit stands, the other type has to make as many.
        let first = try visits(company, order)[0]
        _ = try company.desk.perform(
            PlaceVisit(visit: first.id, technician: company.ewa.id, day: SmallCompany.monday), by: company.ann)
        #expect(throws: Refusal.intake(.typeVisits(order.number, visits: 2, tasks: 1))) {
            try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        }
    }

    @Test func aDraftKeepsWhatItAskedForAndGetsTheRest() throws {
        let company = try SmallCompany()
        let draft = OrderDraft(customer: company.customer.id, site: company.sites[0].id, title: "x")
        let number = try company.desk.perform(CreateOrder(draft), by: company.ann).summary.orders[0]
        let order = try company.desk.order(named: number.description)
        #expect(order.state == .draft)
        var changes = EditOrder.Changes()
        changes.serviceType = try twoTasks(company).id
        _ = try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        let ready = try company.desk.order(order.id)
        #expect(ready.state == .ready && ready.request == nil, "the type said how long it takes")
        #expect(try visits(company, order).map(\.duration) == [120, 30])
    }
}
