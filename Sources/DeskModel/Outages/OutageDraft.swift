package import ServiceModel

/// What has happened, and what a repair has to leave alone. Nothing of it is written.
package struct OutageDraft: Hashable, Sendable, Codable {
    package var events: [OutageEvent]
    package var keeps: OutageKeeps
    /// What becomes of work under way; `partial` where nothing is said.
    package var work: [Visit.ID: WorkFate]

    package init(_ events: [OutageEvent], keeps: OutageKeeps = OutageKeeps(), work: [Visit.ID: WorkFate] = [:]) {
        self.events = events
        self.keeps = keeps
        self.work = work
    }

    package func fate(of visit: Visit.ID) -> WorkFate { work[visit] ?? .partial }

    /// An order of it is not saved yet: it is when this is accepted.
    package var hasTyped: Bool { events.contains(where: \.isTyped) }

    /// Only emergencies: nobody is missing.
    package var isEmergency: Bool { !events.isEmpty && events.allSatisfy(\.isEmergency) }
}
