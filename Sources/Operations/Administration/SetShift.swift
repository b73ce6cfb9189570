import DeskModel
import ServiceModel
import Storage

extension SetShift: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let technician = try scope.technician(technician)
        // Last evening's shift may still go on.
        guard day >= scope.calendar.day(of: scope.now) || isUnderWay(scope) else {
            throw Refusal.desk(.invalid(field: .day, .inThePast(scope.calendar.span(of: day).start)))
        }
        let standing = try scope.read.shiftChanges(from: day, through: day).first { $0.technician == technician.id }
        guard let hours else {
            guard let standing else { throw Refusal.desk(.notFound(.shift, key: "\(technician.name), \(day.iso)")) }
            try scope.transaction.delete(standing)
            scope.transaction.touch(technician.id, day)
            return Outcome(.administration(.shiftCleared(technician: technician.name, day)))
        }
        let sorted = hours.sorted { $0.start < $1.start }
        guard zip(sorted, sorted.dropFirst()).allSatisfy({ $0.end <= $1.start }) else {
            throw Refusal.desk(.invalid(field: .start, .overlap))
        }
        let change = ShiftChange(technician: technician.id, day: day, hours: sorted)
        if change != standing {
            try scope.transaction.update(change)
            scope.transaction.touch(technician.id, day)
        }
        return Outcome(.administration(.shiftSet(technician: technician.name, day, sorted)))
    }

    private func isUnderWay(_ scope: CommandScope) -> Bool {
        (hours ?? []).contains { ($0.window(on: day, scope.calendar)?.end ?? scope.now) > scope.now }
    }
}
