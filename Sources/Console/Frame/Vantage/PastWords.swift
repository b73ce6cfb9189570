import DeskModel
import ServiceModel

/// When it is to be looked at, in words: on a line that asks, or in the palette behind `at`.
extension ConsoleState {
    /// `at Fri 14:00`, `stan pt 14:00`: what the palette offers for it; `nil` for other words.
    func pastEntry(_ text: String) -> PaletteEntry? {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, ["at", "stan", "o"].contains(parts[0].lowercased()) else { return nil }
        do {
            let moment = try times.formerMoment(parts[1].trimmingBlanks)
            return PaletteEntry(
                sentence: language("As it stood on ", "Stan z ") + wording.whole(moment), keys: "",
                act: .lookAt(moment))
        } catch {
            return nil
        }
    }

    /// Goes there, or says what would be understood and asks on.
    mutating func look(atWords text: String) -> [Effect] {
        do {
            let moment = try times.formerMoment(text.trimmingBlanks)
            overlay = nil
            return look(from: .past(moment))
        } catch {
            status.say(error.sentence(wording), .warning)
            return []
        }
    }
}
