/// An answer to a question of an order's checklist. A fact: it is never changed, and a wrong one is corrected by another
/// that stands in its place.
package struct CheckAnswer: Hashable, Sendable {
    package typealias ID = Identifier<CheckAnswer>

    package var id: ID
    package var order: Order.ID
    /// During which it was given; it counts for all visits of the order.
    package var visit: Visit.ID
    /// For which device; `nil` for a question that is asked once.
    package var device: Asset.ID?
    /// The question as it was asked.
    package var item: ChecklistItem
    /// `nil` when the answer before was taken back and there is none now.
    package var value: CheckValue?
    package var at: Timestamp
    package var recordedAt: Timestamp
    /// Who told it.
    package var actor: String
    /// Whose visit it was.
    package var technician: Technician.ID?
    /// Why the answer before was wrong.
    package var reason: String?
    /// The answer in whose place this one stands.
    package var corrects: ID?

    package init(
        id: ID, order: Order.ID, visit: Visit.ID, device: Asset.ID? = nil, item: ChecklistItem, value: CheckValue?,
        at: Timestamp, recordedAt: Timestamp, actor: String, technician: Technician.ID? = nil, reason: String? = nil,
        corrects: ID? = nil
    ) {
        self.id = id
        self.order = order
        self.visit = visit
        self.device = device
        self.item = item
        self.value = value
        self.at = at
        self.recordedAt = recordedAt
        self.actor = actor
        self.technician = technician
        self.reason = reason
        self.corrects = corrects
    }

    /// Outside the limits that the question had when it was asked.
    package var isFinding: Bool { value.map(item.isOutside) ?? false }
}

extension CheckAnswer {
    func isBefore(_ other: CheckAnswer) -> Bool { (recordedAt, id) < (other.recordedAt, other.id) }
}

extension [CheckAnswer] {
    /// Oldest first; each correction behind what it corrects, even within one second.
    package var inTurn: [CheckAnswer] {
        var rest = sorted { $0.isBefore($1) }
        var turn: [CheckAnswer] = []
        while !rest.isEmpty {
            let waiting = Set(rest.map(\.id))
            let next = rest.firstIndex { $0.corrects.map { !waiting.contains($0) } ?? true } ?? rest.startIndex
            turn.append(rest.remove(at: next))
        }
        return turn
    }
}
