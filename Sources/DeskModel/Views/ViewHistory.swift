/// How a view came to be: made as a whole once, then renewed step by step. Two views of one history differ in what the steps
/// between them name, in their queue and in their counts, and in nothing else.
package struct ViewHistory: Sendable {
    private final class Origin: Sendable {}

    private let origin = Origin()
    /// The journal's sequence from which on every step is known.
    private var known: Int
    private var steps: [(sequence: Int, change: ViewChange)] = []

    /// Maximum number of steps that are remembered.
    private static let kept = 16

    package init(from sequence: Int) {
        known = sequence
    }

    package mutating func add(_ change: ViewChange, at sequence: Int) {
        steps.append((sequence, change))
        if steps.count > Self.kept { known = steps.removeFirst().sequence }
    }

    /// All that changed behind a state of the same history; `nil` where that is another one, or too long ago.
    fileprivate func change(since sequence: Int, of other: ViewHistory) -> ViewChange? {
        guard origin === other.origin, sequence >= known else { return nil }
        return steps.reduce(into: ViewChange()) { all, step in
            guard step.sequence > sequence else { return }
            all.visits.formUnion(step.change.visits)
            all.cells.formUnion(step.change.cells)
        }
    }
}

extension DeskView {
    /// What is another than in `old`; `nil` where that is not known: it was made of another reading, or judged by another minute.
    package func change(from old: DeskView) -> ViewChange? {
        guard let history, let before = old.history, judged != nil, judged == old.judged, old.sequence <= sequence
        else { return nil }
        return history.change(since: old.sequence, of: before)
    }
}
