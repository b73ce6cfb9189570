import DeskModel
import ServiceModel
import TermCanvas

/// A piece of the top line right of the screens' names.
struct HeaderPart {
    let text: String
    var role = Role.topBar
    /// Where room is short, parts with greater ones go first; `nil` always stays.
    var goes: Int?
    /// What a click does; the same as the key that the command has.
    var command: String?
    /// The same in fewer columns; `nil` when it goes at once.
    var short: String?
    /// What is left of it never goes.
    var isShortKept = false
}
