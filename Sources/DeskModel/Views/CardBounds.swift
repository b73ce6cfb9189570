import ServiceModel

/// What bounds a card's visit in time, and its short number, found once: lists sort thousands by them.
struct CardBounds: Sendable {
    let short: String
    let dues: [Due]
    let due: Due?
    let latestStart: Timestamp?

    init(_ facts: CardFacts) {
        short = facts.sequence > 1 ? "\(facts.number.short)/\(facts.sequence)" : facts.number.short
        dues = facts.targets.all
        due = Targets.first(of: dues)
        let starts = dues.lazy.filter { $0.target != nil }
            .map { $0.measure == .end ? $0.moment - facts.duration * 60 : $0.moment }
        latestStart = starts.min() ?? facts.preference?.end
    }
}

extension CardFacts {
    /// Everything that bounds it in time.
    var targets: Targets { Targets(sla: sla, promise: told?.window, wish: preference) }
}
