import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

extension Desk {
    /// An order that asks six questions: Jan Wilk has been working on it since 09:27, and told three answers, one of them
    /// outside its limits. Its number is 133.
    func takeCheckedOrder() throws -> OrderDetail {
        anotherDesk(
            CreateServiceType(
                ServiceTypeContent(
                    code: "ups", title: "Naprawa UPS", category: .repair, tasks: [TaskTemplate(duration: 75)],
                    checklist: [
                        ChecklistItem(
                            question: "supply voltage", answer: .number, unit: "V", least: "207", most: "253"),
                        ChecklistItem(
                            question: "string A, as found", answer: .number, unit: "V", least: "12.0", most: "13.8"),
                        ChecklistItem(
                            question: "string A, after the swap", answer: .number, unit: "V", least: "12.0",
                            most: "13.8", condition: CheckCondition("2", .outside)),
                        ChecklistItem(question: "fan runs"),
                        ChecklistItem(
                            question: "load of the outputs", answer: .number, unit: "%", least: "0", most: "100"),
                        ChecklistItem(question: "advice", answer: .text, isMandatory: false),
                    ])))
        let type = try #require(store.catalogue.types.first { $0.code == "ups" })
        let site = try #require(store.catalogue.sites.first)
        var draft = OrderDraft(customer: site.customer, site: site.id, title: "UPS zgłasza zużyte akumulatory")
        draft.take(type)
        anotherDesk(CreateOrder(draft))
        let order = try #require(store.orderLines.first { $0.order.title == draft.title }?.order.id)
        let visit = try #require(store.detail(order)?.visits.first?.visit.id)
        let jan = try #require(state.view.technicians.first { $0.name == "Jan Wilk" }?.id)
        anotherDesk(PlaceVisit(visit: visit, technician: jan, day: SmallCity.monday))
        anotherDesk(DispatchVisit(visit: visit))
        for (act, time) in [(VisitAct.accept, "08:50"), (.travel, "08:56"), (.arrive, "09:24"), (.start, "09:27")] {
            anotherDesk(ReportVisit(visit: visit, act: act, at: moment(SmallCity.monday, time)))
        }
        anotherDesk(
            AnswerChecklist(
                visit: visit,
                answers: [
                    SaidAnswer(question: "1", words: "213"), SaidAnswer(question: "2", words: "11.2"),
                    SaidAnswer(question: "4", words: "tak"),
                ], at: moment(SmallCity.monday, "09:35")))
        anotherDesk(
            CorrectAnswer(
                visit: visit, question: "1", words: "231", reason: "przestawione cyfry",
                at: moment(SmallCity.monday, "09:35")))
        return try #require(store.detail(order))
    }

    /// The page of that order, with the cursor on the question that has the text.
    func openCheckedOrder(_ text: String) {
        press("go")
        type("133")
        press(.enter, .enter, .enter)
        press("/")
        type(text)
        press(.enter)
    }
}

/// Stories of the page's keys for questions.
let checklistStories: [String: Story] = [
    "checklist.answer": {
        let desk = Desk(at: "10:41")
        guard (try? desk.takeCheckedOrder()) != nil else { return }
        desk.openCheckedOrder("load of")
        desk.press("c")
        #expect(desk.shows("load of the outputs (%, 0-100)"))
        desk.type("dużo")
        desk.press(.enter)
        #expect(desk.shows("Load of the outputs must be a number in %; “dużo” is none."))
        desk.press(.key(.control("u")))
        desk.type("61,5")
        desk.press(.enter)
        #expect(desk.statusLine.contains("load of the outputs: 61.5 %. It is a fact: c corrects it."))
        desk.press("c")
        desk.press(.key(.control("u")))
        desk.type("62; zły odczyt")
        desk.press(.enter)
        #expect(desk.statusLine.contains("load of the outputs: 62 %; it was 61.5 % (zły odczyt)."))
        #expect(desk.shows("corrected: zły odczyt; it was 61.5 %"))
    },
    "checklist.follow-up": {
        let desk = Desk(at: "10:41")
        guard (try? desk.takeCheckedOrder()) != nil else { return }
        desk.openCheckedOrder("supply")
        desk.press("F")
        #expect(desk.statusLine.contains("No answer outside its limits is under the cursor"))
        desk.press("/")
        desk.type("as found")
        desk.press(.enter, "F")
        #expect(desk.statusLine.contains("follows from a finding of ZS/2026/000133"))
        #expect(desk.shows("follows: 134"))
        desk.press("F")
        #expect(desk.statusLine.contains("134 follows from it already"))
        desk.press("u")
        #expect(!desk.shows("follows: 134, ready"))
    },
]

/// Completing a visit whose order asks something.
@Suite struct ChecklistDialogTests {
    private func deskAtCompletion(_ size: (Int, Int) = (120, 36), language: Language = .english) throws -> Desk {
        let desk = Desk(size: size, language: language, at: "10:41")
        _ = try desk.takeCheckedOrder()
        desk.press("go")
        desk.type("133")
        desk.press(.enter, .enter, "t", "c")
        return desk
    }

    @Test func completeAsksForWhatIsMissingAndSaysExactlyWhat() throws {
        let desk = try deskAtCompletion()
        #expect(desk.shows("Complete  ZS/2026/000133 visit 1, for Jan Wilk") && desk.shows("3 missing"))
        #expect(desk.shows("Missing 3: string A, after the swap, load of the outputs, signature."))
        desk.press(.key(.control("s")))
        #expect(
            desk.statusLine
                == "Not complete yet, missing: string A, after the swap, load of the outputs, signature.")
        desk.type("13,4")
        desk.press(.key(.control("n")))
        desk.type("niskie")
        desk.press(.key(.control("s")))
        #expect(desk.shows("Load of the outputs must be a number in %; “niskie” is none."))
        #expect(desk.card(133)?.state == .working)
        desk.press(.key(.control("u")))
        desk.type("61")
        desk.press(.key(.control("n")))
        desk.type("Anna Lis")
        #expect(desk.shows("Nothing is missing; Ctrl-S completes the visit."))
        desk.press(.key(.control("s")))
        #expect(desk.card(133)?.state == .completed)
        #expect(
            desk.statusLine.contains("signed by Anna Lis")
                && desk.statusLine.contains("Answered: string A, after the swap: 13.4 V; load of the outputs: 61 %."))
    }

    @Test func whatIsTypedIsKeptAsADraft() throws {
        let desk = try deskAtCompletion()
        desk.type("13,4")
        desk.press(.escape)
        #expect(desk.statusLine.contains("what you typed is kept here"))
        desk.press("t", "c")
        #expect(desk.shows("13,4") && desk.shows("Missing 2: load of the outputs, signature."))
    }

    @Test func aFindingMakesAnOrderOutOfTheDialog() throws {
        let desk = try deskAtCompletion()
        desk.press(.key(.control("f")))
        #expect(desk.statusLine.contains("ZS/2026/000134 follows from a finding of ZS/2026/000133"))
        #expect(desk.shows("follows: 134"))
        desk.press(.key(.control("f")))
        #expect(desk.statusLine.contains("No answer is outside its limits and without an order."))
    }

    @Test func aTypedFindingIsToldAndMakesAnOrder() throws {
        let desk = try deskAtCompletion()
        let order = try #require(desk.card(133)?.order)
        desk.press(.key(.control("f")))
        desk.type("11,1")
        desk.press(.key(.control("f")))
        #expect(desk.statusLine.contains("ZS/2026/000135 follows from a finding of ZS/2026/000133"), "\(desk.text)")
        #expect(desk.shows("follows: 135") && desk.shows("Missing 2: load of the outputs, signature."))
        let list = try #require(desk.store.detail(order)?.checklist?.checklist)
        #expect(list.lines.contains { $0.value?.text == "11.1" && $0.isFinding })
        #expect(desk.card(133)?.state == .working)
        desk.press(.key(.control("f")))
        #expect(desk.statusLine.contains("No answer is outside its limits and without an order."))
    }

    @Test func aRefusedEndGoesToTheFirstLineThatLacks() throws {
        let desk = try deskAtCompletion()
        desk.press(.key(.control("n")), .key(.control("s")))
        desk.type("13,4")
        #expect(desk.shows("Missing 2: load of the outputs, signature."), "\(desk.text)")
    }

    @Test func tabGoesRound() throws {
        let desk = try deskAtCompletion()
        func cursor() -> CompletionDraft.Row? {
            if case .completion(let draft)? = desk.state.overlay { draft.cursor } else { nil }
        }
        let first = cursor()
        desk.press(.backTab)
        #expect(cursor() == .remark)
        desk.press(.tab)
        #expect(cursor() == first)
    }

    @Test func whatMayStayOpenIsNotCalledNeeded() throws {
        let desk = try deskAtCompletion()
        #expect(desk.shows("needed"))
        desk.press(.escape, "t", "h")
        #expect(desk.shows("Partly done") && !desk.shows("needed") && desk.shows("may stay open"), "\(desk.text)")
    }

    @Test func anAnswerThatSomebodyElseToldMeanwhileRefusesTheWholeAndNothingIsLost() throws {
        let desk = try deskAtCompletion()
        let visit = try #require(desk.card(133)?.id)
        desk.type("13,4")
        desk.press(.key(.control("n")))
        desk.type("61")
        desk.press(.key(.control("n")))
        desk.type("Anna Lis")
        desk.anotherDesk(
            AnswerChecklist(visit: visit, answers: [SaidAnswer(question: "5", words: "70")]), isSeen: false)
        desk.press(.key(.control("s")))
        #expect(desk.card(133)?.state == .working && desk.statusLine.contains("answered already"))
        #expect(desk.shows("Anna Lis"))
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func looks(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, ""), (.polish, "polish-")] {
            let page = Desk(size: (columns, rows), language: language, at: "10:41")
            _ = try page.takeCheckedOrder()
            page.openCheckedOrder("as found")
            try Golden.compare(page.text, with: "\(name)checklist-\(columns)x\(rows)")
            try Golden.compare(
                try deskAtCompletion((columns, rows), language: language).text,
                with: "\(name)completion-\(columns)x\(rows)")
        }
    }
}
