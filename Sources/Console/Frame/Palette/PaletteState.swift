import DeskModel

/// Commands, people and places by their names: a line of typing and what matches it.
package struct PaletteState: Sendable {
    /// What is listed.
    enum Scope: Hashable, Sendable {
        /// All commands; technicians and orders as soon as something is typed.
        case commands
        case technicians
        case regions
        case filters
    }

    let scope: Scope
    var input = LineInput(.palette)
    /// The chosen entry, counted from the best match.
    var cursor = 0
    /// What the store was asked to find last, and by which request.
    var asked = ""
    var request = 0
    var found: [Found] = []
    /// What it lists, best match first; found at the end of every event: see ``ConsoleState/listPalette()``.
    var entries: [PaletteEntry] = []

    init(_ scope: Scope) {
        self.scope = scope
    }
}
