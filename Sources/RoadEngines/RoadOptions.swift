/// How a road engine is asked.
package struct RoadOptions: Hashable, Sendable {
    /// Seconds until an answer must be there, whole.
    package var timeout: Double
    /// How often a question is repeated when nobody answers.
    package var retries: Int
    /// Places in one question, those on both sides counted.
    package var block: Int
    /// Metres a place may lie from a road.
    package var snapRadius: Int

    package init(timeout: Double = 10, retries: Int = 2, block: Int = 100, snapRadius: Int = 5000) {
        self.timeout = timeout
        self.retries = retries
        self.block = block
        self.snapRadius = snapRadius
    }
}
