import ServiceModel

/// When sites are open on each day, worked out once: hundreds of them keep the same hours.
final class OpenHours {
    private struct Key: Hashable {
        let hours: AccessHours
        let day: Day
    }

    private var windows: [Key: TimeWindow?] = [:]

    func window(of hours: AccessHours, on day: Day, _ calendar: CompanyCalendar) -> TimeWindow? {
        let key = Key(hours: hours, day: day)
        if let known = windows[key] { return known }
        let window = hours.window(on: day, calendar)
        windows[key] = .some(window)
        return window
    }
}
