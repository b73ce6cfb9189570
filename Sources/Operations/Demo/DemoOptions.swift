package import ServiceModel

/// What the demo company shall be like. The same options give the same company, value for value.
package struct DemoOptions: Sendable {
    /// 1 ... 1000.
    package var technicians: Int
    /// Days of the calendar from today on for which shifts, absences and wishes are made, 1 ... 60.
    package var days: Int
    /// Open orders, 0 ... 100,000.
    package var orders: Int
    package var seed: UInt64
    /// The moment at which the demo begins: orders were reported before it, work is wanted after it.
    package var now: Timestamp
    package var calendar: CompanyCalendar

    /// Numbers out of range are brought into it.
    package init(
        technicians: Int = 24, days: Int = 14, orders: Int = 220, seed: UInt64 = 1, now: Timestamp,
        calendar: CompanyCalendar
    ) {
        self.technicians = min(max(technicians, 1), 1000)
        self.days = min(max(days, 1), 60)
        self.orders = min(max(orders, 0), 100_000)
        self.seed = seed
        self.now = now
        self.calendar = calendar
    }

    var today: Day { calendar.day(of: now) }
    var horizon: [Day] { (0..<days).map { today + $0 } }
}
