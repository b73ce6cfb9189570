import DeskModel
import ServiceModel

/// What the console is opened with.
struct ConsoleOptions {
    var session: Session
    /// Show this region alone.
    var region: Region?
    /// The first day of the board.
    var day: Day?
    /// A theme's name.
    var theme: String?
}

/// Runs the full-screen console until it is left.
enum ConsoleRunner {
    static func run(_ options: ConsoleOptions) async throws {
        try PlainBoard(session: options.session, region: options.region, day: options.day).show()
    }
}
