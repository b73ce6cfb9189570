import DeskModel
import ServiceModel

/// What happened as far as it was said, what can be done about it, and what was chosen of that.
struct OutageState: ScreenState {
    /// `nil` as long as nobody has said what happened.
    var draft: OutageDraft?
    /// The request that is being solved, or was last.
    var request: Int?
    var answer: OutageAnswer?
    var pane = OutagePane.happened
    /// Lines of the first pane: events, what is affected, what is kept.
    var line = 0
    /// Of what is kept.
    var keep = 0
    var proposal = 0
    var change = 0
    var call = 0
    /// Moves that were unticked, by proposal.
    var unticked: [Int: Set<Visit.ID>] = [:]
    /// The figures of proposals with moves unticked; `nil` while they are being added up.
    var totals: [Int: OutageTotals] = [:]
    /// Calls made before it was accepted: what was said.
    var made: [Visit.ID: String] = [:]
    /// Who moved which orders since it was solved.
    var movers: [OrderNumber: String] = [:]
    /// It is being written.
    var isWriting = false
    /// Calls that the store keeps.
    var kept: [OutageCallLine] = []
    /// An emergency that is being typed in full: it is solved, and saved only when that is accepted.
    var awaitsEntry = false

    init() {}

    var isSolving: Bool { request != nil && draft != nil && !(answer?.isComplete ?? false) }

    var chosen: OutageProposal? {
        answer.flatMap { $0.proposals.indices.contains(proposal) ? $0.proposals[proposal] : nil }
    }

    /// The moves of the chosen proposal that are ticked; what cannot stay and is not goes back to the queue.
    var acceptedMoves: [OutageMove] {
        guard let chosen else { return [] }
        let off = unticked[proposal] ?? []
        return chosen.moves.compactMap { move in
            guard off.contains(move.visit) else { return move }
            guard !move.couldStay, move.move.from != nil else { return nil }
            var left = move
            left.move.to = nil
            left.move.stop = nil
            left.breaches = []
            left.callOut = nil
            return left
        }
    }

    func ticked(_ proposal: Int) -> Set<Visit.ID> {
        guard let answer, answer.proposals.indices.contains(proposal) else { return [] }
        return Set(answer.proposals[proposal].moves.map(\.visit)).subtracting(unticked[proposal] ?? [])
    }

    func isTicked(_ move: OutageMove) -> Bool { !(unticked[proposal]?.contains(move.visit) ?? false) }

    /// The figures of a proposal as it is ticked; `nil` while they are being added up.
    func totals(of proposal: Int) -> OutageTotals? {
        guard let answer, answer.proposals.indices.contains(proposal) else { return nil }
        return unticked[proposal]?.isEmpty ?? true ? answer.proposals[proposal].totals : totals[proposal]
    }

    /// Visits of others' calls and of this draft.
    var callMoves: [OutageMove] { acceptedMoves.filter(\.needsCall) }

    var underWay: [OutageAffected] { answer?.affected.filter { $0.fate != nil } ?? [] }

    /// Starts over with something that happened.
    mutating func begin(_ draft: OutageDraft) {
        let kept = kept
        self = OutageState()
        (self.kept, self.draft) = (kept, draft)
        // With nothing to set, the proposals come first.
        if draft.isEmergency { pane = .proposals }
    }

    /// What was found before is no answer to what is asked now.
    mutating func ask(_ id: Int) {
        request = id
        answer = nil
        (unticked, totals, movers) = ([:], [:], [:])
        (proposal, change, call) = (0, 0, 0)
    }
}
