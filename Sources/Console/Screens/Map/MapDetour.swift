import DeskModel
import Geography

/// The way a technician would go to take the order in hand along: from the stop before it and on to the one after.
struct MapDetour {
    /// Its place among all cells that fit, as on the board: the key that jumps there.
    let rank: Int
    let cell: CellKey
    let insertion: Insertion
    let before: MapPoint
    let after: MapPoint
}
