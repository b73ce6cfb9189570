import ConsoleTesting
import TermCanvas
import Testing

@testable import Console

/// No sign of the map can be taken for one of another kind, also without colour.
@Suite struct MapSignStories {
    /// The map's own cells, without frame, title and foot.
    private func ground(_ desk: Desk) -> [String] {
        desk.text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("┃") && !$0.contains("N^") }
    }

    @Test(arguments: [(120, 36), (80, 24)])
    func roadsAreWrittenAsRoads(columns: Int, rows: Int) {
        let desk = Desk(size: (columns, rows))
        desk.press("3", "w")
        let bare = ground(desk).joined(separator: "\n").matches(of: /(.)[AS]\d+(.)/)
        #expect(desk.text.contains(/═[AS]\d+═/), "a road is on the map")
        for match in bare where match.1 == "═" { #expect(match.2 == "═") }
    }

    @Test func severalWaitingAreASignAndHowMany() {
        let desk = Desk(size: (80, 24))
        desk.press("3")
        #expect(desk.text.contains("!×3"))
        #expect(!desk.text.contains(/[!+]\d/))
    }

    @Test(arguments: [(120, 36), (80, 24), (200, 60)])
    func theFootNamesEveryLetterOrSaysHowManyAreLeft(columns: Int, rows: Int) {
        let desk = Desk(size: (columns, rows))
        desk.press("3")
        for routes in 0..<3 {
            if routes > 0 { desk.press("T") }
            let letters = Set(desk.state.mapRoutes.map(\.letter))
            let foot = desk.text.split(separator: "\n").drop { !$0.contains("N^") }.prefix(2).joined(separator: " ")
            let named = letters.filter { foot.contains(" \($0) ") }
            #expect(named.count == letters.count || foot.contains(/\+\d+, v lists all/), "\(foot)")
        }
    }

    @Test func aSmallMapHasFewerNames() {
        let (large, small) = (Desk(size: (120, 36)), Desk(size: (80, 24)))
        for desk in [large, small] { desk.press("3", "w") }
        let towns = [large, small].map { ground($0).joined().count { $0 == "•" } }
        #expect(towns[1] < towns[0] && towns[1] > 0)
    }
}
