import DeskModel
import ServiceModel

/// The branches as they were seen last, and what is under the cursor.
struct BranchesState: ScreenState {
    /// By when they were made; `nil` before the first look.
    var lines: [BranchLine]?
    var comparison: BranchComparison?
    /// Why they could not be compared.
    var fault: Refusal?
    /// They have to be looked at again.
    var isStale = true
    /// The look that is under way.
    var asked: Int?
    /// Which one keys mean.
    var chosen: BranchName?
    /// Which two are compared, or which one stays when the other turns.
    var marked: [BranchName] = []
    /// The visit under the cursor, and where it stood among the rows when it goes.
    var visit: Visit.ID?
    var index = 0
    /// The days of the row under the cursor in place of the rows.
    var showsDays = false
    /// Something of a branch is under way, by its token.
    var working: Int?
    /// The branch whose change list is on the screen, or was last.
    var reviewed: BranchName?

    init() {}

    var chosenLine: BranchLine? { lines?.first { $0.name == chosen } }

    /// Those in the columns: the marked ones, else the chosen one and its neighbour; in their order.
    var shown: [BranchLine] {
        guard let lines, let chosen = chosenLine else { return [] }
        let kept = lines.filter { marked.contains($0.name) }
        if kept.count == 2 { return kept }
        let index = lines.firstIndex(of: chosen) ?? 0
        let other =
            kept.first { $0 != chosen }
            ?? (index + 1 < lines.count ? lines[index + 1] : index > 0 ? lines[index - 1] : nil)
        return lines.filter { $0 == chosen || $0 == other }
    }

    /// Those of them that can be compared.
    var comparable: [BranchName] { shown.filter(\.isUsable).map(\.name) }

    /// Whether what is shown is what was compared.
    var isCompared: Bool { comparison?.sides.map(\.line.name) == comparable }

    var rows: [BranchRow] { isCompared ? comparison?.rows ?? [] : [] }

    var row: BranchRow? { rows.first { $0.visit == visit } ?? rows.dropFirst(index).first }

    /// The figures of a branch in the columns; `nil` while they are being made.
    func side(of name: BranchName) -> BranchComparison.Side? {
        isCompared ? comparison?.sides.first { $0.line.name == name } : nil
    }

    /// `A`, `B` …, by the place among all.
    func letter(of name: BranchName) -> String {
        let index = lines?.firstIndex { $0.name == name } ?? 0
        return String(UnicodeScalar(UInt8(65 + index % 26)))
    }

    mutating func take(_ seen: [BranchLine], _ comparison: BranchComparison?, _ fault: Refusal?) {
        lines = seen
        (self.comparison, self.fault, asked) = (comparison, fault, nil)
        marked.removeAll { name in !seen.contains { $0.name == name } }
        if chosenLine == nil { chosen = seen.first?.name }
        // What was asked for may not be what there is by now.
        isStale = comparison == nil && fault == nil ? !comparable.isEmpty : !isCompared && fault == nil
        settleRow()
    }

    /// The cursor stays on its visit, or where that was.
    mutating func settleRow() {
        let rows = rows
        if let place = rows.firstIndex(where: { $0.visit == visit }) {
            index = place
        } else if !rows.isEmpty {
            index = max(0, min(index, rows.count - 1))
            visit = rows[index].visit
        }
    }

    mutating func step(_ count: Int) {
        let rows = rows
        guard !rows.isEmpty else { return }
        index = max(0, min(rows.count - 1, index + count))
        visit = rows[index].visit
    }

    mutating func choose(_ step: Int) {
        let among = marked.count == 2 ? shown : lines ?? []
        guard let known = among.firstIndex(where: { $0.name == chosen }) else {
            chosen = among.first?.name
            return
        }
        chosen = among[max(0, min(among.count - 1, known + step))].name
        isStale = isStale || !isCompared
    }

    /// Marks the chosen one, or takes its mark away; of more than two the older goes.
    mutating func mark() {
        guard let chosen else { return }
        if marked.contains(chosen) {
            marked.removeAll { $0 == chosen }
        } else {
            marked = marked.suffix(1) + [chosen]
        }
        isStale = isStale || !isCompared
    }
}
