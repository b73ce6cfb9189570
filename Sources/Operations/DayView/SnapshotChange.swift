import DeskModel
import ServiceModel
import Storage

/// What of a snapshot became another since some earlier moment.
struct SnapshotChange: Sendable {
    /// Those that were read again, those too that are no longer there.
    var visits: Set<Visit.ID> = []
    /// Days on which something stands, stood or was counted.
    var cells: Set<CellKey> = []

    mutating func add(_ other: SnapshotChange) {
        visits.formUnion(other.visits)
        cells.formUnion(other.cells)
    }
}
