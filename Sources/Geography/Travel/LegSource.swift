/// Where the figures of a leg come from; every screen that shows one shows this too.
package enum LegSource: String, CaseIterable, Hashable, Sendable, Codable {
    /// The built-in travel model.
    case estimate
    /// Entered by a person.
    case manual
    /// Answered by a routing server over real roads.
    case roadEngine = "road-engine"
}
