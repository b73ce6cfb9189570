package import ServiceModel

/// A day of the company's own: free, or one on which it works although it otherwise would not.
package struct CompanyDay: Hashable, Sendable {
    package var day: Day
    package var isWorking: Bool
    package var name: String?

    package init(_ day: Day, isWorking: Bool, name: String? = nil) {
        self.day = day
        self.isWorking = isWorking
        self.name = name
    }
}

extension CompanyDay: Stored {
    package static let table = Table(
        "company_day", .restorable, key: ["day"], ["day", "is_working", "name"])
    package var fields: [SQLValue] { [SQLValue(day), SQLValue(isWorking), SQLValue(name)] }

    package init(reading row: inout RowReader) throws {
        try self.init(row.day(), isWorking: row.flag(), name: row.optional { try $0.text() })
    }
}

extension Reader {
    /// On which days the company works: its workdays, the public holidays unless it does not keep them, and its own days.
    package func workCalendar() throws -> WorkCalendar {
        let own = try all(CompanyDay.self)
        let workdays = try setting(WorkCalendarSetting.workdays).map { text in
            text.compactMap { $0.wholeNumberValue.flatMap { Weekday(rawValue: $0) } }
        }
        return WorkCalendar(
            workdays: workdays ?? [.monday, .tuesday, .wednesday, .thursday, .friday],
            publicHolidays: try setting(WorkCalendarSetting.publicHolidays) != "0",
            ownFree: own.filter { !$0.isWorking }.map { OwnFreeDay($0.day, name: $0.name) },
            ownWorking: own.filter(\.isWorking).map(\.day))
    }

    /// The company's own day, if it said something about it.
    package func companyDay(_ day: Day) throws -> CompanyDay? {
        try fetch(CompanyDay.self, "WHERE day = :day", ["day": SQLValue(day)]).first
    }
}
