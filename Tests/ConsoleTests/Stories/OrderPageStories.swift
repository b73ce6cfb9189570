import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// A desk with the page of the first waiting order open, order 121.
func orderPageDesk(_ size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
    let desk = Desk(size: size, language: language)
    desk.press(.tab, .enter)
    return desk
}

let pageStories: [String: Story] = [
    "page.open": {
        let desk = orderPageDesk()
        desk.press("G", .enter)
        #expect(desk.screen.contains { $0.contains("▾Journal") })
    },
    "page.fold": {
        let desk = orderPageDesk()
        desk.press("gg", "-")
        #expect(desk.screen.contains { $0.contains("▸What") })
    },
    "page.fold-all": {
        let desk = orderPageDesk()
        desk.press("+")
        #expect(!desk.shows("▾") && desk.screen.count { $0.contains("┃▸") } == OrderSection.all.count - 1)
        #expect(desk.keptFolds.contains(PageFold(page: "order", section: "what", isFolded: true)))
    },
    "order-page.add": {
        let desk = orderPageDesk()
        desk.press("a")
        #expect(desk.shows("Which file (path)?"))
        desk.type("plan.pdf")
        desk.press(.enter)
        #expect(desk.attached.map(\.path) == ["plan.pdf"])
        desk.press("/")
        desk.type("FILTR-12")
        desk.press(.enter, "a")
        #expect(desk.shows("Edit ZS/2026/000121"), "\(desk.text)")
        if case .form(let form)? = desk.state.overlay { #expect(form.focused.id == .part) }
    },
    "order-page.why": {
        let desk = orderPageDesk()
        desk.press("r")
        #expect(desk.shows("Visit 1 of order 121") && desk.shows("It breaks no rule."))
        desk.press(.escape, "/")
        desk.type("judged")
        desk.press(.enter, "r")
        #expect(desk.shows("Why") && desk.statusLine.hasPrefix("Money: nobody has judged it"), "\(desk.text)")
    },
    "report.read": {
        let desk = orderPageDesk()
        desk.press("gR")
        #expect(desk.statusLine.contains("here is no report of it yet"), "\(desk.text)")
        desk.send(.reports(.order(reports(of: desk))))
        desk.press("gR")
        #expect(
            desk.shows("report-121.pdf") && desk.shows("Service report") && desk.shows("! 7    11.2 V (outside)"),
            "\(desk.text)")
    },
    "report.show": {
        let desk = orderPageDesk()
        desk.send(.reports(.order(reports(of: desk))))
        #expect(desk.shows("visit 1, version 1"), "\(desk.text)")
        desk.press("gV")
        #expect(desk.statusLine.contains("report-121.pdf: handed to the viewer."))
        // What is not in that PDF as it was meant stands beneath its version.
        var lacking = reports(of: desk)
        lacking.lines[0].report.envelope.warnings = [.picture(name: "panel.jpg", .broken)]
        desk.send(.reports(.order(lacking)))
        #expect(desk.shows("; not all is in the PDF"), "\(desk.text)")
        desk.press("/")
        desk.type("panel.jpg")
        desk.press(.enter)
        #expect(desk.statusLine.contains("panel.jpg: the file is broken."), "\(desk.text)")
    },
    "report.send": {
        let desk = orderPageDesk()
        var reports = reports(of: desk)
        reports.addresses = ["a.lis@szpital.example", "biuro@szpital.example"]
        desk.send(.reports(.order(reports)))
        desk.press("gM")
        #expect(desk.shows("Send the report to") && desk.shows("a.lis@szpital.example, biuro@szpital.example"))
        desk.press(.enter)
        // The report is the story's own, and the store does not know it.
        #expect(desk.statusLine.contains("document"), "\(desk.statusLine)")
        // Where none of a visit is there, that of the whole order does not go instead.
        reports.toSend = nil
        desk.send(.reports(.order(reports)))
        desk.press("gM")
        #expect(desk.statusLine.contains("no report of a visit"), "\(desk.statusLine)")
    },
    "report.mail": {
        let desk = orderPageDesk()
        desk.press("gS")
        #expect(desk.statusLine.contains("Its report was not sent by mail"), "\(desk.statusLine)")
        var reports = reports(of: desk)
        reports.mail = [mail(of: reports, desk)]
        desk.send(.reports(.order(reports)))
        desk.press("gS")
        #expect(desk.shows("Report of order 121") && desk.shows("250 OK"), "\(desk.text)")
        #expect(desk.shows("nobody knows whether the server took it"), "\(desk.text)")
        #expect(desk.shows("Attached    report-121.pdf, 34 kB"), "\(desk.text)")
    },
    "order-page.ticket": {
        let desk = ticketsDesk()
        desk.press("G", .enter, "/")
        desk.type("ZS/")
        desk.press(.enter, .enter)
        #expect(desk.state.screen == .order && desk.shows("ZG/2026/000003  qualified"), "\(desk.text)")
        #expect(desk.shows("+48 000 733 019"))
        desk.press("gT")
        #expect(desk.shows("Ticket ZG/2026/000003"))
        desk.press(.escape, "/")
        desk.type("ZG/")
        desk.press(.enter, .enter)
        #expect(desk.shows("Ticket ZG/2026/000003"), "Enter on its line leads there too")
    },
    "page.next-section": {
        let desk = orderPageDesk()
        desk.press("gg", .tab)
        #expect(desk.statusLine.hasPrefix("Who: "))
    },
    "page.previous-section": {
        let desk = orderPageDesk()
        desk.press("gg", .tab, .tab, .backTab)
        #expect(desk.statusLine.hasPrefix("Who: "))
    },
    "page.search": {
        let desk = orderPageDesk()
        desk.press("/")
        desk.type("dzwonic")
        #expect(
            desk.statusLine.isEmpty == false && desk.screen.contains { $0.contains("▸Notes") || $0.contains("▾Notes") })
        desk.press(.enter)
        #expect(desk.statusLine.contains("proszę dzwonić"))
    },
    "page.next-match": {
        let desk = orderPageDesk()
        desk.press("n")
        #expect(desk.statusLine.hasPrefix("Nothing is looked for; / does."))
        desk.press("/")
        desk.type("o")
        desk.press(.enter)
        let first = desk.statusLine
        desk.press("n")
        #expect(desk.statusLine != first)
        desk.press("/", .key(.control("u")))
        desk.type("qqq")
        desk.press(.enter)
        #expect(desk.statusLine == "“qqq” is not on this page.")
    },
    "page.back": {
        let desk = orderPageDesk()
        desk.press(.escape)
        #expect(desk.state.screen == .board && desk.state.focus == .queue)
    },
]

/// The order's page: from wherever an order stands, with the keys of its visits.
@Suite struct OrderPageTests {
    private func isOpen(_ desk: Desk) -> Bool { desk.state.screen == .order }

    private func cursorLine(_ desk: Desk) -> String { desk.screen.first { $0.hasPrefix("┃>") } ?? "" }

    @Test func enterOpensThePageFromEveryScreenAndEscComesBackToTheSameLine() throws {
        let queue = Desk()
        queue.press(.tab, "jj", .enter)
        #expect(isOpen(queue) && queue.shows("ZS/2026/000123"))
        queue.press(.escape)
        #expect(queue.state.selectedCard?.number.short == "123")

        let stop = Desk()
        stop.press(.enter, "j", .enter)
        #expect(isOpen(stop) && stop.shows("ZS/2026/000102"))
        stop.press(.escape)
        #expect(stop.state.focus == .peek && stop.state.selectedCard?.number.short == "102")

        let list = Desk()
        list.press("6", "jjj", .enter)
        let number = try #require(list.state.orders.row?.order.number)
        #expect(isOpen(list) && list.shows("\(number)"))
        list.press(.escape)
        #expect(list.state.screen == .orders && list.state.orders.row?.order.number == number)

        let agenda = Desk()
        agenda.press("gl", "j", .enter)
        #expect(isOpen(agenda))
        agenda.press(.escape)
        #expect(agenda.state.screen == .agenda)

        let day = Desk()
        day.press("2", "]", "]", .enter)
        #expect(isOpen(day), "\(day.text)")
        day.press(.escape)
        #expect(day.state.screen == .day)
    }

    @Test func thePopUpLeadsToThePage() {
        let desk = Desk(size: (80, 24))
        desk.press(.tab, "i")
        #expect(!isOpen(desk))
        desk.press(.enter)
        #expect(isOpen(desk) && desk.state.overlay == nil)
    }

    @Test func anOrderThatIsNeitherOnTheBoardNorInTheQueueIsShownOnItsPage() {
        let desk = Desk()
        desk.press(":")
        desk.type("999")
        desk.press(.enter)
        #expect(isOpen(desk) && desk.shows("ZS/2026/000999") && desk.shows("? draft"))
        desk.press(.escape)
        #expect(desk.state.screen == .orders)
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func everySectionAnswersWhenItIsFolded(columns: Int, rows: Int) {
        for language in [Language.english, .polish] {
            let desk = orderPageDesk((columns, rows), language: language)
            desk.press("+", "gg")
            for section in OrderSection.all.indices {
                #expect(desk.statusLine.contains(": ") && !desk.statusLine.hasSuffix(": "), "\(section)")
                desk.press("j")
            }
        }
    }

    @Test func theCursorBeginsOnTheVisitAndPlanningKeysMeanIt() {
        let desk = orderPageDesk()
        #expect(desk.statusLine.hasPrefix("Visit 1 of order 121: open"))
        desk.press("A")
        #expect(
            desk.statusLine
                == "ZS/2026/000121 placed: Ewa Zych, Mon 23, 08:08. Retimed: 101 08:22 → 10:02, 102 10:10 → 12:20. u takes it back."
        )
        #expect(isOpen(desk) && cursorLine(desk).contains("planned") && desk.shows("= planned"))
        desk.press("L")
        #expect(desk.card(121)?.lock == .both)
        desk.press("L", "x")
        #expect(desk.card(121)?.state == .open && cursorLine(desk).contains("open"))
        desk.press("u")
        #expect(desk.card(121)?.state == .planned)
    }

    @Test func anywhereElseTheyMeanTheOnlyOpenVisit() {
        let desk = orderPageDesk()
        desk.press("gg", "m")
        #expect(desk.state.moving?.card.number.short == "121" && desk.shows("MOVE 121"))
        desk.press("1", .enter)
        #expect(desk.card(121)?.state == .planned && isOpen(desk))
    }

    @Test func marksOfTheBoardAreNotMeantOnThePage() {
        let desk = Desk()
        desk.press(.tab, "j", .space, .space, "gg", .enter, "X")
        desk.type("pomyłka")
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("Order ZS/2026/000121 cancelled: pomyłka."))
        #expect(desk.card(122)?.state == .open && desk.card(123)?.state == .open)
        #expect(desk.shows("x cancelled"))
    }

    @Test func aDraftIsQualifiedThere() {
        let desk = Desk()
        desk.press("6", .enter)
        #expect(desk.shows("? draft"))
        desk.press("m")
        #expect(desk.statusLine.hasPrefix("None of its visits is still to be done."))
        desk.press("Q", .key(.control("s")))
        #expect(desk.shows(". ready") && desk.shows(". open"), "\(desk.text)")
    }

    @Test func theFormChangesTheOrderOfThePage() {
        let desk = orderPageDesk()
        desk.press("g", "g", "e", .key(.control("u")))
        desk.type("chłodnia nie działa")
        desk.press(.key(.control("s")))
        #expect(isOpen(desk) && desk.shows("ZS/2026/000121  chłodnia nie działa"))
        #expect(!desk.shows("~"), "one's own change is no news")
    }

    @Test func whatSomebodyElseChangesIsMarkedUntilTheCursorWasThere() throws {
        let desk = orderPageDesk()
        let card = try #require(desk.card(121))
        var changes = EditOrder.Changes()
        changes.note = "Klucz ma portier."
        desk.anotherDesk(EditOrder(order: card.order, changes: changes))
        #expect(desk.screen.contains { $0.contains("▸Notes 1") && $0.contains("~") })
        #expect(!desk.screen.contains { $0.contains("▾What") && $0.contains("~") })
        desk.press("/")
        desk.type("klucz ma")
        desk.press(.enter, "k")
        #expect(!desk.screen.contains { $0.contains("Notes 1") && $0.contains("~") }, "\(desk.text)")
    }

    @Test func aLineOfTheChainLeadsToTheOtherOrder() throws {
        let desk = Desk()
        let card = try #require(desk.card(121))
        desk.anotherDesk(CancelOrder(order: card.order, reason: "x"))
        let site = try #require(desk.store.catalogue.sites.first)
        desk.anotherDesk(
            CreateOrder(
                OrderDraft(customer: site.customer, site: site.id, title: "jeszcze raz", duration: 60),
                origin: card.order))
        desk.press("6", "/")
        desk.type("jeszcze")
        desk.press(.enter, .enter, "/")
        desk.type("goes on from")
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("goes on from ZS/2026/000121 (cancelled)"))
        desk.press(.enter)
        #expect(desk.shows("ZS/2026/000121") && desk.shows("x cancelled"))
        desk.press(.escape)
        #expect(desk.statusLine.hasPrefix("goes on from"))
    }
}

/// What was planned and what was measured stand beside each other.
@Suite struct PlannedAndMeasuredTests {
    @Test func plannedIsTheTimeBeforeAnybodyArrived() throws {
        let desk = Desk(at: "10:41")
        let line = try #require(try desk.takeCheckedOrder().visits.first)
        let (planned, placement) = (try #require(line.plannedTime), try #require(line.visit.placement))
        try #require(planned.start != placement.start, "the facts moved it")
        desk.press("go")
        desk.type("133")
        desk.press(.enter, .enter, .enter)
        let wording = desk.state.wording
        #expect(desk.shows("\(wording.time(planned.start))-\(wording.time(planned.end))"), "\(desk.text)")
        #expect(desk.shows("09:24-"))
    }
}

/// It went out at the second try, and perhaps at the first.
private func mail(of reports: OrderReports, _ desk: Desk) -> OutboxLine {
    let message = OutboxMessage(
        id: OutboxMessage.ID(7), kind: .report, fact: "report/1", visit: Visit.ID(121), order: reports.order,
        customer: Customer.ID(1), address: "a.lis@szpital.example", person: "", language: .english,
        subject: "Service report", text: "It is attached.", state: .sent,
        madeAt: desk.moment(SmallCity.monday, "10:00"),
        madeBy: "ewa", uselessAt: desk.moment(SmallCity.monday, "20:00"), tries: 2, messageID: "1f3c@a.example",
        changedAt: desk.moment(SmallCity.monday, "10:41"), words: "250 OK", report: ReportVersion.ID(1))
    let tries = [(OutboxTry.Outcome.unknown, PostTrouble.lost.text()), (.delivered, "250 OK")].enumerated().map {
        OutboxTry(
            message: message.id, sequence: $0.offset + 1, at: message.changedAt, address: message.address,
            outcome: $0.element.0, words: $0.element.1)
    }
    return OutboxLine(
        message: message, order: OrderNumber(year: 2026, sequence: 121), short: "121", customer: "Szpital",
        tries: tries, attached: reports.lines.first?.report.document)
}

/// One version of a report of the open page's order, signed.
private func reports(of desk: Desk) -> OrderReports {
    let order = desk.state.detail.asked?.order ?? Order.ID(0)
    let document = Document(
        id: Document.ID(1), hash: String(repeating: "a", count: 64), size: 34_000, mediaType: "application/pdf",
        name: "report-121.pdf", addedAt: desk.state.now, addedBy: "dyspo", purpose: .report)
    let signing = ReportSigning.signed(name: "Anna Lis", role: "", at: desk.state.now, strokes: nil, version: 1)
    let report = OrderReport(
        version: ReportVersion(
            id: ReportVersion.ID(1), order: order, visit: nil, version: 1, content: "", file: "", document: document.id,
            envelope: "", madeAt: desk.state.now),
        number: OrderNumber(year: 2026, sequence: 121), visit: 1,
        envelope: ReportEnvelope(
            version: 1, language: .english, madeAt: desk.state.now, content: "", signing: signing),
        document: document)
    let printed = PrintedDocument(
        .english, title: "Service report", subtitle: "ZS/2026/000121", issuer: PrintedIssuer(name: "A company"),
        sections: [
            PrintedSection(
                "Checklist",
                [
                    .table(
                        PrintedTable(
                            [.init("No.", share: 1), .init("Answer", share: 4)],
                            rows: [.init(["7", "11.2 V (outside)"], .warning)]))
                ])
        ], created: desk.state.now)
    return OrderReports(
        order: order, lines: [.init(report: report, text: PrintedText(printed, columns: 70).lines)], toSend: report,
        waits: false)
}
