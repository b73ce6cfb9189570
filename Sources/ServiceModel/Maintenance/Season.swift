/// The part of every year in which a plan's work is done, both ends included. It may run over the year's end.
package struct Season: Hashable, Sendable, Codable {
    package var from: MonthDay
    package var to: MonthDay

    package init(from: MonthDay, to: MonthDay) {
        self.from = from
        self.to = to
    }

    package func contains(_ day: Day) -> Bool {
        let day = MonthDay(day)
        return from <= to ? from <= day && day <= to : from <= day || day <= to
    }
}
