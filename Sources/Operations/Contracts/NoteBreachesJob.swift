package import DeskModel
package import ServiceModel

/// Writes down, a few times an hour, which targets of contracts have passed unmet.
package struct NoteBreachesJob: JobHandler {
    /// Seconds between two looks.
    private static let pause = 600

    package init() {}

    package var kind: String { "note-breaches" }
    package var standing: String? { "always" }

    package func name(_ language: Language) -> String {
        language("missed targets of contracts", "niedotrzymane terminy umów")
    }

    package func next(after job: Job, on desk: ServiceDesk) -> Timestamp? { desk.now + Self.pause }

    package var longestWait: Int { Self.pause }

    package func perform(_ job: Job, on desk: ServiceDesk, isStillOurs: () throws -> Bool) throws -> [Summary] {
        _ = try desk.noteBreaches(by: .background)
        return []
    }
}
