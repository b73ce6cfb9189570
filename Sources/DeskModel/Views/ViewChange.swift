package import ServiceModel

/// What of a view is another than in an earlier one.
package struct ViewChange: Sendable {
    /// Those whose cards were made anew, those too that are gone.
    package var visits: Set<Visit.ID>
    /// Those whose sheets were made anew.
    package var cells: Set<CellKey>

    package init(visits: Set<Visit.ID> = [], cells: Set<CellKey> = []) {
        (self.visits, self.cells) = (visits, cells)
    }
}

extension ViewChange {
    /// Whether the queue of a view that came of `old` by it says something else: others wait, or what waits is another.
    package func concernsQueue(of view: DeskView, since old: DeskView) -> Bool {
        view.queue != old.queue || visits.contains { view.visits[$0]?.state == .open }
    }
}
