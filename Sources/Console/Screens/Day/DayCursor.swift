import DeskModel
package import ServiceModel

/// Where the day's cursor is: whose row, at what time, on which visit.
extension ConsoleState {
    /// The lines that show: people of one region, or all lines of the board.
    var dayRows: [BoardRow] {
        if dayScreen.showsAll { return board.rows }
        let region = board.region(in: view)
        return board.rows.filter { row in
            if case .technician(let technician) = row { technician.region == region } else { false }
        }
    }

    /// The time under the cursor with nothing in hand: the scrubber's; else now, or in the night the working hour that is
    /// nearest. On another day it is the same time of day. Hours of a night after midnight are those of its evening.
    package var dayMoment: Timestamp {
        guard let moment else {
            let hours = workingHours
            let midnight = view.calendar.span(of: board.cursor.day).start
            let now = sameTimeOfDay(now)
            return max(midnight + hours.lowerBound * 3600, min(now, midnight + (hours.upperBound - 1) * 3600))
        }
        return sameTimeOfDay(moment)
    }

    private func sameTimeOfDay(_ moment: Timestamp) -> Timestamp {
        // Of the day's own date there is no need to look at its nights.
        if view.calendar.span(of: board.cursor.day).contains(moment) || dayExtent.contains(moment) { return moment }
        return view.calendar.timestamp(of: board.cursor.day, view.calendar.timeOfDay(of: moment))
    }

    /// The column under the cursor: where the order in hand would start, else the scrubber.
    var dayCursor: Timestamp { cell.flatMap { handStart(in: $0) } ?? dayMoment }

    /// The nearest quarter of an hour before or after, by so many steps of that length; the day's ends stop it.
    func stepped(_ moment: Timestamp, by seconds: Int) -> Timestamp {
        let quarter = Int64(Self.quarter)
        let floor = moment.seconds / quarter * quarter
        let isBetween = floor != moment.seconds
        // A quarter back from between two is the one just before.
        let from = isBetween && seconds < 0 ? floor + quarter : floor
        return Timestamp(seconds: from + Int64(seconds))
    }

    /// Moves the scrubber, inside of the day.
    mutating func scrub(by seconds: Int) {
        let extent = dayExtent
        let wanted = stepped(dayMoment, by: seconds)
        moment = max(extent.start, min(wanted, extent.end - Self.quarter))
        choosePointed()
    }

    /// The visit under the scrubber, or the next one, is the chosen one.
    mutating func choosePointed() {
        guard moving == nil, let stops = sheet?.stops, let last = stops.last else { return }
        peek.cursor = (stops.first { dayMoment < $0.end } ?? last).visit
    }

    /// To the technician's previous or next visit, and the scrubber to where it starts.
    mutating func stepVisit(_ direction: Int) {
        guard let stops = sheet?.stops, !stops.isEmpty else {
            status.say(language("No visits that day.", "Brak wizyt tego dnia."))
            return
        }
        let index = peekedStopIndex
        let stop = stops[max(0, min(stops.count - 1, index + direction))]
        // Between two visits the chosen one is the next: forward means that one first.
        let isAhead = direction > 0 && dayMoment < stops[index].start
        let target = isAhead ? stops[index] : stop
        peek.cursor = target.visit
        moment = target.start
    }

    /// To the visit after the chosen one, which the scrubber may not have reached yet.
    mutating func stepBehindChosen() {
        if let stop = sheet?.stops.first(where: { $0.visit == peekedStop }) { moment = max(dayMoment, stop.start) }
        stepVisit(1)
    }

    /// To the next visit at risk on these rows, row by row, and round again.
    mutating func stepToRisk() {
        let day = board.cursor.day
        let stops = dayRows.flatMap { row -> [(row: RowIdentity, stop: DaySheet.Stop)] in
            guard case .technician(let technician) = row else { return [] }
            return (view.sheets[CellKey(technician.id, day)]?.stops ?? []).map { (row.identity, $0) }
        }
        let here = stops.firstIndex { $0.row == board.cursor.row && $0.stop.visit == peekedStop } ?? -1
        let ahead = stops.dropFirst(here + 1) + stops.prefix(here + 1)
        guard let next = ahead.first(where: { isAtRisk($0.stop, view.visits[$0.stop.visit]) }) else {
            status.say(language("Nothing is at risk here that day.", "Tego dnia nic tu nie jest zagrożone."))
            return
        }
        board.cursor.row = next.row
        peek.cursor = next.stop.visit
        moment = next.stop.start
    }

    /// To another technician of the day.
    mutating func stepDay(_ lines: Int) {
        let rows = dayRows
        guard !rows.isEmpty, moving?.writing == nil else { return }
        let index = rows.firstIndex { $0.identity == board.cursor.row } ?? 0
        board.cursor.row = rows[max(0, min(rows.count - 1, index + lines))].identity
        choosePointed()
    }

    /// To another day, at the same time of day.
    mutating func turnDay(_ days: Int) {
        guard moving?.writing == nil else { return }
        if let moment { self.moment = sameTime(moment, days) }
        let wanted = moving?.wanted.map { sameTime($0, days) }
        moving?.wanted = wanted
        board.cursor.day = board.cursor.day + days
        dayScreen.firstHour = nil
        choosePointed()
    }

    /// The same time on the wall so many days later.
    private func sameTime(_ moment: Timestamp, _ days: Int) -> Timestamp {
        view.calendar.timestamp(
            of: view.calendar.day(of: moment) + days, view.calendar.timeOfDay(of: moment))
    }
}
