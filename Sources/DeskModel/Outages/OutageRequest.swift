/// What is asked of the engine. The same request over the same store gives the same answer.
package struct OutageRequest: Hashable, Sendable {
    package var id: Int
    package var draft: OutageDraft
    package var aims: [OutageAim]
    package var seed: UInt64
    /// How far each search goes.
    package var iterations: Int
    /// Proposals at most.
    package var limit: Int

    package init(
        id: Int = 0, draft: OutageDraft, aims: [OutageAim] = OutageAim.standard, seed: UInt64 = 1,
        iterations: Int = 1500, limit: Int = 3
    ) {
        self.id = id
        self.draft = draft
        self.aims = aims
        self.seed = seed
        self.iterations = iterations
        self.limit = limit
    }
}
