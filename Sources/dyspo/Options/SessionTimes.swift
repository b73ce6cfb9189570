import DeskModel
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
            case .notADate, .notANumber, .notOneOf: throw Failure.option(option, error)
            default: throw Refusal.invalid(field: field, error)
            }
        }
    }

    func day(_ text: String, option: String = "--day") throws -> Day {
        try reading(option, .day) { () throws(InputFault) in try times.day(text) }
    }

    func moment(_ text: String, option: String, on day: Day? = nil) throws -> Timestamp {
        try reading(option, .start) { () throws(InputFault) in try times.moment(text, on: day) }
    }
}
