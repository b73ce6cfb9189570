package import DeskModel
import ServiceModel

/// What a plan would change, with a tick before every move.
package struct PlanReview: Sendable {
    package let diff: PlanDiff
    /// As it was asked for: the same again starts from here.
    package let request: PlanRequest
    /// Those with something to be said against them first, then by day, technician and time.
    package let moves: [PlanMove]
    package internal(set) var isTicked: [Bool]
    package internal(set) var cursor = 0
    package internal(set) var top = 0
    /// It fills the screen.
    package internal(set) var isOpen = false
    /// It was on the screen.
    package internal(set) var isRead = false
    /// The moves are being written.
    var isWriting = false
    /// The branch whose moves they are; `nil` for those of the engine.
    let branch: BranchReview?

    init(_ diff: PlanDiff, of request: PlanRequest) {
        self.diff = diff
        self.request = request
        branch = nil
        moves = Self.worstFirst(diff)
        isTicked = moves.map { _ in true }
    }

    /// What applying a branch would change. Of what both sides have moved the live plan's place counts until it is ticked,
    /// and it comes first.
    init(_ branch: BranchReview) {
        diff = branch.diff
        self.branch = branch
        let today = branch.diff.moves.compactMap { ($0.to ?? $0.from)?.day }.min() ?? Day(number: 0)
        request = PlanRequest(from: today, through: today, policy: branch.diff.policy)
        let sorted = Self.worstFirst(branch.diff)
        let disputed = sorted.filter { branch.conflicts[$0.visit] != nil }
        moves = disputed + sorted.filter { branch.conflicts[$0.visit] == nil }
        isTicked = moves.map { branch.conflicts[$0.visit] == nil }
    }

    /// Who has moved it in the live plan as well.
    func conflict(about move: PlanMove) -> BranchConflict? { branch?.conflicts[move.visit] }

    /// Something would be written.
    var hasChanges: Bool { isTicked.contains(true) || branch.map { !$0.roster.isEmpty } ?? false }

    /// What is wrong with a move once it is made; `nil` for nothing.
    func mark(of move: PlanMove) -> PlanMark? { diff.marks[move.visit].flatMap { $0.isBad ? $0 : nil } }

    /// Moves that break a promise, are late or over come first, the worst before the others; the rest as it was.
    private static func worstFirst(_ diff: PlanDiff) -> [PlanMove] {
        let good = PlanMark()
        return diff.moves.enumerated().sorted { left, right in
            let (one, other) = (diff.marks[left.element.visit] ?? good, diff.marks[right.element.visit] ?? good)
            if PlanMark.isWorse(one, other) { return true }
            return PlanMark.isWorse(other, one) ? false : left.offset < right.offset
        }.map(\.element)
    }

    var tickedMoves: [PlanMove] { zip(moves, isTicked).filter(\.1).map(\.0) }

    mutating func step(_ lines: Int) { cursor = max(0, min(moves.count - 1, cursor + lines)) }

    mutating func reveal(rows height: Int) {
        let height = max(1, height)
        if cursor < top { top = cursor }
        if cursor >= top + height { top = cursor - height + 1 }
        top = max(0, min(top, moves.count - height))
    }
}
