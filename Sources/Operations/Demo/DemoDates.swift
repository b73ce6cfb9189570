import ServiceModel

/// When things of the demo happened, or shall.
struct DemoDates: Sendable {
    private let options: DemoOptions
    /// Full working days of the horizon from now on; never empty.
    private let workdays: [Day]
    private let busyDays: Int

    init(people: DemoPeople, load: DemoLoad) {
        options = people.options
        let days = DemoLoad.workdays(people.capacity()).map(\.day)
        workdays = days.isEmpty ? [options.today + 1] : days
        busyDays = max(1, min(load.busyDays, workdays.count))
    }

    /// Emergencies came in just now, the others over the last two weeks.
    func reported(_ priority: Priority, random: inout DemoRandom) -> Timestamp {
        let minutes =
            switch priority {
            case .emergency: random.within(5...90)
            case .urgent: random.within(30...1_200)
            case .high: random.within(120...4_000)
            case .normal: random.within(600...14_000)
            case .low: random.within(1_500...20_000)
            }
        return options.now - minutes * 60
    }

    /// The day on which the work fits best. Most orders fall into the busy days, one normal order in seven behind them.
    func target(_ priority: Priority, random: inout DemoRandom) -> Day {
        let first =
            switch priority {
            case .emergency: 1
            case .urgent: min(2, busyDays)
            case .high: min(4, busyDays)
            case .normal, .low: busyDays
            }
        let later = workdays.count - busyDays
        if priority >= .normal, later > 0, random.chance(0.15) { return workdays[busyDays + random.below(later)] }
        return workdays[random.below(first)]
    }

    /// The contract's targets. Low orders and some normal ones have none. No target lies in the past.
    func serviceLevel(_ priority: Priority, target: Day, random: inout DemoRandom) -> ServiceLevel {
        let start = max(options.now, moment(workdays[0], 7))
        switch priority {
        case .emergency:
            return ServiceLevel(
                response: start + 3600, arrival: start + random.pick([3, 4, 4, 6]) * 3600, fix: start + 12 * 3600)
        case .urgent:
            return ServiceLevel(
                response: start + random.within(2...6) * 3600, arrival: max(start + 8 * 3600, moment(target, 16)),
                fix: moment(weekday(2, after: target), 16))
        case .high:
            return ServiceLevel(
                arrival: moment(weekday(1, after: target), 16), fix: moment(weekday(2, after: target), 16))
        case .normal:
            guard random.chance(0.8) else { return ServiceLevel() }
            return ServiceLevel(fix: moment(weekday(random.within(2...5), after: target), 16))
        case .low:
            return ServiceLevel()
        }
    }

    /// A whole day, half a day or two hours, inside the site's hours and still to come; or no wish.
    func preference(
        _ priority: Priority, on day: Day, access: AccessHours?, random: inout DemoRandom
    ) -> TimeWindow? {
        guard priority >= .high else { return nil }
        let hours: (Int, Int)
        switch random.weighted([35, 30, 25, 10]) {
        case 0: return nil
        case 1: hours = (8, 16)
        case 2: hours = random.pick([(8, 12), (12, 16)])
        default: hours = random.pick([(8, 10), (10, 12), (12, 14), (14, 16)])
        }
        guard let wish = TimeWindow(start: moment(day, hours.0), end: moment(day, hours.1)),
            wish.start > options.now
        else { return nil }
        guard let access else { return wish }
        return access.window(on: day, options.calendar).flatMap(wish.intersection)
    }

    private func moment(_ day: Day, _ hour: Int) -> Timestamp {
        options.calendar.timestamp(of: day, TimeOfDay(hour: hour)!)
    }

    /// The nth weekday from Monday to Friday after a day.
    private func weekday(_ count: Int, after day: Day) -> Day {
        var result = day
        var left = count
        while left > 0 {
            result = result + 1
            if !result.weekday.isWeekend { left -= 1 }
        }
        return result
    }
}
