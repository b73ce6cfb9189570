import Configuration
import TermCanvas
import Testing

@Suite struct ShippedThemesTests {
    private let loader = ThemeLoader(folders: [Folder.ofRepository("themes")])

    @Test func theBuiltInThemesAreThoseOfTheFiles() throws {
        #expect(try loader.load("terminal") == .terminal)
        #expect(try loader.load("mono") == .mono)
        #expect(ThemeLoader(folders: []).names == ["mono", "terminal"])
    }

    @Test func everyShippedThemeLoadsAndTellsNeighboursApart() throws {
        let neighbours: [[Role]] = [
            [.loadFree, .loadLow, .loadMedium, .loadHigh, .loadOver],
            [.cost1, .cost2, .cost3, .cost4, .rank, .late, .impossible, .fitsIfMoved, .notYetPriced],
            [.text, .cursor, .cursorUnfocused, .marked, .inHand], [.border, .borderFocused],
            [.priorityEmergency, .priorityUrgent, .priorityHigh, .priorityNormal, .priorityLow],
            [.before, .added, .removed, .moved],
        ]
        #expect(
            loader.names == [
                "amber", "colorblind", "high-contrast", "midnight", "mono", "paper", "terminal",
            ])
        for name in loader.names {
            let theme = try loader.load(name)
            for roles in neighbours {
                #expect(Set(roles.map { theme[$0] }).count == roles.count, "\(name): \(roles)")
            }
        }
    }

    @Test func theDefaultThemeNeedsSixteenColoursOnly() throws {
        #expect(try loader.load("terminal").depth == .sixteen)
        #expect(try loader.load("mono").depth == .mono)
        #expect(try loader.load("midnight").depth == .trueColor)
    }
}
