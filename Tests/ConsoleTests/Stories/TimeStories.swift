import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// A measured day at the desk: its lines, what a gap was, corrections, the week.
@Suite struct TimeStories {
    private func gap(_ desk: Desk) {
        for _ in 0..<12 where !desk.statusLine.contains("e says what it was") { desk.press("j") }
        #expect(desk.statusLine.contains("e says what it was"))
    }

    @Test func theDayIsShownLineByLineAndTheWeekBeneath() {
        let desk = Desk.withTime()
        #expect(desk.shows("Anna Bąk  Fri 20"))
        #expect(desk.shows("08:00-08:12") && desk.shows("c administration") && desk.shows("was 08:00-08:10"))
        #expect(desk.shows("10:47-11:40") && desk.shows("klient"))
        #expect(desk.shows("Week 47") && desk.shows("shift ends"))
    }

    @Test func aGapBecomesWhatItWasAndUndoTakesItBack() throws {
        let desk = Desk.withTime()
        gap(desk)
        desk.press("e")
        desk.type("office faktury")
        desk.press(.enter)
        let told = try #require(desk.outcomes.last).get()
        guard case .time(.added(let technician, let time)) = told.summary else {
            Issue.record("\(told.summary)")
            return
        }
        #expect(technician == "Anna Bąk" && time.about == .office)
        #expect(!desk.shows("nothing was told") && desk.shows("faktury"))
        desk.press("u")
        #expect(desk.shows("nothing was told"))
    }

    @Test func whatIsTypedWrongIsSaidAndNothingIsAsked() {
        let desk = Desk.withTime()
        gap(desk)
        desk.press("e")
        desk.type("faktury")
        desk.press(.enter)
        #expect(desk.outcomes.isEmpty && desk.shows("Say what it was"))
        desk.press(.escape, "a")
        desk.type("office 8:30-9:00")
        desk.press(.enter)
        #expect(desk.shows("overlaps what Anna Bąk did then"))
        desk.press("a")
        desk.type("work 999 8:30-9:00")
        desk.press(.enter)
        #expect(desk.shows("No visit of order 999"))
    }

    @Test func aLineIsCorrectedWithAReason() throws {
        let desk = Desk.withTime()
        desk.press("e", .key(.control("u")))
        desk.type("8:00-8:08 szybciej")
        desk.press(.enter)
        guard case .time(.corrected(_, _, let now, let reason))? = try desk.outcomes.last?.get().summary else {
            Issue.record("\(desk.outcomes)")
            return
        }
        #expect(reason == "szybciej" && now.window.seconds == 480)
        #expect(desk.shows("08:00-08:08"))
    }

    @Test func theWeekHasALineADayAndEnterOpensIt() {
        let desk = Desk.withTime()
        desk.press("z")
        #expect(desk.shows("week 47"))
        desk.press("k", .enter)
        #expect(desk.shows("Thu 19"))
        desk.press(">", "jj", .enter)
        #expect(desk.state.screen == .order)
    }

    @Test func whoMayOnlyLookChangesNothing() {
        let desk = Desk.withTime(authority: Authority(role: nil))
        desk.press("jjj", "e")
        #expect(desk.outcomes.isEmpty)
    }
}
