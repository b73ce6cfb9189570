package import ServiceModel

/// A new place of stock, or changes of one. What is not named stays.
package struct SaveStockPlace: Command {
    package static let name = "save-stock-place"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.settle

    /// `nil` for a new one.
    package var place: StockPlace.ID?
    package var changes: Changes

    package struct Changes: Hashable, Sendable, Codable {
        package var code: String?
        package var name: String?
        package var kind: StockPlaceKind?
        package var technician: OptionalChange<Technician.ID>?
        package var isActive: Bool?

        package init() {}
    }

    package init(place: StockPlace.ID? = nil, _ changes: Changes) {
        self.place = place
        self.changes = changes
    }
}
