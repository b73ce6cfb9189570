package import DeskModel
package import ServiceModel

/// Tells customers, some times an hour, that their visit is going to be later than they know.
package struct WatchNoticesJob: JobHandler {
    /// Seconds between two looks.
    private static let pause = 180
    /// Seconds behind what was told from which on it is late.
    static let grace = 5 * 60

    package init() {}

    package var kind: String { "watch-notices" }
    package var standing: String? { "always" }

    package func name(_ language: Language) -> String {
        language("notices of lateness", "powiadomienia o opóźnieniach")
    }

    package func next(after job: Job, on desk: ServiceDesk) -> Timestamp? { desk.now + Self.pause }

    package var longestWait: Int { Self.pause }

    package func perform(_ job: Job, on desk: ServiceDesk, isStillOurs: () throws -> Bool) throws -> [Summary] {
        _ = try desk.watchNotices(by: .background)
        return []
    }
}
