import DeskModel
import TermCanvas

/// Where the parts of the outage screen stand.
struct OutageLayout {
    let happened: Rect
    let proposals: Rect
    /// On a narrow screen changes, strips and calls take turns.
    var changes: Rect?
    var strips: Rect?
    var calls: Rect?
    let isWide: Bool

    init(_ body: Rect, _ outage: OutageState) {
        isWide = body.columns >= 110
        let onCall = outage.draft?.events.contains { $0.isEmergency } ?? false ? 1 : 0
        let rows = min(body.rows / 2, max(1, outage.draft?.events.count ?? 1) + 4 + onCall)
        let (upper, lower) = body.split(rows: rows)
        happened = upper
        guard isWide else {
            let count = (outage.answer?.proposals.count ?? 0) + 4
            let (table, rest) = lower.split(rows: min(max(5, count), lower.rows / 2 + 1))
            proposals = table
            switch outage.pane {
            case .calls: calls = rest
            case .happened, .proposals, .changes:
                changes = rest
                if rest.rows >= 11, outage.pane == .changes {
                    let (list, strip) = rest.split(rows: rest.rows - 6)
                    (changes, strips) = (list, strip)
                }
            }
            return
        }
        let (left, right) = lower.split(columns: 46)
        proposals = left
        let wanted = max(1, outage.callMoves.count + (outage.draft == nil ? outage.kept.count : 0))
        let callRows = min(max(3, wanted + 2), max(3, right.rows / 3))
        let (top, bottom) = right.split(rows: right.rows - callRows)
        calls = bottom
        let stripRows = min(8, top.rows / 2)
        let (list, strip) = top.split(rows: top.rows - stripRows)
        (changes, strips) = (list, strip)
    }
}
