import Testing

@testable import TermCanvas

@Suite struct ThemeTests {
    @Test(arguments: [
        ("default", Color.standard), ("bright-red", .palette(9)), ("208", .indexed(208)),
        ("#ff8700", .rgb(red: 255, green: 135, blue: 0)),
    ])
    func coloursAreReadFromText(text: String, color: Color) {
        #expect(Color(text) == color)
    }

    @Test(arguments: ["", "#ff", "#gggggg", "256", "-1", "reddish", "#12345678", "+5", "#+12345"])
    func whatIsNoColourIsRefused(text: String) {
        #expect(Color(text) == nil)
    }

    @Test func trueColourGoesDownToTheNearest() {
        let orange = Color.rgb(red: 255, green: 135, blue: 0)
        #expect(orange.downgraded(to: .trueColor) == orange)
        #expect(orange.downgraded(to: .twoHundredFiftySix) == .indexed(208))
        #expect(Color.rgb(red: 128, green: 128, blue: 128).downgraded(to: .twoHundredFiftySix) == .indexed(244))
        #expect(Color.rgb(red: 250, green: 10, blue: 10).downgraded(to: .sixteen) == .palette(9))
        #expect(Color.indexed(196).downgraded(to: .sixteen) == .palette(9))
        #expect(Color.indexed(3).downgraded(to: .sixteen) == .palette(3))
        #expect(orange.downgraded(to: .mono) == .standard)
    }

    @Test func everyCubeColourIsItsOwnNearest() {
        let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
        for index in 0..<216 {
            let color = Color.rgb(red: levels[index / 36], green: levels[index / 6 % 6], blue: levels[index % 6])
            #expect(color.downgraded(to: .twoHundredFiftySix) == .indexed(UInt8(16 + index)))
        }
    }

    @Test func withEightColoursBrightInkIsBold() {
        let bright = Appearance(foreground: .palette(9), background: .palette(12)).downgraded(to: .eight)
        #expect(bright == Appearance(foreground: .palette(1), background: .palette(4), attributes: .bold))
        let grey = Appearance(foreground: .palette(8)).downgraded(to: .eight)
        #expect(grey == Appearance(attributes: .dim))
    }

    @Test func theCursorsColoursWinAndAttributesAddUp() {
        var theme = Theme(name: "test")
        theme[.loadHigh] = Appearance(foreground: .palette(3), attributes: .italic)
        theme[.cursor] = Appearance(background: .palette(4), attributes: .bold)
        let shown = theme.appearance(of: Style(.loadHigh, overlay: .cursor, attributes: .underline))
        #expect(
            shown
                == Appearance(
                    foreground: .palette(3), background: .palette(4), attributes: [.italic, .bold, .underline]))
    }

    @Test func withoutColoursEveryThemeIsMono() {
        for role in Role.allCases {
            let style = Style(role)
            #expect(Theme.terminal.appearance(of: style, depth: .mono) == Theme.mono.appearance(of: style))
            #expect(Theme.mono[role].foreground == .standard && Theme.mono[role].background == .standard)
        }
    }

    /// Roles that stand for each other in the same place.
    @Test(arguments: [
        [Role.loadFree, .loadLow, .loadMedium, .loadHigh, .loadOver],
        [.cost1, .cost2, .cost3, .cost4, .rank, .late, .impossible, .fitsIfMoved, .notYetPriced],
        [.text, .cursor, .cursorUnfocused, .marked, .inHand],
        [.border, .borderFocused], [.title, .titleFocused], [.tab, .tabActive],
        [.priorityEmergency, .priorityUrgent, .priorityHigh, .priorityNormal, .priorityLow],
        [.before, .added, .removed, .moved],
        [.statusInfo, .statusSuccess, .statusWarning, .statusError],
        [.today, .weekend, .header], [.visitPlanned, .visitDispatched, .visitOnSite, .visitDone],
    ])
    func everyThemeTellsNeighbouringRolesApart(roles: [Role]) {
        for theme in [Theme.terminal, .mono] {
            #expect(Set(roles.map { theme[$0] }).count == roles.count, "\(theme.name)")
        }
    }

    @Test func rolesHaveNamesForThemeFiles() {
        #expect(Role.borderFocused.name == "border-focused")
        #expect(Role.cost1.name == "cost-1")
        #expect(Role.named("fits-if-moved") == .fitsIfMoved)
        #expect(Role.named("fits") == nil)
        #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
    }
}
