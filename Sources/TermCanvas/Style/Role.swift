/// What a piece of the screen means. Views draw by role; a `Theme` says how a role looks.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
    // The frame of the screen.
    case text, dim, title, titleFocused, border, borderFocused, header, regionHeader
    case topBar, tab, tabActive, statusBar, hintKey, hintText, hintDisabled, input, match, scrollbar
    // What the dispatcher points at.
    case cursor, cursorUnfocused, marked, inHand
    // Days.
    case today, now, weekend, absent
    // Load of a technician-day.
    case loadFree, loadLow, loadMedium, loadHigh, loadOver
    // The price of a cell while an order is in hand: quartiles from cheap to dear, and the other verdicts.
    case cost1, cost2, cost3, cost4, rank, late, impossible, fitsIfMoved, notYetPriced
    // Priorities.
    case priorityEmergency, priorityUrgent, priorityHigh, priorityNormal, priorityLow
    // Stages of a visit.
    case visitPlanned, visitDispatched, visitOnSite, visitDone, locked, overridden, travel, pause
    // Sentences.
    case statusInfo, statusSuccess, statusWarning, statusError
    // The map: what lies on the ground, the colours of routes, where the crosshair is.
    case mapOutline, mapBorder, mapRiver, mapRoad, mapTown, mapTerritory, crosshair
    case route1, route2, route3, route4, route5, route6
    // Differences of two plans.
    case before, added, removed, moved
    // Codes that a camera reads: dark on light, whatever the ground is.
    case label

    /// The role's name in a theme file, such as `border-focused` or `cost-1`.
    package var name: String {
        var name = ""
        for character in String(describing: self) {
            if character.isUppercase || character.isNumber { name.append("-") }
            name += character.lowercased()
        }
        return name
    }

    /// The role of that name in a theme file.
    package static func named(_ name: String) -> Role? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
