import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

/// A key that cannot be used now says why, and nobody has to open a box to read it.
@Suite struct RefusalStories {
    @Test(arguments: [(60, 16), (80, 24), (120, 36)], [Language.english, .polish])
    func theReasonIsOnTheScreenWhole(size: (Int, Int), language: Language) {
        let desk = Desk(size: size, language: language)
        desk.press(.tab, "m", "u")
        let reason = language("An order is in hand; Esc puts it back.", "Zlecenie jest w ręku; Esc je odkłada.")
        #expect(desk.statusLine == reason)
        #expect(desk.shows(reason))
    }

    @Test func thePaletteSaysTheReasonOfItsLineOnTheStatusLine() {
        let desk = Desk(size: (80, 24))
        desk.press(.tab, "m", ":")
        desk.type("take back")
        #expect(desk.statusLine.hasPrefix("An order is in hand; Esc puts it back."))
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("An order is in hand; Esc puts it back."))
    }
}
