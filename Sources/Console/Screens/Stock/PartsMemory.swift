import DeskModel
import ServiceModel

/// The catalogue of parts, for what is typed or scanned.
struct PartsMemory: ScreenState {
    var parts: [Part] = []
    /// At which sequence of the journal it was asked for last.
    var asked: Int?

    init() {}

    /// By code or EAN, as a scanner types them; `nil` for what the catalogue does not know.
    func part(scanned text: String) -> Part? {
        let wanted = text.lowercased()
        return parts.first { $0.isActive && ($0.code.lowercased() == wanted || !$0.ean.isEmpty && $0.ean == text) }
    }
}

extension ConsoleState {
    /// The catalogue, when the one that is there is of another time.
    mutating func askForPartNames() -> [Effect] {
        guard self[PartsMemory.self].asked != view.sequence else { return [] }
        self[PartsMemory.self].asked = view.sequence
        return [.ask(.stock(.parts))]
    }
}
