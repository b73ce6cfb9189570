import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// What every page has for nothing, tried on one that only tests have.
@Suite struct PageShapeTests {
    private typealias Page = PageState<CustomerPage>

    private func desk(_ size: (Int, Int) = (120, 36)) -> Desk {
        let desk = shapeDesk(size)
        desk.press("gz", "j", .enter)
        return desk
    }

    private func subject(_ desk: Desk) -> String? { desk.state[Page.self].subject }

    @Test func sectionsStandOpenOrAnswerInOneSentence() {
        let desk = desk()
        #expect(desk.state.screen == ScreenID("customer") && desk.shows(subject(desk) ?? "?"))
        #expect(desk.screen.contains { $0.hasPrefix("┃▾Visits ") && $0.contains("number and title") })
        #expect(desk.screen.contains { $0.hasPrefix("┃▸Others") && $0.contains("3 more") })
        #expect(desk.statusLine.hasPrefix("Visits "))
        #expect(desk.screen.last?.contains("- fold") == true && desk.screen.last?.contains("Tab section") == true)
    }

    @Test func foldingHoldsForEveryPageOfItsKind() {
        let desk = desk()
        desk.press("jj", "-")
        #expect(desk.screen.contains { $0.hasPrefix("┃▸Visits ") && $0.contains("the first is") })
        #expect(desk.statusLine.contains("the first is"), "the cursor is on the heading")
        desk.press(.escape, "j", .enter)
        #expect(desk.screen.contains { $0.hasPrefix("┃▸Visits ") })
        desk.press(.enter)
        #expect(desk.screen.contains { $0.hasPrefix("┃▾Visits ") })
    }

    @Test func oneKeyFoldsAndUnfoldsAll() {
        let desk = desk()
        desk.press("+")
        #expect(desk.screen.count { $0.contains("┃▸") } == 2)
        desk.press("+")
        #expect(desk.screen.count { $0.contains("┃▾") } == 2)
    }

    @Test func tabGoesFromHeadingToHeading() {
        let desk = desk()
        desk.press("j", .tab)
        #expect(desk.statusLine == "Others: 3 more")
        desk.press(.backTab)
        #expect(desk.statusLine.hasPrefix("Visits "))
    }

    @Test func enterGoesInAndEscComesBackToTheSameLineStepByStep() {
        let desk = desk()
        let first = subject(desk)
        desk.press(.tab, .enter, "jj")
        let line = desk.statusLine
        desk.press(.enter)
        #expect(subject(desk).map { $0 + "." } == line)
        desk.press(.tab, "j", .enter)
        #expect(desk.state.trail.count == 3)
        desk.press(.escape, .escape)
        #expect(subject(desk) == first && desk.statusLine == line)
        desk.press(.escape)
        #expect(desk.state.screen == ScreenID("customers"))
        #expect(desk.state[ListState<CustomerList>.self].row?.name == first)
        desk.press(.escape)
        #expect(desk.state.screen == .board)
    }

    @Test func aLineWithNothingBehindItSaysSo() {
        let desk = desk()
        desk.press("j", .enter)
        #expect(desk.statusLine.hasPrefix("There is nothing behind this line."))
    }

    @Test func aScreensKeyLeavesTheWholeStack() {
        let desk = desk()
        desk.press("2")
        #expect(desk.state.screen == .day && desk.state.trail.isEmpty)
        desk.press(.escape)
        #expect(desk.state.screen == .board)
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func aLongPageScrollsWithItsCursor(columns: Int, rows: Int) {
        let desk = desk((columns, rows))
        desk.press(.tab, .enter, "gg")
        #expect(!desk.shows("▲"))
        desk.press("G")
        let last = desk.state.view.visits.values.map(\.customer).filter { $0 != subject(desk) }.max()
        #expect(desk.shows("> ") && desk.shows(last ?? "?"))
        #expect(desk.frame.cursor.map { desk.screen[$0.row].contains(last ?? "?") } == true)
    }

    @Test func aClickChoosesAndAnotherOneMeansEnter() {
        let desk = desk()
        desk.click("▸Others")
        #expect(desk.statusLine == "Others: 3 more")
        desk.click("▸Others")
        #expect(desk.shows("▾Others"))
        desk.wheel(-1, Point(column: 4, row: 4))
        #expect(desk.statusLine != "Others: 3 more")
    }

    @Test func withAnOrderInHandTheBoardTakesItAndThePageComesBack() {
        let desk = shapeDesk()
        desk.press(.tab, "gz", .enter, ":")
        desk.type("assign 121 to ewa")
        desk.press(.enter)
        #expect(desk.state.moving != nil && desk.state.screen == ScreenID("customer"), "\(desk.text)")
        #expect(desk.shows("MOVE") && !desk.shows("Others"))
        desk.press(.escape)
        #expect(desk.shows("▸Others") && desk.shows(subject(desk) ?? "?"))
    }
}
