import DeskModel
import ServiceModel

/// A day to be played, in words behind `simulate`.
extension ConsoleState {
    /// `simulate Tue`, `odegraj jutro`: what the palette offers for it; `nil` for other words.
    func simulationEntry(_ text: String) -> PaletteEntry? {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, ["simulate", "odegraj", "rozegraj", "symuluj"].contains(parts[0].lowercased()),
            let day = try? times.day(parts[1].trimmingBlanks),
            let command = commands.commands.first(where: { $0.id == "screen.simulation" })
        else { return nil }
        return PaletteEntry(
            sentence: language("Simulate ", "Odegraj: ") + wording.date(day), keys: "",
            obstacle: obstacle(to: command), act: .simulate(day))
    }
}
