import DeskModel
import ServiceModel
import TermCanvas

/// How wide the columns of the rows are in which branches differ.
struct BranchRowColumns {
    static let order = 9
    let spot: Int
    let town: Int
    let sides: Int

    init(_ columns: Int, sides: Int) {
        self.sides = sides
        let count = sides + 1
        let rest = columns - 2 - Self.order
        spot = max(14, min(30, (rest - (rest >= 78 ? 14 : 0)) / count - 1))
        town = max(0, rest - count * (spot + 1))
    }
}

extension ConsoleState {
    func branchRowHead(_ branches: BranchesState, _ columns: BranchRowColumns) -> [Span] {
        let names =
            [language("live", "na żywo")]
            + branches.shown.filter(\.isUsable).map { branches.letter(of: $0.name) + " " + $0.name.text }
        let head =
            SafeText.fitted("  " + language("order", "zlec."), to: BranchRowColumns.order)
            + names.map { SafeText.fitted($0, to: columns.spot) + " " }.joined()
        return [Span(head, .header)]
    }

    /// `~ 70     S. Wróbel Tue 24 13:47         S. Wróbel Mon 23 10:13         Piaseczno`
    func branchRow(_ row: BranchRow, _ columns: BranchRowColumns) -> [Span] {
        let role: Role =
            switch row.sign {
            case .conflict: .late
            case .added: .added
            case .removed: .removed
            case .moved: .moved
            }
        var spans = [
            Span(SafeText.fitted("\(row.sign.rawValue) \(row.order.short)", to: BranchRowColumns.order), role),
            Span(spotCell(row.live, columns: columns.spot) + " ", .before),
        ]
        for spot in row.sides { spans.append(Span(spotCell(spot, columns: columns.spot) + " ", Role.text)) }
        if columns.town > 4 { spans.append(Span(SafeText.truncated(row.town, to: columns.town), .dim)) }
        return spans
    }
}
