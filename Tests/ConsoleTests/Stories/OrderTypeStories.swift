import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

extension Desk {
    /// Somebody enters two types of the company's own; the first makes two visits.
    func takeTypes() {
        let sep = state.view.skills.first { $0.code == "SEP" }.map { [SkillRequirement(skill: $0.id)] } ?? []
        anotherDesk(
            CreateServiceType(
                ServiceTypeContent(
                    code: "montaz", title: "Montaż kotła", category: .installation,
                    tasks: [
                        TaskTemplate(title: "montaż", duration: 240, skills: sep),
                        TaskTemplate(title: "odbiór", duration: 30, after: [0], lag: 1440),
                    ],
                    checklist: [
                        ChecklistItem(question: "napięcie", answer: .number, unit: "V", least: "207", most: "253"),
                        ChecklistItem(
                            question: "stan", answer: .choice, choices: ["dobry", "zły"], isMandatory: false),
                    ], parts: [PartLine(code: "RURA", quantity: 2)!], needsSignature: true, priority: .high)))
        anotherDesk(
            CreateServiceType(
                ServiceTypeContent(
                    code: "przeglad", title: "Przegląd kotła", category: .maintenance,
                    tasks: [TaskTemplate(duration: 75)], priority: .low)))
    }

    /// An order of the first of them, with what somebody told.
    func takeOrderOfTwoVisits() -> Order.ID? {
        takeTypes()
        guard let site = store.catalogue.sites.first,
            let type = store.catalogue.types.first(where: { $0.code == "montaz" })
        else { return nil }
        var draft = OrderDraft(
            customer: site.customer, site: site.id, title: "Nowy kocioł w kotłowni", note: "Klucz ma portier.",
            sla: ServiceLevel(
                arrival: moment(SmallCity.monday + 1, "12:00"), fix: moment(SmallCity.monday + 3, "16:00")))
        draft.take(type)
        draft.reporter = Reporter(name: "Anna Lis", phone: "+48 000 512 208")
        anotherDesk(CreateOrder(draft))
        return store.orderLines.first { $0.order.title == draft.title }?.order.id
    }
}

/// Kinds of work in forms, and orders of several visits in the console.
@Suite struct OrderTypeStories {
    /// The new order's form with the caret on the kind of work.
    private func formDesk() -> Desk {
        let desk = Desk()
        desk.takeTypes()
        desk.press("N", .tab)
        desk.type("hotel")
        desk.press(.enter)
        desk.type("prusz")
        desk.press(.enter)
        desk.type("nowy kocioł")
        desk.press(.tab, .tab)
        return desk
    }

    private func text(_ id: Field, _ desk: Desk) -> String? {
        guard case .form(let form)? = desk.state.overlay else { return nil }
        return form[id]?.line.text
    }

    @Test func aTypeFillsInTheOtherFieldsAndWhatWasChangedStays() throws {
        let desk = formDesk()
        #expect(text(.duration, desk) == "90")
        desk.type("mont")
        #expect(desk.shows("> Montaż kotła") && desk.shows("montaz  2 visits 4:30, 2 questions, signature"))
        desk.press(.enter)
        #expect(text(.duration, desk) == "240" && text(.priority, desk) == "high" && text(.part, desk) == "RURA=2")
        #expect(text(.skill, desk) == "SEP")
        // Somebody knows better how long it takes; another type changes the rest.
        desk.press(.tab)
        desk.type("60")
        #expect(desk.shows("type says 4:00"))
        desk.press(.backTab, .backTab)
        desk.type("przegl")
        desk.press(.enter)
        #expect(text(.duration, desk) == "60" && text(.priority, desk) == "low" && text(.part, desk) == "")
        #expect(desk.shows("type says 1:15"))
        desk.press(.backTab)
        desk.type("montaz")
        desk.press(.enter, .key(.control("s")))
        #expect(desk.statusLine.hasPrefix("Order ZS/2026/000133 created."))
        let line = try #require(desk.store.orderLines.first { $0.order.number.short == "133" })
        #expect(line.visits.map(\.visit.duration) == [60, 30] && line.order.priority == .high)
        #expect(line.order.terms?.checklist.count == 2 && line.typeCode == "montaz")
    }

    @Test func aPlainCategoryTakesBackWhatATypeFilledIn() {
        let desk = formDesk()
        desk.type("mont")
        desk.press(.enter, .backTab)
        desk.type("inspection")
        desk.press(.enter)
        #expect(text(.duration, desk) == "60" && text(.priority, desk) == "normal" && text(.part, desk) == "")
        #expect(!desk.shows("type says"))
    }

    @Test func theQueueTellsTheVisitsOfOneOrderApart() throws {
        let desk = Desk()
        let order = try #require(desk.takeOrderOfTwoVisits())
        #expect(desk.queue.contains("133") && desk.queue.contains("133/2"), "\(desk.queue)")
        desk.press("go")
        desk.type("133/2")
        desk.press(.enter)
        #expect(desk.state.selectedCard?.short == "133/2" && desk.statusLine.hasPrefix("ZS/2026/000133"))
        // It waits for the one before it.
        desk.press("A")
        #expect(desk.statusLine.hasPrefix("Visit 1 of the order comes before it"), "\(desk.statusLine)")
        // Each is marked, placed and taken back by itself; the order follows.
        desk.press(.escape, "go")
        desk.type("133/1")
        desk.press(.enter, "A")
        #expect(desk.store.detail(order)?.visits.map(\.visit.state) == [.planned, .open], "\(desk.statusLine)")
        #expect(desk.store.detail(order)?.state == .planned && desk.queue.contains("133/2"))
        desk.press("u")
        #expect(desk.store.detail(order)?.state == .ready && desk.queue.contains("133/2"))
    }

    @Test func onThePageTheVisitUnderTheCursorIsMeant() throws {
        let desk = Desk()
        let order = try #require(desk.takeOrderOfTwoVisits())
        desk.press("go")
        desk.type("133")
        desk.press(.enter, .enter, "gg", "A")
        #expect(
            desk.statusLine.hasPrefix("2 visits are still to be done: put the cursor on one."), "\(desk.statusLine)")
        desk.press("/")
        desk.type("2  . open")
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("Visit 2 of order 133: open, 0:30, odbiór"), "\(desk.statusLine)")
        desk.press("/")
        desk.type("1  . open")
        desk.press(.enter, "A")
        let visits = try #require(desk.store.detail(order)?.visits.map(\.visit.state))
        #expect(visits == [.planned, .open], "\(desk.statusLine)")
        // Now one is left, wherever the cursor is; the form is about the one under it.
        desk.press("gg", "m")
        #expect(desk.state.moving?.card.sequence == 2)
    }

    @Test func theFormOfAnOrderIsAboutTheVisitUnderTheCursor() throws {
        let desk = Desk()
        let order = try #require(desk.takeOrderOfTwoVisits())
        desk.press("go")
        desk.type("133/2")
        desk.press(.enter, "e")
        #expect(desk.shows("Visit 2 takes") && text(.duration, desk) == "30")
        desk.press(.tab, .tab, .tab)
        desk.type("45")
        desk.press(.key(.control("s")))
        #expect(desk.store.detail(order)?.visits.map(\.visit.duration) == [240, 45], "\(desk.statusLine)")
    }
}
