import DeskModel
import ServiceModel
import TermCanvas

/// What a board cell says: eight columns, nine with a mark at the end.
struct BoardCell {
    var text: String
    var role: Role

    static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    static func bar(_ percent: Int) -> Character { bars[max(0, min(7, percent * 8 / 100))] }

    static func role(load percent: Int) -> Role {
        switch percent {
        case ...30: .loadFree
        case ...60: .loadLow
        case ...85: .loadMedium
        case ...100: .loadHigh
        default: .loadOver
        }
    }

    /// `5 ▆ 1:20`, `7 █+0:25!`, `3 ▃ 0:40?` where something should have begun, `── off`; no sheet, not loaded.
    static func load(_ sheet: DaySheet?, _ state: ConsoleState) -> BoardCell {
        guard let sheet else { return BoardCell(text: "··", role: .notYetPriced) }
        if sheet.hasLeft, sheet.stops.isEmpty {
            return BoardCell(text: "── " + DayWord.left.short(state.language), role: .absent)
        }
        if sheet.shifts.isEmpty, sheet.stops.isEmpty {
            return off(sheet, state)
        }
        let isForeseen = sheet.cell.day == state.today && sheet.stops.contains { state.newRisk(of: $0.visit) != nil }
        let isBroken =
            sheet.lunchLost || sheet.stops.contains { $0.lateness != nil || !$0.breaches.isEmpty } || isForeseen
        let isAway = away(sheet, state) != nil
        // Whoever went off leaves a shift that was cut: what lay beyond it is no overtime.
        let isOver = sheet.overtime > 0 && !isAway
        // Long work goes on on another day.
        let isGoingOn = sheet.stops.contains { $0.part != nil }
        let rest = away(sheet, state) ?? (isOver ? "+" + state.length(sheet.overtime) : state.length(sheet.free))
        let isOff = sheet.isAbsent || sheet.shifts.isEmpty
        let isOverdue = !sheet.overdue(at: state.now).isEmpty
        let warning = isOver || isForeseen || !sheet.lacksOnlyParts ? "!" : String(DepotSign.missing)
        let other = isOff ? "/" : sheet.depot == nil ? (isGoingOn ? "»" : "") : String(DepotSign.stop)
        let mark = isOverdue ? "?" : isOver || isBroken ? warning : other
        let percent = sheet.shifts.isEmpty ? 101 : sheet.loadPercent
        var text = jobs(sheet.stops.count, behind: sheet.handover.sign)
        text.append(bar(percent))
        text += padded(rest, 5)
        text += mark
        return BoardCell(text: text, role: isOver ? .loadOver : role(load: percent))
    }

    /// `off` for an absence, `── no sh.` where the week has no shift.
    private static func off(_ sheet: DaySheet?, _ state: ConsoleState) -> BoardCell {
        let word = DayWord(isAbsent: sheet?.isAbsent ?? false)
        let name = word.short(state.language)
        // A blank has to stay between two cells.
        let dashes = SafeText.width(name) > 6 ? "─ " : "── "
        return BoardCell(text: (word == .absent ? "" : dashes) + name, role: .absent)
    }

    /// Nobody comes on a day on which visits stand or were done: the cell says so where the free time would be.
    private static func away(_ sheet: DaySheet, _ state: ConsoleState) -> String? {
        if sheet.hasLeft { return DayWord.left.short(state.language) }
        let hasGone = sheet.goesOff.map { $0 <= state.now } ?? false
        return sheet.isAbsent && (sheet.shifts.isEmpty || hasGone) ? state.language("off", "nieob") : nil
    }

    /// A region's day: all visits, load, free hours.
    static func load(_ load: RegionLoad?, _ state: ConsoleState) -> BoardCell {
        guard let load else { return BoardCell(text: "", role: .regionHeader) }
        if load.capacity == 0, load.visits == 0 { return BoardCell(text: "──", role: .regionHeader) }
        let hours = load.free / 3600
        let rest = hours >= 10 ? "\(hours)h" : state.length(load.free)
        return BoardCell(
            text: jobs(load.visits) + String(bar(load.loadPercent)) + padded(rest, 5), role: .regionHeader)
    }

    /// What dropping the order in hand there would mean: a rank or shade and the extra minutes, or why not.
    static func price(_ price: CellPrice?, of cell: CellKey, _ state: ConsoleState) -> BoardCell {
        switch price {
        case nil: BoardCell(text: "..", role: .notYetPriced)
        case .absent?, .impossible(.planning(.noShift))?: off(state.view.sheets[cell], state)
        case .impossible(let breach)?: BoardCell(text: "x " + breach.word(in: state.language), role: .impossible)
        case .partly(let placed, let count, _)?:
            BoardCell(text: "x \(placed)" + state.language(" of ", " z ") + "\(count)", role: .impossible)
        case .fitsIfMoved(let insertion, _)?:
            BoardCell(text: "~ " + minutes(insertion), role: .fitsIfMoved)
        case .fits(let insertions)?: fitting(insertions[0], cell, state)
        }
    }

    private static func fitting(_ insertion: Insertion, _ cell: CellKey, _ state: ConsoleState) -> BoardCell {
        guard let book = state.moving?.book else { return BoardCell(text: "", role: .text) }
        let lead = insertion.isLate ? Sign.late(state.language) : ""
        guard book.isComplete else {
            return BoardCell(
                text: (insertion.isLate ? Sign.late(state.language) + " " : "  ") + minutes(insertion),
                role: .notYetPriced)
        }
        let rank = book.rank(of: cell) ?? .max
        let quartile = book.quartile(insertion.extraMinutes)
        let shade = rank <= 9 ? "\(rank)" : String(["░", "▒", "▓", "█"][quartile])
        let role: Role = insertion.isLate ? .late : rank <= 9 ? .rank : [.cost1, .cost2, .cost3, .cost4][quartile]
        return BoardCell(
            text: lead.isEmpty ? shade + " " + minutes(insertion) : lead + shade + minutes(insertion), role: role)
    }

    /// ` +9'`, four columns or more.
    private static func minutes(_ insertion: Insertion) -> String {
        let minutes = insertion.extraMinutes
        return padded("\(minutes >= 0 ? "+" : "")\(minutes)'", 4)
    }

    /// Ten visits and more leave no column for the sign.
    private static func jobs(_ count: Int, behind sign: Character = " ") -> String {
        if count > 99 { return "∞" + String(sign) }
        return count < 10 ? "\(count)\(sign)" : "\(count)"
    }

    private static func padded(_ text: String, _ columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - text.utf8.count)) + text
    }
}

extension Handover {
    /// How a cell says it behind the number of visits.
    var sign: Character {
        switch self {
        case .planned: " "
        case .partly: "-"
        case .sent: ">"
        case .underWay: "}"
        case .done: ")"
        }
    }
}
