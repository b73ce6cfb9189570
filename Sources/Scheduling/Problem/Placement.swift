/// A task's place in time: on which shift and when its work starts.
public struct Placement: Sendable, Hashable {
    public var shift: Int
    public var start: Tick

    public init(shift: Int, start: Tick) {
        self.shift = shift
        self.start = start
    }
}
