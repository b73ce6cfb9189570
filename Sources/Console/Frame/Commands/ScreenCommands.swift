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

/// The screens that the next versions bring.
let announcedCommands: [ConsoleCommand] = [
    announced("screen.settle", "9 F9", Phrase("Settle", "Rozliczenia"), .screens)
]
