package import DeskModel
package import ServiceModel

/// Removes, once a day, files beside the store that nobody needs any more.
package struct SweepFilesJob: JobHandler {
    /// Minutes after midnight.
    private static let hour = TimeOfDay(minutes: 150)!

    package init() {}

    package var kind: String { "sweep-files" }
    package var standing: String? { "daily" }

    package func name(_ language: Language) -> String {
        language("sweeping of documents", "sprzątanie dokumentów")
    }

    package func next(after job: Job, on desk: ServiceDesk) -> Timestamp? {
        let calendar = desk.company.calendar
        return calendar.timestamp(of: calendar.day(of: desk.now) + 1, Self.hour)
    }

    package func perform(_ job: Job, on desk: ServiceDesk, isStillOurs: () throws -> Bool) throws -> [Summary] {
        _ = try desk.sweepFiles()
        return []
    }
}
