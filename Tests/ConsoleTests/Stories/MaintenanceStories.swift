import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// The list of maintenance plans and the page of one of them.
@Suite struct MaintenanceStories {
    @Test func theListSaysWhatComesAndWhatIsForgotten() throws {
        let desk = try Desk.withPlans()
        #expect(desk.state.plans.rows.map(\.plan.number) == [40, 14, 33, 31, 22])
        #expect(desk.text.contains("monthly, the 1st"))
        #expect(desk.statusLine.hasPrefix("Plan 40: 7 days over; missed visits: 1; M makes the last one."))
        desk.press("j")
        #expect(desk.statusLine == "Plan 14: the order for Tue 1 Dec is to be made now.")
        #expect(desk.text.contains("12 visits, 18:00, 4 moved"))
        #expect(desk.text.contains("New Year, then a weekend"))
        desk.press("j")
        #expect(desk.statusLine == "Plan 33 halts until Thu 31 Dec; its next visit would be Mon 4 Jan.")
    }

    @Test func aPlanIsPutUnderAContractAndItsJournalSaysSo() throws {
        let desk = try Desk.withPlans()
        let customer = desk.state.plans.rows[1].plan.customer
        let contract = Contract(
            id: Identifier(0), number: "U/2026/009", customer: customer,
            days: DaySpan(Day(iso: "2026-01-01")!, Day(iso: "2027-12-31")!)!)
        desk.anotherDesk(CreateContract(contract))
        desk.press("j", "e")
        for _ in 0..<8 { desk.press(.tab) }
        desk.type("U/2026")
        desk.press(.down, .enter)
        #expect(desk.text.contains("contract U/2026/009"))
        #expect(desk.state.plans.row?.contract == "U/2026/009")
        desk.press(.enter)
        #expect(desk.text.contains("▸Journal 1") && desk.text.contains("contract U/2026/009"))
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func formAndJournal(columns: Int, rows: Int) throws {
        for (language, prefix) in [(Language.english, ""), (.polish, "polish-")] {
            let desk = try Desk.withPlans(size: (columns, rows), language: language)
            desk.press("j", "e")
            try Golden.compare(desk.text, with: "\(prefix)plan-form-\(columns)x\(rows)")
            desk.press(.escape, "M", .enter, .tab, .tab, .tab, .tab, .tab, .enter)
            try Golden.compare(desk.text, with: "\(prefix)plan-journal-\(columns)x\(rows)")
        }
    }

    @Test func whatWasMissedIsMadeBeforeWhatIsAhead() throws {
        let desk = try Desk.withPlans()
        let missed = try #require(desk.state.plans.row?.lastMissed)
        #expect(missed < SmallCity.monday && desk.state.plans.row?.missed == 1)
        desk.press("M")
        #expect(desk.statusLine.hasPrefix("Plan 40: order "))
        #expect(desk.state.plans.rows.first { $0.plan.number == 40 }?.missed == 0)
    }

    @Test func theNextOrderIsMadeByHandAndTakenBack() throws {
        let desk = try Desk.withPlans()
        desk.press("j", "M")
        #expect(desk.statusLine.hasPrefix("Plan 14: order "))
        #expect(desk.state.plans.row?.nextOrder != nil)
        desk.press("u")
        #expect(desk.state.plans.row?.nextOrder == nil)
        // The second one of the strip.
        desk.press("]", "M")
        #expect(desk.statusLine.contains("for Mon 4 Jan"))
    }

    @Test func aPlanHaltsAndGoesOn() throws {
        let desk = try Desk.withPlans()
        desk.press("j", "H")
        desk.type("2026-12-01 .. 2026-12-31")
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("Plan 14 halts from Tue 1 Dec until Thu 31 Dec"), "\(desk.statusLine)")
        desk.press("j", "H")
        #expect(desk.statusLine.hasPrefix("Plan 33 works again from Mon 23"), "\(desk.statusLine)")
    }

    @Test func theStripGoesFromVisitToVisitAndYearToYear() throws {
        let desk = try Desk.withPlans()
        desk.press("j", "]")
        #expect(desk.statusLine == "Mon 4 Jan: New Year, then a weekend: 3 days later, inside ±5 days.")
        desk.press("r")
        #expect(desk.statusLine == "Mon 4 Jan: New Year, then a weekend: 3 days later, inside ±5 days.")
        desk.press(">")
        #expect(desk.state.preview(of: Identifier(9_014))?.from.iso == "2027-11-23")
        desk.press("<")
        #expect(desk.state.preview(of: Identifier(9_014))?.from.iso == "2026-11-23")
    }

    @Test func thePageIsEnteredAndLeft() throws {
        let desk = try Desk.withPlans()
        desk.press("j", .enter)
        #expect(desk.state.screen == .planPage)
        #expect(desk.text.contains("Plan 14  Dźwig L1000, konserwacja"))
        #expect(desk.text.contains("RRULE:FREQ=MONTHLY;BYMONTHDAY=1"))
        desk.press(.escape)
        #expect(desk.state.screen == .plans && desk.state.plans.row?.plan.number == 14)
    }

    @Test func aPlanIsAddedChangedAndEnded() throws {
        let desk = try Desk.withPlans()
        desk.press("a")
        let customer = try #require(desk.store.catalogue.customers.first)
        desk.type(customer.name)
        desk.press(.down, .enter)
        guard case .form(let form)? = desk.state.overlay else {
            Issue.record("no form")
            return
        }
        #expect(form.kind == .newPlan)
        desk.press(.escape, .escape)
        desk.press("j", "e")
        desk.press(.tab, .tab, .tab)
        desk.type("3")
        desk.send(.input(.key(.control("s"))))
        #expect(desk.statusLine.hasPrefix("Plan 14 changed: Dźwig L1000, konserwacja."), "\(desk.statusLine)")
        #expect(desk.state.plans.row?.plan.terms.tolerance == Tolerance(before: 3, after: 3))
        desk.press("X")
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("Plan 14 ends on "), "\(desk.statusLine)")
    }

    @Test func aFilterFindsPlansAndTheirOrders() throws {
        let desk = try Desk.withPlans()
        desk.press("/")
        desk.type("plan:31")
        desk.press(.enter)
        #expect(desk.state.plans.rows.map(\.plan.number) == [31])
    }

    @Test func aFailingJobIsSaidOnTheTopLine() throws {
        let desk = Desk()
        #expect(!desk.text.contains("job fault"))
        let fault = JobFaultLine(
            english: "orders of maintenance plans", polish: "zlecenia z planów",
            fault: JobFault(english: "No device.", polish: "Nie ma urządzenia."), attempts: 2, again: desk.state.now)
        desk.send(.jobFaults([fault]))
        #expect(desk.text.contains("job fault"))
        desk.send(.jobFaults([]))
        #expect(!desk.text.contains("job fault"))
    }
}
