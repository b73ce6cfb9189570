package import ServiceModel

/// Asks how a day would look with visits in it; answered by a `MovePreview`.
package struct PreviewRequest: Hashable, Sendable {
    /// The answer carries it; a later request makes earlier ones worthless.
    package var id: Int
    package var visits: [Visit.ID]
    package var cell: CellKey
    /// When the work should start; `nil` for the cheapest place of the day, rules broken where they must be.
    package var start: Timestamp?
    /// One visit starts at `start` and at no other time.
    package var isExact: Bool

    package init(id: Int, visits: [Visit.ID], cell: CellKey, start: Timestamp?, isExact: Bool = false) {
        self.id = id
        self.visits = visits
        self.cell = cell
        self.start = start
        self.isExact = isExact
    }
}
