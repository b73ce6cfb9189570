import DeskModel
import TermCanvas

/// Where the parts of the simulation screen stand. Where there is no room for both, the one with the cursor has all of it.
struct SimulationLayout {
    /// `nil` where it has no room.
    let table: Rect?
    let days: Rect?
    /// Columns: names, a policy each, who is best, and what a measure counts.
    let label: Int
    let side: Int
    let best: Int
    let meaning: Int

    /// Of what is said below the measures.
    static let verdictLines = 3
    /// Rows of the days with frame and head.
    private static let fewestDays = 7

    init(_ body: Rect, _ pane: SimulationPane) {
        // Head, measures and a rule, within the frame.
        let fixed = DayMeasure.allCases.count + 4
        if body.rows >= fixed + 2 + Self.fewestDays {
            let (upper, lower) = body.split(rows: min(fixed + Self.verdictLines, body.rows - Self.fewestDays))
            (table, days) = (upper, lower)
        } else {
            (table, days) = (pane == .measures ? body : nil, pane == .days ? body : nil)
        }
        let inner = body.columns - 2
        let isWide = inner >= 110
        label = isWide ? 26 : 22
        best = isWide ? 26 : 0
        side = max(8, min(24, (inner - 1 - label - best) / RoomPolicy.compared.count))
        let rest = inner - 1 - label - best - side * RoomPolicy.compared.count
        meaning = rest >= 50 ? rest : 0
    }

    /// The first day that is in view.
    func top(_ simulation: SimulationState) -> Int {
        let height = max(1, (days?.rows ?? 3) - 3)
        return max(0, min(simulation.row - height / 2, simulation.count - height))
    }
}
