import Console
import ConsoleTesting
import ServiceModel
import TermCanvas
import Testing

/// The line at the top names the screens there are, with the keys that work now.
@Suite struct TabTests {
    @Test(arguments: [(120, 36), (80, 24)])
    func onlyScreensThatExistAreNamed(columns: Int, rows: Int) {
        let desk = Desk(size: (columns, rows))
        let top = desk.screen[0]
        for name in ["[1 Board]", "2 Day", "3 Map", "4 Outage"] { #expect(top.contains(name), "\(top)") }
        // At 80 columns the tabs scroll.
        #expect(columns < 100 || top.contains("7 Tickets") && top.contains("8 Stock"), "\(top)")
        for name in ["Settle"] { #expect(!top.contains(name), "\(top)") }
    }

    @Test func withAnOrderInHandTheKeysThatSwitchScreensStandThere() {
        let desk = Desk()
        desk.press(.tab, "m")
        let top = desk.screen[0]
        for name in ["[F1 Board]", "F2 Day", "F3 Map"] { #expect(top.contains(name), "\(top)") }
        #expect(!top.contains("Orders"))
        desk.press(.key(.function(2)))
        #expect(desk.state.screen == .day && desk.state.moving != nil)
    }
}
