import Console
import DeskModel
import Logging
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
}
