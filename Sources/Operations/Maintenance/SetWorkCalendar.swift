import DeskModel
import ServiceModel
import Storage

extension SetWorkCalendar: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        if let workdays {
            guard !workdays.isEmpty else { throw Refusal.desk(.invalid(field: .workdays, .required)) }
            let numbers = Set(workdays.map(\.rawValue)).sorted().map(String.init).joined()
            try scope.transaction.set(WorkCalendarSetting.workdays, numbers)
        }
        if let publicHolidays {
            try scope.transaction.set(WorkCalendarSetting.publicHolidays, publicHolidays ? "1" : "0")
        }
        return Outcome(.maintenance(.calendarChanged))
    }
}
