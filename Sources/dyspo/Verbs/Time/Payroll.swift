import DeskModel
import Interchange
import ServiceModel

/// The columns that payroll needs, in minutes.
enum Payroll {
    static func table(_ days: [TimeDay], _ calendar: CompanyCalendar) -> ExportTable {
        let hours = HourClass.allCases.map(\.rawValue)
        let kinds = TimeKind.allCases.map(\.rawValue)
        return ExportTable(
            columns: ["technician", "day", "begins", "ends", "paid"] + hours + kinds
                + AdministrationKind.allCases.map(\.rawValue) + ["visits", "corrected"],
            rows: days.map { row($0, calendar) })
    }

    private static func row(_ day: TimeDay, _ calendar: CompanyCalendar) -> [String] {
        let told = day.lines.map(\.stretch).filter { $0.kind != .gap }
        let about = AdministrationKind.allCases.map { about in
            told.reduce(0) { $0 + ($1.about == about ? $1.minutes : 0) }
        }
        let numbers =
            HourClass.allCases.map { day.paid[$0] } + TimeKind.allCases.map { day.sheet.minutes($0) } + about
            + [day.visits, told.count(where: \.isCorrected)]
        // A break that nobody told says nothing of when somebody came and went.
        let own = told.filter { $0.source != .shift }
        let ends = [own.first?.window.start, own.map(\.window.end).max()].map { $0.map(calendar.iso8601) ?? "" }
        return [day.name, day.day.iso] + ends + ["\(day.paid.total)"] + numbers.map(String.init)
    }
}
