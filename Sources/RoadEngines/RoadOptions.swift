/// How a road engine is asked.
public struct RoadOptions: Hashable, Sendable {
    /// Seconds until an answer must be there, whole.
    public var timeout: Double
    /// How often a question is repeated when nobody answers.
    public var retries: Int
    /// Places in one question, those on both sides counted.
    public var block: Int
    /// Metres a place may lie from a road.
    public var snapRadius: Int

    public init(timeout: Double = 10, retries: Int = 2, block: Int = 100, snapRadius: Int = 5000) {
        self.timeout = timeout
        self.retries = retries
        self.block = block
        self.snapRadius = snapRadius
    }
}
