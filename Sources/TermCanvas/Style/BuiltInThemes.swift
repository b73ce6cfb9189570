extension Theme {
    /// The default: the 16 colours of the terminal's own palette, on its own background.
    package static let terminal = Theme(name: "terminal", roles: terminalRoles)

    /// Attributes alone, for `NO_COLOR` and terminals without colour.
    package static let mono = Theme(
        name: "mono", roles: monoAttributes.mapValues { Appearance(attributes: $0) })

    private static func ink(_ color: UInt8, _ attributes: Attributes = [], on background: UInt8? = nil) -> Appearance {
        Appearance(
            foreground: .palette(color), background: background.map(Color.palette) ?? .standard, attributes: attributes)
    }

    private static let terminalRoles: [Role: Appearance] = [
        .dim: ink(8), .title: ink(7, .bold), .titleFocused: ink(14, .bold), .border: ink(8),
        .borderFocused: ink(14, .bold), .header: Appearance(attributes: .bold), .regionHeader: ink(6, .bold),
        .topBar: Appearance(), .tab: ink(7), .tabActive: ink(14, [.bold, .reverse]), .statusBar: Appearance(),
        .hintKey: ink(11, .bold), .hintText: ink(7), .hintDisabled: ink(8), .input: Appearance(attributes: .underline),
        .match: ink(11, .underline), .scrollbar: ink(8),
        .cursor: ink(0, .bold, on: 14), .cursorUnfocused: Appearance(attributes: .underline),
        .marked: ink(11, .bold), .inHand: ink(0, .bold, on: 11),
        .today: ink(14, .bold), .now: ink(14), .weekend: ink(13), .absent: ink(8),
        .loadFree: ink(8), .loadLow: ink(10), .loadMedium: ink(2), .loadHigh: ink(11), .loadOver: ink(9, .bold),
        .cost1: ink(10), .cost2: ink(2), .cost3: ink(11), .cost4: ink(9), .rank: ink(10, [.bold, .reverse]),
        .late: ink(13), .impossible: ink(8), .fitsIfMoved: ink(14), .notYetPriced: Appearance(attributes: .dim),
        .priorityEmergency: ink(15, .bold, on: 1), .priorityUrgent: ink(9, .bold), .priorityHigh: ink(11),
        .priorityNormal: Appearance(), .priorityLow: ink(8),
        .visitPlanned: ink(7), .visitDispatched: ink(12), .visitOnSite: ink(14, .bold), .visitDone: ink(2),
        .locked: ink(13), .overridden: ink(9, .underline), .travel: ink(8), .pause: ink(8),
        .statusInfo: Appearance(), .statusSuccess: ink(10), .statusWarning: ink(11), .statusError: ink(9, .bold),
        .mapOutline: ink(7), .mapBorder: ink(8), .mapRiver: ink(4), .mapRoad: ink(8), .mapTown: ink(7),
        .mapTerritory: ink(5), .crosshair: ink(15, .bold), .route1: ink(10), .route2: ink(14), .route3: ink(11),
        .route4: ink(13), .route5: ink(12), .route6: ink(6),
        .before: ink(8), .added: ink(10, .bold), .removed: ink(9), .moved: ink(11), .label: ink(0, on: 15),
    ]

    private static let monoAttributes: [Role: Attributes] = [
        .dim: .dim, .title: .bold, .titleFocused: [.bold, .underline], .border: .dim, .borderFocused: .bold,
        .header: .bold, .regionHeader: [.bold, .underline], .tabActive: [.bold, .reverse],
        .hintKey: .bold, .hintDisabled: .dim, .input: .underline, .match: .underline, .scrollbar: .dim,
        .cursor: .reverse, .cursorUnfocused: .underline, .marked: .bold, .inHand: [.bold, .reverse],
        .today: [.bold, .underline], .now: .bold, .weekend: .italic, .absent: .dim,
        .loadFree: .dim, .loadMedium: .italic, .loadHigh: .bold, .loadOver: [.bold, .underline],
        .cost2: .italic, .cost1: [.bold, .italic], .cost4: .dim, .rank: [.bold, .underline],
        .late: .underline, .impossible: [.dim, .italic], .fitsIfMoved: [.underline, .italic],
        .notYetPriced: [.dim, .underline],
        .priorityEmergency: [.bold, .reverse], .priorityUrgent: [.bold, .underline], .priorityHigh: .bold,
        .priorityLow: .dim,
        .visitDispatched: .underline, .visitOnSite: .bold, .visitDone: .dim, .locked: [.bold, .italic],
        .overridden: [.bold, .underline], .travel: .dim, .pause: [.dim, .italic],
        .statusSuccess: .bold, .statusWarning: [.bold, .underline], .statusError: [.bold, .reverse],
        .mapBorder: .dim, .mapRiver: .dim, .mapRoad: .dim, .mapTown: .italic, .mapTerritory: .italic,
        .crosshair: [.bold, .reverse],
        .before: .dim, .added: .bold, .removed: [.dim, .underline], .moved: .underline, .label: .reverse,
    ]
}
