public import ServiceModel

/// The visits that are marked, in the order of marking; what is done next is done to all of them.
public struct MarksState: Sendable {
    public private(set) var visits: [Visit.ID] = []
    private var members: Set<Visit.ID> = []
    /// Where a range began that is still open.
    var range: RangeStart?

    /// A range reaches from here to the cursor of the same pane.
    enum RangeStart: Hashable, Sendable {
        case queue(Visit.ID)
        case board(BoardCursor)
        case peek(Visit.ID)
    }

    public var isEmpty: Bool { visits.isEmpty }
    public var count: Int { visits.count }
    public func contains(_ visit: Visit.ID) -> Bool { members.contains(visit) }

    mutating func add(_ more: some Sequence<Visit.ID>) {
        for visit in more where members.insert(visit).inserted { visits.append(visit) }
    }

    mutating func remove(_ fewer: some Sequence<Visit.ID>) {
        members.subtract(fewer)
        visits.removeAll { !members.contains($0) }
    }

    mutating func clear() { self = MarksState() }
}
