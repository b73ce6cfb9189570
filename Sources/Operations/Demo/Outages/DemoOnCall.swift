import ServiceModel
import Storage

/// Who is on call in each region of the demo: for two weeks, somebody else every seven days, outside of the usual hours.
struct DemoOnCall {
    let scope: CommandScope
    let demo: DemoCompany

    private static let days = 14

    func add() throws {
        let today = scope.calendar.day(of: scope.now)
        for region in demo.regions {
            let people = demo.technicians.filter { $0.isActive && $0.primaryRegion(on: today) == region.id }
            guard !people.isEmpty else { continue }
            for number in 0..<Self.days {
                guard let window = night(of: today + number) else { continue }
                try scope.transaction.insert(
                    OnCallDuty(
                        id: scope.transaction.newID(), technician: people[number / 7 % people.count].id,
                        region: region.id, window: window))
            }
        }
    }

    /// Until the next morning; on Saturdays and Sundays the day too.
    private func night(of day: Day) -> TimeWindow? {
        let isFree = day.weekday == .saturday || day.weekday == .sunday
        guard let from = TimeOfDay(minutes: (isFree ? 8 : 16) * 60), let to = TimeOfDay(minutes: 8 * 60) else {
            return nil
        }
        return TimeWindow(
            start: scope.calendar.timestamp(of: day, from), end: scope.calendar.timestamp(of: day + 1, to))
    }
}
