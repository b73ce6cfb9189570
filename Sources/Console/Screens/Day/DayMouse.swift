import DeskModel
import ServiceModel
import TermCanvas

/// The mouse on the day screen: a press is somebody's time, a drag takes a visit along the hours.
extension ConsoleState {
    /// A visit, or a quarter of an hour of somebody's day; on a name the cursor's time.
    func dayTarget(at point: Point) -> MouseTarget? {
        guard let row = dayRow(at: point) else { return nil }
        guard case .technician(let technician) = row else {
            return .own(DayTarget(row: row.identity, moment: dayCursor))
        }
        guard let pointed = pointedMoment(at: point) else {
            return .own(DayTarget(row: row.identity, moment: dayCursor))
        }
        let stops = view.sheets[CellKey(technician.id, board.cursor.day)]?.stops ?? []
        if moving == nil, let stop = stops.last(where: { $0.start <= pointed && pointed < $0.end }) {
            return .own(DeskTarget.stop(stop.visit))
        }
        return .own(DayTarget(row: row.identity, moment: stepped(pointed + Self.quarter, by: -Self.quarter)))
    }

    private func dayRow(at point: Point) -> BoardRow? {
        let rows = dayLayout.rows
        guard rows.contains(point) else { return nil }
        return dayRows.dropFirst(dayScreen.top + point.row - rows.row).first
    }

    private func pointedMoment(at point: Point) -> Timestamp? {
        let column = point.column - dayLayout.strip.column
        return column >= 0 ? timeline.moment(at: min(column, timeline.columns - 1)) : nil
    }

    /// The cursor goes to that row and time; the order in hand, if there is one, with it.
    mutating func choose(_ row: RowIdentity, _ moment: Timestamp) {
        guard moving?.writing == nil else { return }
        board.cursor.row = row
        if moving == nil {
            self.moment = moment
            choosePointed()
        } else if moment != dayCursor, moving?.isSet == false {
            want(moment)
        }
    }

    mutating func chooseOnDay(_ visit: Visit.ID) {
        guard moving == nil, let placement = view.visits[visit]?.placement,
            let row = dayRows.first(where: { row in
                guard case .technician(let technician) = row else { return false }
                let sheet = view.sheets[CellKey(technician.id, board.cursor.day)]
                return sheet?.stops.contains { $0.visit == visit } ?? false
            })
        else { return }
        board.cursor.row = row.identity
        moment = placement.start
        peek.cursor = visit
    }

    /// What is dragged keeps its distance from the pointer.
    mutating func holdWhereItWasPressed(_ grip: MouseGrip) {
        guard case .stop? = grip.target.own(DeskTarget.self) else { return }
        self.grip?.heldFrom = moving?.wanted
    }

    /// The start of what is dragged: as far from where it stood as the pointer is from the press, by quarters, so that
    /// over the press itself it stands where it stood.
    private func draggedStart(_ pointed: Timestamp) -> Timestamp {
        guard let start = grip?.heldFrom, let pressed = grip?.pressed.flatMap(pointedMoment) else {
            return stepped(pointed + Self.quarter / 2, by: 0)
        }
        let quarters = (Double(pointed.since(pressed)) / Double(Self.quarter)).rounded()
        return start + Int(quarters) * Self.quarter
    }

    mutating func followOnDay(_ point: Point) {
        let rows = dayLayout.rows
        if let row = dayRow(at: point), case .technician = row {
            board.cursor.row = row.identity
        } else if point.row < rows.row {
            stepDay(-1)
        } else if point.row >= rows.endRow {
            stepDay(1)
        }
        guard let moment = pointedMoment(at: point), moving?.isSet == false else { return }
        want(draggedStart(moment))
    }

    /// Over the hours it drops; where it came from, or beside them, it goes back.
    mutating func dragEndedOnDay(at point: Point) -> [Effect] {
        guard moving != nil else { return [] }
        if moving?.writing == nil { followOnDay(point) }
        guard let moving, let cell else { return run("move.cancel") }
        let isBack = moving.origin == cell && moving.card.placement?.start == exactStart
        return dayRow(at: point) == nil || isBack ? run("move.cancel") : run("move.drop")
    }
}
