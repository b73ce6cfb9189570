import DeskModel
import ServiceModel
import TermCanvas

/// A technician's day in one line: `···[  1  ]·[ 2 ]░░░ ·[3]··|`.
struct DayStrip {
    private var cells: StripCells

    /// `added` are drawn with plus signs and their numbers.
    init(_ sheet: DaySheet, _ scale: DayScale, state: ConsoleState, added: [VisitCard] = [], chosen: Visit.ID? = nil) {
        let numbers = Dictionary(uniqueKeysWithValues: added.map { ($0.id, $0.number.short) })
        cells = StripCells(scale.columns)
        if sheet.shifts.isEmpty { cells.fill(0, cells.count, "/", .absent) }
        for shift in sheet.shifts { cells.put("|", at: scale.column(shift.end), .dim) }
        for stop in sheet.stops {
            // Whoever is there too early waits: that is no drive.
            let arrival = min(stop.arrival, stop.start)
            cells.fill(scale.column(stop.departs), scale.column(arrival), "·", .travel)
        }
        if let call = sheet.depot {
            cells.fill(scale.column(call.departs), scale.column(min(call.arrival, call.start)), "·", .travel)
            cells.put(DepotSign.stop, at: scale.column(call.start), .travel)
        }
        if let last = sheet.stops.last, let home = sheet.home {
            cells.fill(scale.column(last.end), scale.column(home), "·", .travel)
        }
        if let lunch = sheet.lunch { cells.fill(scale.column(lunch.start), scale.column(lunch.end), "░", .pause) }
        for (index, stop) in sheet.stops.enumerated() where numbers[stop.visit] == nil {
            let visit = state.view.visits[stop.visit]?.state ?? .planned
            let role = stop.visit == chosen ? Role.cursor : visit.stripRole
            draw(stop, scale, brackets: visit.brackets, label: "\(index + 1)", role)
        }
        // Last, so that it shows also where the others have not made room yet.
        for stop in sheet.stops {
            guard let number = numbers[stop.visit] else { continue }
            draw(stop, scale, brackets: ("+", "+"), label: number, .added)
        }
    }

    /// Draws it into a line; returns the column behind it.
    @discardableResult
    func draw(on frame: inout Frame, at point: Point, in clip: Rect) -> Int {
        cells.draw(on: &frame, at: point, in: clip)
    }

    private mutating func draw(
        _ stop: DaySheet.Stop, _ scale: DayScale, brackets: (Character, Character), label: String, _ role: Role
    ) {
        cells.bracket(scale.column(stop.start), scale.column(stop.end), brackets, label: label, role)
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
            // An hour at the edge shows its number whole or not at all.
            guard point.column + hour * scale.perHour + 2 <= clip.endColumn else { break }
            put(
                text.count < 2 ? "0" + text : text,
                at: Point(column: point.column + hour * scale.perHour, row: point.row), .header, in: clip)
        }
    }
}
