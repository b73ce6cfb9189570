import TermCanvas

/// Where the parts of the branches screen stand.
struct BranchesLayout {
    let figures: Rect
    let rows: Rect
    /// Columns of the figures: names, live, two branches, better.
    let label: Int
    let live: Int
    let side: Int

    /// Head, who made it, nine figures and the base.
    private static let lines = 12

    init(_ body: Rect) {
        let wanted = Self.lines + 2
        let (upper, lower) = body.split(rows: min(wanted, max(5, body.rows * 2 / 3)))
        (figures, rows) = (upper, lower)
        let inner = body.columns - 2
        let isWide = inner >= 110
        label = isWide ? 24 : 19
        live = isWide ? 16 : 12
        let better = isWide ? 26 : 12
        side = max(12, (inner - label - live - better - 1) / 2)
    }
}
