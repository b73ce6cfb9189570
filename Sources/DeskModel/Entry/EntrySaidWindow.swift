import ServiceModel

/// What a line says about time, before the clock makes a window of it.
struct EntrySaidWindow {
    enum Meaning {
        case time(TimeMeaning)
        /// No such day.
        case invalid
    }

    var meaning: Meaning
    var isPromise = false

    /// A day and hours that were said in two places are one window.
    func joined(_ other: EntrySaidWindow) -> EntrySaidWindow? {
        guard case .time(let one) = meaning, case .time(let two) = other.meaning else { return nil }
        let isPromise = isPromise || other.isPromise
        switch (one, two) {
        case (.days(let days), .hours(nil, let hours)), (.hours(nil, let hours), .days(let days)):
            guard days.lowerBound == days.upperBound else { return nil }
            return EntrySaidWindow(meaning: .time(.hours(days.lowerBound, hours)), isPromise: isPromise)
        default: return nil
        }
    }
}
