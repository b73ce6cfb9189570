import DeskModel
import ServiceModel
import TermCanvas

/// An emergency by phone: the line of an order that is solved at once, and saved together with its repair.
extension ConsoleState {
    /// A line without a doubt is an event of the repair at once; else the one-line entry asks what is not clear.
    mutating func typeEmergency(_ text: String) -> [Effect] {
        if case .branch = vantage {
            status.say(Refusal.outages(.typedInBranch).sentence(wording), .warning)
            return []
        }
        var entry = EntryState()
        entry.line.insert(text)
        self[OutageState.self].awaitsEntry = true
        reread(&entry)
        overlay = nil
        if let reading = entry.reading, reading.doubts.isEmpty, reading.saves, let draft = entry.draft,
            let effects = takeTyped(CreateOrder(draft))
        {
            entries.note(text.trimmingBlanks, at: .line)
            return effects
        }
        overlay = .entry(entry)
        return []
    }

    /// What was typed for a repair becomes an event of it; `nil` where no repair asked for it. Nothing is written.
    mutating func takeTyped(_ order: CreateOrder) -> [Effect]? {
        guard self[OutageState.self].awaitsEntry else { return nil }
        self[OutageState.self].awaitsEntry = false
        overlay = nil
        return add(.typed(TypedEmergency(said: order.draft, newcomer: order.newcomer)))
    }
}
