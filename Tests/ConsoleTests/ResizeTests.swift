import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// Another size of the terminal changes what is shown, never what is chosen.
@Suite struct ResizeTests {
    @Test func focusCursorAndOrderInHandSurvive() {
        let desk = Desk()
        desk.press(.tab, "jj", "m", "2")
        let cursor = desk.state.board.cursor
        for (columns, rows) in [(80, 24), (60, 16), (200, 60), (100, 40), (59, 15), (120, 36)] {
            desk.resize(columns, rows)
            #expect(desk.frame.size == Size(columns: columns, rows: rows))
        }
        #expect(desk.state.board.cursor == cursor)
        #expect(desk.state.moving?.visit == desk.card(123)?.id)
        desk.press(.escape)
        #expect(desk.state.focus == .queue && desk.state.selected == desk.card(123)?.id)
    }

    @Test func theCursorStaysOnTheScreen() {
        let desk = Desk(size: (200, 60))
        desk.press("G", "llllllll")
        desk.resize(60, 16)
        #expect(desk.frame.cursor != nil)
        #expect(desk.shows("K. Wiśniewski") || desk.shows("Krzysztof Wiśniewski"))
        #expect(desk.shows("Tue 1"))
    }

    @Test func aTerminalThatIsTooSmallSaysWhatIsNeeded() {
        let desk = Desk(size: (59, 16))
        #expect(desk.shows("Dyspo needs 60x16; this is 59x16. q quits."))
        desk.press("m")
        #expect(desk.state.moving == nil)
        desk.press("q")
        #expect(desk.hasQuit)
    }

    @Test func detailFoldsToAPopUpUnder110Columns() {
        let desk = Desk(size: (109, 40))
        #expect(!desk.shows("ul. Polna 10"))
        desk.press(.tab, "i")
        #expect(desk.shows("ul. Polna 10"))
    }

    @Test func daysScrollUnder100Columns() {
        let desk = Desk(size: (80, 24))
        #expect(!desk.shows("Sat 28"))
        desk.press("lllll")
        #expect(desk.shows("Sat 28") && !desk.shows("Mon 23*"))
    }

    @Test func under80ColumnsOnePaneShowsAtATime() {
        let desk = Desk(size: (70, 20))
        #expect(desk.shows("[Board]") && !desk.shows("Waiting 12"))
        desk.press(.tab)
        #expect(desk.shows("[Queue]") && desk.shows("Waiting 12") && !desk.shows("Ewa Zych"))
    }
}
