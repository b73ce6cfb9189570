import TermCanvas

/// A box beside a list that has not the focus: another list, at the line that belongs to what is under the cursor.
struct ListNeighbour {
    let rect: Rect
    let title: String
    let trailing: String
    let caption: [ListCell]?
    let lines: [(id: LineID, look: ListLine)]
    /// The line that belongs to what is under the cursor.
    let pointed: Int?
    /// What stands beneath the lines.
    let foot: String?

    /// Where its lines stand.
    var room: Rect {
        let inner = rect.inset()
        let head = caption == nil ? 0 : 1
        return Rect(
            column: inner.column, row: inner.row + head, columns: inner.columns,
            rows: max(1, inner.rows - head - (foot == nil ? 0 : 1)))
    }

    /// The first line that shows.
    var top: Int { max(0, min((pointed ?? 0) - room.rows / 2, lines.count - room.rows)) }

    /// The line at a point.
    func line(at point: Point) -> LineID? {
        guard room.contains(point) else { return nil }
        let index = top + point.row - room.row
        return lines.indices.contains(index) ? lines[index].id : nil
    }
}
