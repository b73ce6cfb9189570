import DeskModel
import ServiceModel
import TermCanvas

extension ConsoleState {
    /// The one-line entry with what was typed already; what it saves is solved as an emergency.
    mutating func openEmergencyEntry(_ text: String) -> [Effect] {
        var entry = EntryState()
        entry.line.insert(text)
        reread(&entry)
        overlay = .entry(entry)
        return []
    }
}
