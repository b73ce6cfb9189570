import ServiceModel

/// The live plan and one branch or two beside it.
package struct BranchComparison: Hashable, Sendable {
    /// One of the branches that are compared.
    package struct Side: Hashable, Sendable {
        package var line: BranchLine
        package var figures: BranchFigures
        /// The days of the rows as it has them.
        package var sheets: [CellKey: DaySheet]

        package init(line: BranchLine, figures: BranchFigures, sheets: [CellKey: DaySheet] = [:]) {
            self.line = line
            self.figures = figures
            self.sheets = sheets
        }
    }

    /// The live journal's sequence over which it was made.
    package var base: Int
    package var policy: String
    package var live: BranchFigures
    package var liveSheets: [CellKey: DaySheet]
    package var sides: [Side]
    /// By day, then by time. With two branches where they differ from one another, else where the one differs from the live
    /// plan.
    package var rows: [BranchRow]

    package init(
        base: Int, policy: String, live: BranchFigures, liveSheets: [CellKey: DaySheet] = [:], sides: [Side],
        rows: [BranchRow]
    ) {
        self.base = base
        self.policy = policy
        self.live = live
        self.liveSheets = liveSheets
        self.sides = sides
        self.rows = rows
    }
}
