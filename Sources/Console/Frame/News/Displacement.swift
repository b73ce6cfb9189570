import DeskModel
import ServiceModel

/// Others took away what was under the cursor, and something else stands there now: the next key was not meant for that.
struct Displacement: Sendable {
    let number: OrderNumber
    /// The journal's entries that did it.
    let entries: ClosedRange<Int>
}

extension ConsoleState {
    /// What the keys that act on an order mean here; `nil` with something in hand, which has a cursor of its own.
    private var meant: OrderNumber? {
        guard moving == nil, planReview == nil else { return nil }
        return current.meant(self)?.number
    }

    /// Runs a change by others; notes when it put another order under the cursor.
    mutating func watchingCursor(from old: DeskView, _ change: (inout ConsoleState) -> Void) {
        let before = meant
        change(&self)
        guard let before, meant != before, view.sequence > old.sequence else { return }
        let entries = old.sequence + 1...view.sequence
        guard !news.isOwn(entries) else { return }
        displaced = Displacement(number: before, entries: entries)
    }

    /// Refuses a key once that was meant for an order which others took away: it would act on another one.
    mutating func refusesDisplaced(_ command: ConsoleCommand) -> Bool {
        guard let displaced else { return false }
        self.displaced = nil
        guard command.actsOnSelection, !news.isOwn(displaced.entries) else { return false }
        let cause = news.items.first { $0.orders.contains(displaced.number) && $0.sequence != nil }
        let who = cause.map { " (\(origin(of: $0)): \(sentence(of: $0)))" } ?? ""
        let now = meant.map { language(" The cursor is on \($0) now.", " Kursor jest teraz na \($0).") } ?? ""
        status.say(
            language(
                "Nothing was done: \(displaced.number) is no longer here\(who).\(now)",
                "Niczego nie zrobiono: \(displaced.number) już tu nie ma\(who).\(now)"), .warning)
        return true
    }
}
