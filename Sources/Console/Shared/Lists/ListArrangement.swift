import TermCanvas

/// Where a list stands among other boxes of its screen.
struct ListArrangement {
    let list: Rect
    let neighbours: [ListNeighbour]
}
