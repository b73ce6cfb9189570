import DeskModel
package import ServiceModel

/// The orders that wait for a place.
package struct QueueState: Sendable {
    package enum Sort: String, CaseIterable, Sendable {
        case due, slack, priority, place

        var name: Phrase {
            switch self {
            case .due: Phrase("due", "termin")
            case .slack: Phrase("slack", "zapas")
            case .priority: Phrase("priority", "priorytet")
            case .place: Phrase("place", "miejsce")
            }
        }

        var next: Sort {
            let all = Sort.allCases
            return all[(all.firstIndex(of: self)! + 1) % all.count]
        }
    }

    package internal(set) var sort: Sort = .due
    package internal(set) var cursor: Visit.ID?
    package internal(set) var top = 0
    /// Sorted; made anew only when the view or the order changes.
    package internal(set) var rows: [Visit.ID] = []
    /// The visits that a filter lets through; `nil` for all.
    var matching: Set<Visit.ID>?
    private(set) var urgentCount = 0
    private(set) var numberColumns = 4
    private var index: [Visit.ID: Int] = [:]
    /// All that wait in the view, in order.
    private var places: [QueuePlace] = []

    var cursorIndex: Int { cursor.flatMap { index[$0] } ?? 0 }

    /// Takes over a new view. A cursor whose visit left the queue goes to the one that took its line. Whoever saw the
    /// first row sees it afterwards: what presses most arrives there.
    mutating func rebuild(_ view: DeskView) {
        places = sorted(view.queue.lazy.compactMap { view.visits[$0] })
        arrange()
    }

    /// Lists the rows again, as the filter lets them through: their order is known already.
    mutating func arrange() {
        let before = cursorIndex
        let shown = matching.map { matching in places.filter { matching.contains($0.id) } } ?? places
        rows = shown.map(\.id)
        index = Dictionary(rows.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        urgentCount = shown.count(where: \.isUrgent)
        numberColumns = max(4, shown.lazy.map(\.numberColumns).max() ?? 4)
        holdCursor(before)
        if top > 0 { top = max(0, top + cursorIndex - before) }
    }

    /// A cursor on a line that is not there goes to the one that took its place.
    mutating func holdCursor(_ before: Int = 0) {
        if cursor.map({ index[$0] == nil }) ?? true {
            cursor = rows.isEmpty ? nil : rows[min(before, rows.count - 1)]
        }
    }

    mutating func reveal(rows height: Int) {
        let height = max(1, height)
        let index = cursorIndex
        if index < top { top = index }
        if index >= top + height { top = index - height + 1 }
        top = max(0, min(top, rows.count - height))
    }

    /// Moves the cursor by so many lines, as far as there are any.
    mutating func step(_ lines: Int) {
        guard !rows.isEmpty else { return }
        cursor = rows[max(0, min(rows.count - 1, cursorIndex + lines))]
    }

    /// Sorts small keys, not the cards: there may be thousands.
    private func sorted(_ cards: some Sequence<VisitCard>) -> [QueuePlace] {
        switch sort {
        case .due: ordered(cards) { ($0.dueKey, Int64($0.priority.rank)) }
        case .slack: ordered(cards) { ($0.slackKey, Int64($0.priority.rank)) }
        case .priority: ordered(cards) { (Int64($0.priority.rank), $0.dueKey) }
        case .place:
            cards.map { (town: polishSortKey($0.town), due: $0.dueKey, place: QueuePlace($0)) }
                .sorted { ($0.town, $0.due, $0.place.number) < ($1.town, $1.due, $1.place.number) }
                .map(\.place)
        }
    }

    private func ordered(
        _ cards: some Sequence<VisitCard>, by key: (VisitCard) -> (Int64, Int64)
    ) -> [QueuePlace] {
        cards.map { (key: key($0), place: QueuePlace($0)) }
            .sorted { ($0.key.0, $0.key.1, $0.place.number) < ($1.key.0, $1.key.1, $1.place.number) }
            .map(\.place)
    }
}

/// What the queue as a whole has to know of a visit.
private struct QueuePlace: Sendable {
    let id: Visit.ID
    let number: OrderNumber
    let isUrgent: Bool
    let numberColumns: Int

    init(_ card: VisitCard) {
        id = card.id
        number = card.number
        isUrgent = card.priority <= .urgent
        numberColumns = card.short.utf8.count
    }
}

extension VisitCard {
    fileprivate var dueKey: Int64 { due?.moment.seconds ?? .max }
    /// The last moment to start; the clock drops out of the comparison.
    fileprivate var slackKey: Int64 { latestStart?.seconds ?? .max }
}
