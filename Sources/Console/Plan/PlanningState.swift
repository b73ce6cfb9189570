public import DeskModel
import ServiceModel

/// A plan on its way: being computed while work goes on, or waiting to be accepted.
public enum PlanningState: Sendable {
    case running(PlanRun)
    case review(PlanReview)
}

public struct PlanRun: Sendable {
    public let request: PlanRequest
    public internal(set) var progress: PlanProgress?
    /// The best plan so far was asked for.
    var isStopping = false
}

/// What a plan would change, with a tick before every move.
public struct PlanReview: Sendable {
    public let diff: PlanDiff
    public internal(set) var isTicked: [Bool]
    public internal(set) var cursor = 0
    public internal(set) var top = 0
    /// The moves are being written.
    var isWriting = false

    init(_ diff: PlanDiff) {
        self.diff = diff
        isTicked = diff.moves.map { _ in true }
    }

    var tickedMoves: [PlanMove] { zip(diff.moves, isTicked).filter(\.1).map(\.0) }

    mutating func step(_ lines: Int) { cursor = max(0, min(diff.moves.count - 1, cursor + lines)) }

    mutating func reveal(rows height: Int) {
        let height = max(1, height)
        if cursor < top { top = cursor }
        if cursor >= top + height { top = cursor - height + 1 }
        top = max(0, min(top, diff.moves.count - height))
    }
}
