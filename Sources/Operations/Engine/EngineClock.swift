import DeskModel
import Geography
import Scheduling
import ServiceModel
import Storage

/// Between moments and the engine's ticks: one tick a second, counted from the midnight before the first day.
struct EngineClock: Sendable {
    let origin: Timestamp

    func tick(_ moment: Timestamp) -> Tick { Tick(clamping: min(max(moment.since(origin), -Self.bound), Self.bound)) }
    func moment(_ tick: Tick) -> Timestamp { origin + Int(tick) }

    func window(_ window: ServiceModel.TimeWindow) -> Scheduling.TimeWindow {
        Scheduling.TimeWindow(tick(window.start), tick(window.end))
    }

    /// Seconds as ticks, no more than a moment may be away.
    func length(_ seconds: Int) -> Tick { Tick(clamping: min(max(seconds, -Self.bound), Self.bound)) }

    func pause(_ lunch: WorkShift.Lunch) -> Scheduling.Break {
        Scheduling.Break(
            window: Scheduling.TimeWindow(tick(lunch.earliest), tick(lunch.latest)),
            duration: length(lunch.minutes * 60))
    }

    private static let bound = 1 << 27
}
