import DeskModel
import ServiceModel
import TermCanvas

/// A line of the comparison: what it is, the live plan, each branch, and which is better.
struct BranchTableRow {
    var label = ""
    var live = ""
    var sides: [String] = []
    var better = ""
}

extension ConsoleState {
    /// Head, who made them, the figures, and what they stand on.
    func branchTable(_ branches: BranchesState, columns: Int) -> [BranchTableRow] {
        let shown = branches.shown
        func cell(_ text: String) -> String { SafeText.truncated(text, to: columns - 2) }
        let base = branches.comparison?.base ?? view.sequence
        var head = BranchTableRow(live: language("live v\(base)", "na żywo v\(base)"))
        head.sides = shown.map { cell(branches.letter(of: $0.name) + " " + marked($0, branches)) }
        head.better = language("better", "lepszy")
        var made = BranchTableRow(label: language("made", "zrobiony"))
        made.sides = shown.map { line in
            line.stamp.map { cell("\($0.actor) \(narrowMoment($0.at))") } ?? "-"
        }
        var based = BranchTableRow(label: language("based on", "podstawa"), live: "v\(base)")
        based.sides = shown.map { cell(standingWords($0)) }
        return [head, made] + branchFigures(branches, shown) + [based]
    }

    private func marked(_ line: BranchLine, _ branches: BranchesState) -> String {
        (branches.marked.contains(line.name) ? "*" : "") + line.name.text
    }

    private func branchFigures(_ branches: BranchesState, _ shown: [BranchLine]) -> [BranchTableRow] {
        let sides = shown.map { branches.side(of: $0.name) }
        let live = branches.isCompared ? branches.comparison?.live : nil
        let policy = branches.comparison?.policy ?? "balanced"
        return BranchFigure.allCases.map { figure in
            var row = BranchTableRow(label: figure.name(language, policy: policy))
            row.live = live.map { figure.countsChanges ? "-" : figure.words($0) } ?? ".."
            row.sides = zip(shown, sides).map { line, side in
                side.map { figure.words($0.figures) } ?? (line.isUsable ? ".." : "-")
            }
            guard let live, sides.allSatisfy({ $0 != nil }) else { return row }
            let all = [live] + sides.compactMap { $0?.figures }
            row.better =
                figure.best(of: all).map {
                    $0 == 0 ? language("live", "na żywo") : branches.letter(of: shown[$0 - 1].name)
                }
                ?? ""
            if figure == .cost, !row.better.isEmpty {
                row.better += language(" (unserved counted)", " (z nieobsłużonymi)")
            }
            return row
        }
    }

    private func standingWords(_ line: BranchLine) -> String {
        let base = line.stamp.map { "v\($0.base), " } ?? ""
        return switch line.standing {
        case .level: base + language("level", "na bieżąco")
        case .behind(let count): base + language("\(count) behind", "w tyle o \(count)")
        case .foreign: language("of another store", "z innej bazy")
        case .unreadable: language("unreadable", "nieczytelny")
        }
    }

    /// `Mon 08:10` of this week, else with the date.
    private func narrowMoment(_ moment: Timestamp) -> String {
        let day = view.calendar.day(of: moment)
        let isNear = today.since(day) < 7
        return (isNear ? wording.weekday(day.weekday) : wording.day(day)) + " " + wording.time(moment)
    }
}
