import Console
import DeskModel
import Logging
import Operations
import ServiceModel
import Storage

/// What the console is opened with.
struct ConsoleOptions {
    var session: Session
    /// Show this region alone.
    var region: Region?
    /// A day of the week the board begins with.
    var day: Day?
    /// A theme's name.
    var theme: String?
    /// Whether to take the mouse; `nil` for what the settings say.
    var mouse: Bool?
    /// How the wallboard begins, where it is all there is; nothing can be changed then.
    var wall: WallOptions?
    /// What is said before the first key.
    var greeting: String?
}

extension ConsoleOptions {
    /// The same at another desk; its region by name.
    func at(_ session: Session) throws -> ConsoleOptions {
        var next = self
        next.session = session
        next.day = nil
        next.region = try region.flatMap { region in try session.desk.regions().first { $0.name == region.name } }
        return next
    }

    /// The same at the plan that everybody works on; `nil` where this is it.
    func home() throws -> ConsoleOptions? { try session.home().map { try at($0) } }
}
