private let notYet: @Sendable (ConsoleState) -> Phrase? = { _ in
    Phrase("not in this version yet", "jeszcze nie w tej wersji")
}

/// A command that is announced and cannot be done yet: shown with its reason, never hidden.
private func announced(
    _ id: String, _ keys: String, _ name: Phrase, _ section: Section,
    in places: Places = [.free, .hand]
) -> ConsoleCommand {
    ConsoleCommand(
        id, keys, hint: name, name, section: section, in: places, isAnnounced: true, unless: notYet
    ) { _, _ in [] }
}

/// The screens, and what the next versions bring.
let screenCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "screen.board", "1 F1", hint: Phrase("Board", "Grafik"),
        also: "calendar grid home kalendarz grafik", Phrase("Board", "Grafik"), section: .screens,
        in: [.free, .hand, .list]
    ) { state, _ in
        state.screen = .board
        if state.moving == nil { state.focus = .board }
        return []
    },
    ConsoleCommand(
        "screen.day", "2 F2", hint: Phrase("Day", "Dzień"),
        also: "timeline gantt hours godziny",
        Phrase("The team's day, hour by hour", "Dzień zespołu, godzina po godzinie"), section: .screens,
        in: [.free, .hand, .list]
    ) { state, _ in state.openDay() },
    ConsoleCommand(
        "screen.map", "3 F3", hint: Phrase("Map", "Mapa"),
        also: "route road trasa drogi", Phrase("Routes on the map", "Trasy na mapie"),
        section: .screens, in: [.free, .hand, .list]
    ) { state, _ in state.openMap() },
    announced("screen.outage", "4 F4 O", Phrase("Outage", "Awaria"), .screens),
    announced("screen.wall", "5 F5", Phrase("Wall", "Tablica"), .screens),
    announced("screen.tickets", "7 F7", Phrase("Tickets", "Zgłoszenia"), .screens),
    announced("screen.stock", "8 F8", Phrase("Stock", "Magazyn"), .screens),
    announced("screen.settle", "9 F9", Phrase("Settle", "Rozliczenia"), .screens),
    announced("screen.plans", "gp", Phrase("Maintenance plans", "Plany przeglądów"), .screens),
]
