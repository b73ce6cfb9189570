public import ServiceModel

/// Asks how a day would look with visits in it; answered by a `MovePreview`.
public struct PreviewRequest: Hashable, Sendable {
    /// The answer carries it; a later request makes earlier ones worthless.
    public var id: Int
    public var visits: [Visit.ID]
    public var cell: CellKey
    /// When the work should start; `nil` for the cheapest place of the day, rules broken where they must be.
    public var start: Timestamp?
    /// One visit starts at `start` and at no other time.
    public var isExact: Bool

    public init(id: Int, visits: [Visit.ID], cell: CellKey, start: Timestamp?, isExact: Bool = false) {
        self.id = id
        self.visits = visits
        self.cell = cell
        self.start = start
        self.isExact = isExact
    }
}
