/// A break of fixed length that starts inside one of its windows. It may interrupt a drive, never a stay at a customer.
/// Whoever is back at the end place by the last close takes it there, off the clock.
public struct Break: Sendable, Hashable {
    /// In order of time, apart from each other, at least one.
    public let windows: [TimeWindow]
    public var duration: Tick
    /// It must be over before the shift ends, even for somebody who is back at the end place when it opens.
    public var isOnTheClock = false
    /// The most the van may carry while it lasts, by dimension of load; nil for anything.
    public var maxLoad: [Int]?

    public init(window: TimeWindow, duration: Tick, isOnTheClock: Bool = false) {
        self.init(windows: [window], duration: duration, isOnTheClock: isOnTheClock)
    }

    /// Windows that meet become one; without any the break may start whenever the engine's time runs.
    public init(windows: [TimeWindow], duration: Tick, isOnTheClock: Bool = false) {
        self.windows =
            windows.isEmpty ? [TimeWindow(-Tick.bound + 1, Tick.bound - 1)] : TimeWindow.merged(windows)
        self.duration = duration
        self.isOnTheClock = isOnTheClock
    }
}

extension Break {
    /// From the first opening to the last close.
    public var window: TimeWindow { TimeWindow(windows[0].opens, windows[windows.count - 1].closes) }
}

extension Break {
    static let fieldFeatures: [FieldFeatures<Break>] = [
        FieldFeatures("windows", .breakChoices) { $0.windows.count != 1 },
        .ordinary("duration"),
        FieldFeatures("isOnTheClock", .breaksOnTheClock) { $0.isOnTheClock },
        FieldFeatures("maxLoad", .breakLoads) { $0.maxLoad != nil },
    ]
}
