import DeskModel
import ServiceModel
import Storage

/// What the demo's technicians told of the last working days beside their visits: loading in the morning, the way home,
/// office, training, a meeting on Mondays. On some days a few minutes were not told, and one entry was corrected.
struct DemoTimes {
    let scope: CommandScope
    let demo: DemoCompany

    /// A company with fewer orders than this is somebody's experiment and gets none.
    private static let fewestOrders = 100
    /// How many days back somebody told of.
    private static let days = 7

    func add() throws {
        guard demo.orders.count >= Self.fewestOrders else { return }
        let today = scope.calendar.day(of: scope.now)
        for (index, technician) in demo.technicians.enumerated() where technician.isActive {
            let told = try scope.timeReading.told(of: technician, from: today - Self.days, through: today - 1)
            for day in told.keys.sorted() {
                let change = demo.shiftChanges.first { $0.technician == technician.id && $0.day == day }
                let shifts = technician.shifts(
                    on: day, change: change, absences: demo.absences.filter { $0.technician == technician.id },
                    calendar: scope.calendar)
                let sheet = TimeSheet(day, shifts: shifts, told: told[day]?.stretches ?? [], now: scope.now)
                try add(sheet, technician, turn: index * 5 + day.number)
            }
        }
        try correctOne(of: demo.technicians.first { $0.isActive }, on: today - 1)
    }

    private func add(_ sheet: TimeSheet, _ technician: Technician, turn: Int) throws {
        let visits = sheet.lines.filter { $0.visit != nil }
        for gap in sheet.gaps {
            var start = gap.window.start
            func tell(_ kind: TimeKind, _ about: AdministrationKind?, minutes: Int) throws {
                guard let window = TimeWindow(start: start, end: min(start + minutes * 60, gap.window.end)) else {
                    return
                }
                start = window.end
                try insert(kind, about, window, technician)
            }
            if sheet.shifts.contains(where: { $0.start == start }) {
                try tell(.administration, .loading, minutes: 10 + turn % 11)
            }
            if let last = visits.last, last.window.end == start { try tell(.home, nil, minutes: 20 + turn % 17) }
            // On every third day a few minutes are a question.
            if turn % 3 == 0, gap.window.end.since(start) > 1800 { start = start + (3 + turn % 10) * 60 }
            if sheet.day.weekday == .monday, turn % 2 == 0 { try tell(.administration, .meeting, minutes: 45) }
            try tell(.administration, turn % 4 == 1 ? .training : .office, minutes: 24 * 60)
        }
    }

    private func insert(
        _ kind: TimeKind, _ about: AdministrationKind?, _ window: TimeWindow, _ technician: Technician
    ) throws {
        // Of a shift past midnight nobody tells more than one date at once.
        let midnight = scope.calendar.span(of: scope.calendar.day(of: window.start)).end
        for part in [(window.start, min(window.end, midnight)), (midnight, window.end)] {
            guard let window = TimeWindow(start: part.0, end: part.1) else { continue }
            try scope.transaction.insert(
                TimeEntry(
                    id: scope.transaction.newID(), technician: technician.id, kind: kind, about: about, window: window,
                    recordedAt: window.end, actor: technician.name))
        }
    }

    /// The first entry of a day was three minutes too long.
    private func correctOne(of technician: Technician?, on day: Day) throws {
        guard let technician else { return }
        let span = scope.calendar.span(of: day)
        let entries = try scope.read.timeEntries(of: technician.id, from: span.start, to: span.end)
        guard let wrong = entries.first(where: { $0.about == .loading }),
            let window = TimeWindow(start: wrong.window.start, end: wrong.window.end - 180)
        else { return }
        var entry = wrong
        (entry.id, entry.corrects, entry.window) = (try scope.transaction.newID(), wrong.id, window)
        (entry.reason, entry.recordedAt) = ("Lista części była gotowa wcześniej", wrong.recordedAt + 3600)
        try scope.transaction.insert(entry)
    }
}
