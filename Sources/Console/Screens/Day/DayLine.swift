import DeskModel
import ServiceModel
import TermCanvas

/// A technician's day between the hours of the screen: `··[ 4803 ]··{ 4818! }▒▒··[ 4 ]··|`.
struct DayLine {
    private(set) var cells: StripCells
    private let technician: Technician.ID

    /// Those in hand are drawn with plus signs where they would stand, with minus signs where they are taken from.
    init(_ sheet: DaySheet, _ line: Timeline, _ state: ConsoleState, isTarget: Bool) {
        technician = sheet.cell.technician
        cells = StripCells(line.columns)
        cells.put("┊", at: line.column(state.now), .now)
        drawAbsence(sheet, line, state)
        for shift in sheet.shifts {
            cells.put("|", at: line.column(shift.start), .dim)
            cells.put("|", at: line.column(shift.end), .dim)
        }
        for stop in sheet.stops {
            // Whoever is there too early waits: that is no drive.
            let arrival = min(stop.arrival, stop.start)
            cells.fill(line.column(stop.departs), line.column(arrival), "·", .travel)
        }
        if let call = sheet.depot {
            cells.fill(line.column(call.departs), line.column(min(call.arrival, call.start)), "·", .travel)
            cells.put(DepotSign.stop, at: line.column(call.start), .travel)
        }
        if let last = sheet.stops.last, let home = sheet.home {
            cells.fill(line.column(last.end), line.column(home), "·", .travel)
        }
        if let lunch = sheet.lunch { cells.fill(line.column(lunch.start), line.column(lunch.end), "▒", .pause) }
        let inHand = Set(state.moving?.visits ?? [])
        for (index, stop) in sheet.stops.enumerated() where !(isTarget && inHand.contains(stop.visit)) {
            draw(stop, number: index + 1, line, state, isTaken: inHand.contains(stop.visit))
        }
        // Last, so that it shows also where the others have not made room yet.
        for stop in sheet.stops where isTarget && inHand.contains(stop.visit) {
            let label = state.view.visits[stop.visit]?.number.short ?? ""
            cells.bracket(line.column(stop.start), line.column(stop.end), ("+", "+"), label: label, .added)
        }
        if let shift = sheet.shifts.last, let home = sheet.home, home > shift.end {
            // Work beyond the shift hides its end: it shows all the same.
            cells.put("|", at: line.column(shift.end), .loadOver)
        }
    }

    private mutating func draw(
        _ stop: DaySheet.Stop, number: Int, _ line: Timeline, _ state: ConsoleState, isTaken: Bool
    ) {
        let card = state.view.visits[stop.visit]
        let visit = card?.state ?? .planned
        let (from, to) = (line.column(stop.start), line.column(stop.end))
        let brackets: (Character, Character) = isTaken ? ("-", "-") : visit.brackets
        let isAtRisk = !isTaken && state.isAtRisk(stop, card)
        let isMatch = state.filtering.visits.contains(stop.visit)
        let role: Role = isTaken ? .removed : isAtRisk ? .late : isMatch ? .match : visit.stripRole
        let crew = card?.placement?.crewSign(of: technician) ?? ""
        let lock = card?.lock == VisitLock.none || card == nil ? "" : "L"
        let mark =
            crew + lock + (state.marks.contains(stop.visit) ? "*" : "")
            + (isAtRisk ? stop.lacksParts ? String(DepotSign.missing) : "!" : "")
        let room = max(0, to - from - 2)
        let short = card?.number.short ?? ""
        let whole = stop.part.map { "\(short) \($0.text)" }
        let name = [whole, short, "\(number)"].compactMap { $0 }.first { ($0 + mark).count <= room } ?? "\(number)"
        let fits = (name + mark).count <= room
        cells.bracket(from, to, brackets, label: fits ? name + mark : name, role)
        // In too little room the last sign takes the closing bracket's column.
        if !fits, !mark.isEmpty { cells.put(mark.last ?? "!", at: max(from, to - 1), role) }
    }

    /// No shift, or where an absence cuts one in two; never why.
    private mutating func drawAbsence(_ sheet: DaySheet, _ line: Timeline, _ state: ConsoleState) {
        guard let first = sheet.shifts.first else {
            if sheet.isAbsent { cells.fill(0, cells.count, "/", .absent) }
            let word = " " + DayWord(isAbsent: sheet.isAbsent, hasLeft: sheet.hasLeft).name(state.language) + " "
            cells.put(word, at: max(0, (cells.count - word.count) / 2), .absent)
            return
        }
        guard sheet.isAbsent else { return }
        var end = first.end
        for piece in sheet.shifts.dropFirst() {
            cells.fill(line.column(end), line.column(piece.start), "/", .absent)
            end = piece.end
        }
    }
}

extension ConsoleState {
    /// Not begun in time, late or foreseen to be, against a rule, or on a visit nobody could keep as it stands.
    func isAtRisk(_ stop: DaySheet.Stop, _ card: VisitCard?) -> Bool {
        if card?.state.isClosed == true { return false }
        return stop.isOverdue(at: now) || stop.lateness != nil || !stop.breaches.isEmpty || card?.overrideReason != nil
            || newRisk(of: stop.visit) != nil
    }
}
