extension Frame {
    /// A stretch of neighbouring cells of one row that differ from another frame.
    package struct Change: Hashable, Sendable {
        package var row: Int
        package var columns: Range<Int>
    }

    /// The stretches in which this frame differs from an earlier one, row by row; all rows when the size is another. A
    /// stretch never begins or ends inside a wide character of either frame.
    package func changes(since old: Frame) -> [Change] {
        guard size == old.size else {
            return (0..<size.rows).map { Change(row: $0, columns: 0..<size.columns) }
        }
        var changes: [Change] = []
        for row in 0..<size.rows {
            appendChanges(ofRow: row, since: old, to: &changes)
        }
        return changes
    }

    private func appendChanges(ofRow row: Int, since old: Frame, to changes: inout [Change]) {
        let start = row * size.columns
        var column = 0
        while column < size.columns {
            guard differs(start + column, from: old) else {
                column += 1
                continue
            }
            var first = column
            while first > 0, isTrailing(start + first, in: old) { first -= 1 }
            var end = column + 1
            while end < size.columns, differs(start + end, from: old) || isTrailing(start + end, in: old) { end += 1 }
            changes.append(Change(row: row, columns: first..<end))
            column = end
        }
    }

    private func isTrailing(_ index: Int, in old: Frame) -> Bool {
        cells[index].columns == 0 || old.cells[index].columns == 0
    }

    private func differs(_ index: Int, from old: Frame) -> Bool {
        let new = cells[index]
        let before = old.cells[index]
        guard new.isCluster || before.isCluster else { return new != before }
        return new.style != before.style || new.columns != before.columns
            || !character(of: new).unicodeScalars.elementsEqual(old.character(of: before).unicodeScalars)
    }
}
