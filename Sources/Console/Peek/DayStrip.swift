import DeskModel
import ServiceModel
import TermCanvas

/// A technician's day in one line: `···[  1  ]·[ 2 ]░░░ ·[3]··|`.
struct DayStrip {
    private var cells: [(scalar: Character, role: Role)]
    private let scale: DayScale

    /// `added` are drawn with plus signs and their numbers.
    init(_ sheet: DaySheet, _ scale: DayScale, state: ConsoleState, added: [VisitCard] = [], chosen: Visit.ID? = nil) {
        let numbers = Dictionary(uniqueKeysWithValues: added.map { ($0.id, $0.number.short) })
        self.scale = scale
        cells = Array(repeating: (" ", .text), count: scale.columns)
        if sheet.shifts.isEmpty { fill(0, cells.count, "/", .absent) }
        for shift in sheet.shifts { put("|", at: scale.column(shift.end), .dim) }
        if let lunch = sheet.lunch { fill(scale.column(lunch.start), scale.column(lunch.end), "░", .pause) }
        for stop in sheet.stops {
            fill(scale.column(stop.arrival - stop.drive), scale.column(stop.start), "·", .travel)
        }
        if let last = sheet.stops.last, let home = sheet.home {
            fill(scale.column(last.end), scale.column(home), "·", .travel)
        }
        for (index, stop) in sheet.stops.enumerated() where numbers[stop.visit] == nil {
            let visit = state.view.visits[stop.visit]?.state ?? .planned
            let role = stop.visit == chosen ? Role.cursor : visit.stripRole
            draw(stop, brackets: visit.brackets, label: "\(index + 1)", role)
        }
        // Last, so that it shows also where the others have not made room yet.
        for stop in sheet.stops {
            guard let number = numbers[stop.visit] else { continue }
            draw(stop, brackets: ("+", "+"), label: number, .added)
        }
    }

    /// Draws it into a line; returns the column behind it.
    @discardableResult
    func draw(on frame: inout Frame, at point: Point, in clip: Rect) -> Int {
        var column = point.column
        var run = ""
        var role = cells.first?.role ?? .text
        for cell in cells {
            if cell.role != role {
                column = frame.put(run, at: Point(column: column, row: point.row), role, in: clip)
                (run, role) = ("", cell.role)
            }
            run.append(cell.scalar)
        }
        return frame.put(run, at: Point(column: column, row: point.row), role, in: clip)
    }

    private mutating func put(_ scalar: Character, at column: Int, _ role: Role) {
        if cells.indices.contains(column) { cells[column] = (scalar, role) }
    }

    private mutating func fill(_ from: Int, _ to: Int, _ scalar: Character, _ role: Role) {
        for column in from..<max(from, to) { put(scalar, at: column, role) }
    }

    /// Brackets round a centred label; in too little room the label wins.
    private mutating func draw(
        _ stop: DaySheet.Stop, brackets: (Character, Character), label: String, _ role: Role
    ) {
        let from = scale.column(stop.start)
        let to = max(from + 1, scale.column(stop.end))
        fill(from, to, " ", role)
        let width = to - from
        if width >= 2 { put(brackets.0, at: from, role) }
        if width >= 3 { put(brackets.1, at: to - 1, role) }
        let inside = width >= 3 ? width - 2 : max(1, width - 1)
        let shown = label.count <= inside ? label : String(label.suffix(inside))
        let start = from + (width >= 2 ? 1 : 0) + (inside - shown.count) / 2
        for (offset, character) in shown.enumerated() { put(character, at: start + offset, role) }
    }
}

extension VisitState {
    /// How a strip brackets the visit, readable without colour: done, on site, planned.
    var brackets: (Character, Character) {
        if isClosed { return ("(", ")") }
        return isUnderWay ? ("{", "}") : ("[", "]")
    }

    var stripRole: Role {
        if isClosed { return .visitDone }
        if isUnderWay { return .visitOnSite }
        return self == .planned ? .visitPlanned : .visitDispatched
    }
}

extension Frame {
    /// The hours above a strip.
    mutating func drawHours(_ scale: DayScale, _ calendar: CompanyCalendar, at point: Point, in clip: Rect) {
        let every = scale.perHour >= 3 ? 1 : 2
        for hour in stride(from: 0, through: scale.hours, by: every) {
            let text = String(calendar.timeOfDay(of: scale.start + hour * 3600).minutes / 60)
            put(
                text.count < 2 ? "0" + text : text,
                at: Point(column: point.column + hour * scale.perHour, row: point.row), .header, in: clip)
        }
    }
}
