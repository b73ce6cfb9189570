/// Where parts and tools are fetched: at most one visit a shift.
public struct Depot: Sendable, Hashable {
    /// Index into the travel times.
    public var place: Int
    public var service: Tick
    /// The start of the visit must lie inside.
    public var hours: TimeWindow

    public init(place: Int, service: Tick = 0, hours: TimeWindow? = nil) {
        self.place = place
        self.service = service
        self.hours = hours ?? TimeWindow(-Tick.bound + 1, Tick.bound - 1)
    }
}

extension Depot {
    /// Whoever knows a depot reads all of it.
    static let fieldFeatures: [FieldFeatures<Depot>] = [.ordinary("place"), .ordinary("service"), .ordinary("hours")]
}
