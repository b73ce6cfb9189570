import DeskModel

/// How the columns of a plan's rows share the line: what changes keeps its times at every width.
struct PlanRowColumns {
    let from: Int
    let to: Int
    /// What is left for place and title.
    let rest: Int

    /// Cursor, tick, kind, number and signs.
    static let head = 16

    init(_ columns: Int, _ moves: [PlanMove]) {
        // Nothing but the queue to tell takes little room.
        let comeFromQueue = moves.allSatisfy { $0.from == nil }
        let room = columns - Self.head - 4
        if comeFromQueue {
            from = 8
            to = min(29, room - from)
        } else {
            // A short name and a moment take 20 columns.
            from = max(17, min(29, columns >= 100 ? 29 : columns >= 76 ? 24 : room / 2))
            to = max(17, min(from, room - from))
        }
        rest = max(0, room - from - to - 1)
    }
}
