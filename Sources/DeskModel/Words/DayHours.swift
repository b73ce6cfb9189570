import ServiceModel

/// Hours of a day as people say them.
enum DayHours {
    case at(TimeOfDay)
    case between(TimeOfDay, TimeOfDay)
    case from(TimeOfDay)
    case till(TimeOfDay)

    /// The one time that is said.
    var single: TimeOfDay? {
        switch self {
        case .at(let time), .from(let time), .till(let time): time
        case .between: nil
        }
    }

    /// From when to when; what is left open ends with the working day, or else with the day.
    var bounds: (from: TimeOfDay, to: TimeOfDay) {
        switch self {
        case .between(let from, let to): (from, to)
        case .at(let time): (time, time)
        case .from(let time): (time, time < TimeTables.evening ? TimeTables.evening : TimeTables.midnight)
        case .till(let time): (time > TimeTables.workStart ? TimeTables.workStart : TimeTables.dayBreak, time)
        }
    }
}
