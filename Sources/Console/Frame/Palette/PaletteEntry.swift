import DeskModel
import ServiceModel

/// One thing the palette can do.
struct PaletteEntry: Sendable {
    enum Act: Hashable, Sendable {
        case command(String)
        case goToOrder(String)
        case showOrder(Order.ID, OrderNumber)
        /// The list of orders under a filter.
        case listOrders(String)
        case openDevice(Asset.ID)
        case openContract(Contract.ID)
        case goToTechnician(Technician.ID)
        case goToRegion(Region.ID)
        /// The line that a standing crew is, or a new one.
        case editCrew(Crew.ID?, String)
        case applyFilter(String)
        /// As it stood then.
        case lookAt(Timestamp)
        /// That day on the simulation screen.
        case simulate(Day)
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
