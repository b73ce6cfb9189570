import DeskModel
package import ServiceModel

/// The visits that are marked, in the order of marking; what is done next is done to all of them.
package struct MarksState: Sendable {
    package private(set) var visits: [Visit.ID] = []
    private var members: Set<Visit.ID> = []
    /// What was known of them when they were marked: what is done to them is based on this.
    private var known = Basis()
    /// Done with a moment ago: they show their marks until the next key, so that one sees which they were.
    private(set) var done: Set<Visit.ID> = []
    /// Where a range began that is still open.
    var range: RangeStart?

    /// A range reaches from here to the cursor of the same pane.
    enum RangeStart: Hashable, Sendable {
        case queue(Visit.ID)
        case board(BoardCursor)
        case peek(Visit.ID)
    }

    package var isEmpty: Bool { visits.isEmpty }
    package var count: Int { visits.count }
    package func contains(_ visit: Visit.ID) -> Bool { members.contains(visit) }

    mutating func add(_ more: some Sequence<Visit.ID>, in view: DeskView) {
        for visit in more where members.insert(visit).inserted {
            visits.append(visit)
            if let card = view.visits[visit] { known.versions.merge(card.basis.versions) { $1 } }
        }
    }

    /// What is known of a marked visit; `nil` for one that is not marked.
    func basis(of card: VisitCard) -> Basis? {
        guard members.contains(card.id) else { return nil }
        return known.of(card)
    }

    mutating func renew(_ versions: [VersionedRow: Int]) { known.renew(versions) }

    /// They are done with.
    mutating func finish(_ visits: [Visit.ID]) {
        done.formUnion(visits.filter(members.contains))
        remove(visits)
    }

    mutating func forgetDone() { done = [] }

    mutating func remove(_ fewer: some Sequence<Visit.ID>) {
        members.subtract(fewer)
        visits.removeAll { !members.contains($0) }
    }

    mutating func clear() { self = MarksState() }
}
