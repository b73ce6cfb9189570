import DeskModel
import ServiceModel

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

/// One thing the palette can do.
struct PaletteEntry: Sendable {
    enum Act: Hashable, Sendable {
        case command(String)
        case goToOrder(String)
        case showOrder(Order.ID, OrderNumber)
        /// The list of orders under a filter.
        case listOrders(String)
        case goToTechnician(Technician.ID)
        case goToRegion(Region.ID)
        case applyFilter(String)
        /// What is in hand or chosen, to this technician's best day.
        case assign(Technician.ID)
    }

    var sentence: String
    /// The keys that do the same; empty when only the palette does.
    var keys: String
    /// Why it cannot be done now.
    var obstacle: Phrase?
    var act: Act
}
