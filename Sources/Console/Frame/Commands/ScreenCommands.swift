/// A command that is announced and cannot be done yet: shown with its reason, never hidden.
private func announced(
    _ id: String, _ keys: String, _ name: Phrase, _ section: Section, because obstacle: Phrase,
    in places: Places = [.free, .hand]
) -> ConsoleCommand {
    ConsoleCommand(
        id, keys, hint: name, name, section: section, in: places, isAnnounced: true, unless: { _ in obstacle }
    ) { _, _ in [] }
}

/// The screens that the next versions bring.
let announcedCommands: [ConsoleCommand] = [
    announced(
        "screen.settle", "9 F9", Phrase("Settle", "Rozliczenia"), .screens,
        because: Phrase("settlement is not in this version yet", "rozliczeń jeszcze nie ma w tej wersji"))
]
