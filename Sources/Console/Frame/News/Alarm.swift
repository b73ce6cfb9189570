import DeskModel
package import ServiceModel

/// An emergency or urgent order that began to wait by somebody else's doing and was not looked at yet.
package struct Alarm: Hashable, Sendable {
    package let visit: Visit.ID
    package let number: OrderNumber
    package let priority: Priority
    /// The journal's entries between the view without it and the view with it.
    let entries: ClosedRange<Int>

    /// Sorts the most pressing first, then the one that waits longest.
    var rank: (Int, OrderNumber) { (priority.rank, number) }

    /// Those that wait in the new view, and did not or not so urgently in the old one.
    static func between(_ old: DeskView, _ new: DeskView) -> [Alarm] {
        guard new.sequence > old.sequence else { return [] }
        if let change = new.change(from: old), !change.concernsQueue(of: new, since: old) { return [] }
        let pressing = new.queue.compactMap { new.visits[$0] }.filter { $0.priority <= .urgent }
        if pressing.isEmpty { return [] }
        let waited = Set(old.queue)
        return pressing.filter { card in
            guard waited.contains(card.id), let before = old.visits[card.id] else { return true }
            return before.priority > card.priority
        }.map { card in
            Alarm(
                visit: card.id, number: card.number, priority: card.priority,
                entries: old.sequence + 1...new.sequence)
        }
    }
}
