package import ServiceModel

/// Does something with parts: all steps or none. Moves are never changed: undo writes the moves that say the contrary.
package struct BookStock: Command {
    package static let name = "book-stock"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var steps: [StockStep]
    /// For counts: the newest move of each part at its place when counting began; refused where another came since. `nil`
    /// does not ask.
    package var countedAfter: StockMove.ID?

    package init(_ steps: [StockStep], countedAfter: StockMove.ID? = nil) {
        self.steps = steps
        self.countedAfter = countedAfter
    }
}
