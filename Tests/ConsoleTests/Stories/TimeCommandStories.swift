import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Stories of the keys of measured time.
let timeStories: [String: Story] = [
    "screen.time": {
        let desk = Desk()
        desk.press("gh")
        #expect(desk.state.screen == .time && desk.shows("[gh Time]"))
    },
    "time.open": {
        let desk = Desk.withTime()
        desk.press("jj", .enter)
        #expect(desk.state.screen == .order)
    },
    "time.correct": {
        let desk = Desk.withTime()
        desk.press("e", .key(.control("u")))
        desk.type("8:00-8:08 szybciej")
        desk.press(.enter)
        #expect(desk.shows("08:00-08:08"))
    },
    "time.add": {
        let desk = Desk.withTime()
        desk.press("a")
        desk.type("training 13:08-13:20 bhp")
        desk.press(.enter)
        #expect(desk.shows("training") && !desk.shows("nothing was told"))
    },
    "time.why": {
        let desk = Desk.withTime()
        desk.press("r")
        #expect(desk.shows("Before: 08:00-08:10") && desk.shows("Why it was corrected"))
        desk.press(.escape, "j", "r")
        #expect(desk.statusLine.contains("It was never corrected"))
    },
    "time.payroll": {
        let desk = Desk.withTime()
        desk.press("E")
        #expect(desk.shows("payroll-2026-11-16.csv"))
        desk.press(.enter)
        guard case .payroll(let technician, let days)? = desk.exported.first?.export else {
            Issue.record("nothing was written")
            return
        }
        #expect(technician != nil && days.lowerBound == SmallCity.monday - 7)
        desk.press("z", "E", .enter)
        #expect(desk.exported.last?.export == .payroll(nil, days))
    },
    "time.person-before": {
        let desk = Desk.withTime()
        desk.press("[")
        #expect(!desk.shows("Anna Bąk  Fri 20"))
    },
    "time.person-after": {
        let desk = Desk.withTime()
        desk.press("]")
        #expect(!desk.shows("Anna Bąk  Fri 20"))
    },
    "time.day-before": {
        let desk = Desk.withTime()
        desk.press("<")
        #expect(desk.shows("Thu 19"))
    },
    "time.day-after": {
        let desk = Desk.withTime()
        desk.press(">")
        #expect(desk.shows("Sat 21"))
    },
    "time.week": {
        let desk = Desk.withTime()
        desk.press("z")
        #expect(desk.shows("week 47"))
    },
]

/// What a filter finds in measured time.
@Suite struct TimeFilterTests {
    @Test func gapFindsWhatNobodyTold() {
        let desk = Desk.withTime()
        desk.press("/")
        desk.type("gap")
        desk.press(.enter)
        #expect(desk.shows("nothing was told") && !desk.shows("c administration"))
    }

    @Test func overTheWeekAFilterLooksAtEverybodysDays() {
        let desk = Desk.withTime()
        desk.press("z", "/")
        desk.type("gap")
        desk.press(.enter)
        #expect(desk.shows("everybody, week 47") && desk.shows("Anna Bąk"))
        let rows = desk.state.time.rows.count
        desk.press("/", .key(.control("u")))
        desk.type("technician:wilk")
        desk.press(.enter)
        #expect(desk.state.time.rows.count != rows && desk.shows("Jan Wilk") && !desk.shows("Anna Bąk"))
        desk.press("/", .key(.control("u")))
        desk.type("over>24:00")
        desk.press(.enter)
        #expect(desk.state.time.rows.isEmpty)
    }
}
