import DeskModel
import Operations
import ServiceModel

extension Session {
    /// Reads an option's value. What is no value at all is a mistake of usage; what breaks a rule is refused like any
    /// other input.
    func reading<Value>(
        _ option: String, _ field: Field, _ body: () throws(InputFault) -> Value
    ) throws -> Value {
        do {
            return try body()
        } catch {
            switch error {
            case .notADate, .beyondTheYears, .notANumber, .notWhole, .notOneOf: throw Failure.option(option, error)
            default: throw Refusal.desk(.invalid(field: field, error))
            }
        }
    }

    func day(_ text: String, option: String = "--day") throws -> Day {
        try reading(option, .day) { () throws(InputFault) in try times.day(text) }
    }

    func moment(_ text: String, option: String, on day: Day? = nil) throws -> Timestamp {
        try reading(option, .start) { () throws(InputFault) in try times.moment(text, on: day) }
    }

    /// When something happened: a weekday or a date without its year is the last one.
    func past(_ text: String, option: String, on day: Day? = nil) throws -> Timestamp {
        try reading(option, .start) { () throws(InputFault) in try times.past.moment(text, on: day) }
    }

    /// The day on which something happened.
    func pastDay(_ text: String, option: String = "--day") throws -> Day {
        try reading(option, .day) { () throws(InputFault) in try times.past.day(text) }
    }

    /// A time of a technician's day. Without a date it is that of `day`, or of the date after it where the shift of
    /// `day` goes on past midnight.
    func moment(
        _ text: String, option: String, on day: Day?, of technician: Technician, minutes: Int
    ) throws -> Timestamp {
        let named = day ?? today
        let own = Result { try moment(text, option: option, on: named) }
        // The same moment whatever the day: the text has a date of its own.
        guard let next = try? moment(text, option: option, on: named + 1), (try? own.get()) != next else {
            return try own.get()
        }
        let days = try desk.shiftDays(of: technician.id, from: named, through: named)
        let candidates = [try? own.get(), next].compactMap { $0 }
        return try days.moment(of: candidates, on: named, seconds: minutes * 60) ?? own.get()
    }

    /// When something happened at a visit: a time without a date is today's, and for work planned past midnight the
    /// one nearest to it. Work over several days is told on the day itself.
    func moment(_ text: String, option: String, at placement: Placement?) throws -> Timestamp {
        guard let placement, placement.days.count > 1 || calendar.day(of: placement.end - 1) > placement.day else {
            return try past(text, option: option)
        }
        return try reading(option, .start) { () throws(InputFault) in try times.past.moment(text, near: placement) }
    }
}
