/// What a plan gives in a stretch of time, both lists in order of their nominal days.
package struct PlanOccurrences: Hashable, Sendable, Codable {
    package var occurrences: [PlanOccurrence] = []
    package var skipped: [SkippedOccurrence] = []

    package init() {}
}
