import ServiceModel

/// What of an order's parts and pictures belongs to some of its visits: whatever was written down until the end of a visit was
/// told, and after that of the one before. What came later belongs to the last.
struct VisitShare {
    private let from: Timestamp?
    private let through: Timestamp?

    init(_ ended: [ReportGathering.Ended], meant: Set<Visit.ID>) {
        let turn = ended.map { ($0.visit.id, $0.told) }
        let first = turn.firstIndex { meant.contains($0.0) } ?? 0
        let last = turn.lastIndex { meant.contains($0.0) } ?? turn.count - 1
        from = first == 0 ? nil : turn[first - 1].1
        through = last >= turn.count - 1 ? nil : turn[last].1
    }

    func holds(_ moment: Timestamp) -> Bool {
        (from.map { moment > $0 } ?? true) && (through.map { moment <= $0 } ?? true)
    }
}

extension ReportGathering.Ended {
    /// When its end was told first: a correction does not move what belongs to it.
    fileprivate var told: Timestamp {
        events.last { $0.corrects == nil && $0.act.isReported }?.recordedAt ?? end.recordedAt
    }
}
