import DeskModel
import ServiceModel
import Storage

extension RecordAbsence: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let technician = try scope.technician(technician)
        let note = try scope.text(note, of: .note, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
        let absence = try Absence(
            id: scope.transaction.newID(), technician: technician.id, window: window, kind: kind, note: note)
        try scope.transaction.insert(absence)
        scope.touchDays(of: technician.id, window)
        return Outcome(.absenceRecorded(technician: technician.name, window))
    }
}

extension EndAbsence: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard var absence = try scope.read.find(absence) else {
            throw Refusal.notFound(.absence, key: absence.description)
        }
        let technician = try scope.technician(absence.technician)
        scope.touchDays(of: technician.id, absence.window)
        if let rest = TimeWindow(start: absence.window.start, end: min(at, absence.window.end)) {
            absence.window = rest
            try scope.transaction.update(absence)
        } else {
            try scope.transaction.delete(absence)
        }
        return Outcome(.absenceEnded(technician: technician.name))
    }
}

extension CommandScope {
    /// Every day whose shifts an absence may cut: the day before too, for shifts past midnight.
    func touchDays(of technician: Technician.ID, _ window: TimeWindow) {
        let first = calendar.day(of: window.start) - 1
        let last = calendar.day(of: window.end - 1)
        for number in first.number...min(last.number, first.number + 400) {
            transaction.touch(technician, Day(number: number))
        }
    }
}
