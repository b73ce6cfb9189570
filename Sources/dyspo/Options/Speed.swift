import DeskModel
import ServiceModel

/// How many times as fast as the real clock a day is played.
enum Speed {
    /// As somebody typed it: `60`, `1e2`.
    static func read(_ text: String, option: String = "--speed") throws -> Int {
        guard let value = Double(text), value.isFinite else { throw Failure.option(option, .notANumber(text)) }
        guard value == value.rounded() else { throw Failure.option(option, .notWhole(text)) }
        let whole = Int(exactly: value) ?? (value < 0 ? .min : .max)
        guard StoreClock.rates.contains(whole) else {
            throw Failure.option(option, .outOfRange(value: whole, allowed: StoreClock.rates))
        }
        return whole
    }
}
