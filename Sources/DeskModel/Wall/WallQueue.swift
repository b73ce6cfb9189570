package import ServiceModel

/// What a wallboard shows of visits that wait. There are thousands, and most changes are none of theirs: it serves for every view
/// in which the same wait.
package struct WallQueue: Sendable {
    /// Most pressing first.
    let waiting: [VisitCard]
    let clocks: WallClocks

    package init(_ view: DeskView, region: Region.ID?, at now: Timestamp) {
        let cards = view.queue.compactMap { view.visits[$0] }.filter { region == nil || $0.region == region }
        waiting = cards.map { (rank: $0.priority.rank, start: $0.latestStart?.seconds ?? .max, card: $0) }
            .sorted { ($0.rank, $0.start) < ($1.rank, $1.start) }.map(\.card)
        var clocks = WallClocks()
        for card in cards { clocks.add(card, at: now) }
        clocks.sort()
        self.clocks = clocks
    }
}
