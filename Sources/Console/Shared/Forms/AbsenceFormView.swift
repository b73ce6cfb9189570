import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// `> 4812 10:00-11:00 accepted   off the board  600 100 200, told 10:00-12:00, Piekarnia Łoś`: what is to become of
    /// it stands before what may be cut.
    mutating func drawFate(_ visit: FormVisit, isFocused: Bool, _ state: ConsoleState, on line: Rect) {
        let own = visit.visit
        let wording = state.wording
        let head =
            SafeText.fitted("\(isFocused ? ">" : " ") \(own.order.short)", to: 8)
            + SafeText.fitted("\(wording.time(own.window.start))-\(wording.time(own.window.end))", to: 12)
            + SafeText.fitted(own.state.name(state.language), to: 12)
        var column = put(head, at: line.origin, isFocused ? .title : .text, in: line)
        let fate = SafeText.fitted(
            (visit.canChoose ? "" : "= ") + visit.fate.name(state.language), to: 17)
        column = put(fate, at: Point(column: column, row: line.row), visit.fate == .keep ? .text : .title, in: line)
        let told = own.promise.map {
            state.language("told ", "obiec. ")
                + "\(wording.time($0.window.start))-\(wording.time($0.window.end))"
        }
        let rest = [own.phone, told ?? "", own.customer].filter { !$0.isEmpty }.joined(separator: ", ")
        let room = line.endColumn - column
        put(
            SafeText.truncated(rest, to: max(1, room)), at: Point(column: column, row: line.row), .dim, in: line)
    }

    /// The lines below the fields.
    mutating func drawFoot(_ lines: [FormFoot], in area: Rect) {
        for (index, foot) in lines.prefix(area.rows).enumerated() {
            let line = area.line(index).inset(columns: 1, rows: 0)
            put(
                SafeText.truncated(foot.text, to: max(1, line.columns)), in: line,
                style: Style(foot.isWarning ? .late : .dim))
        }
    }
}
