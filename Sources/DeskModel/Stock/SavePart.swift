package import ServiceModel

/// A new part of the catalogue, or changes of one. What is not named stays.
package struct SavePart: Command {
    package static let name = "save-part"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.settle

    /// `nil` for a new one.
    package var part: Part.ID?
    package var changes: Changes

    package struct Changes: Hashable, Sendable, Codable {
        package var code: String?
        package var name: String?
        /// An empty text takes it away.
        package var ean: String?
        package var unit: String?
        /// Grosze net.
        package var price: Int64?
        package var vat: VATRate?
        package var substitutes: [String]?
        package var kit: [PartLine]?
        package var hasSerials: Bool?
        package var warrantyMonths: Int?
        package var isActive: Bool?

        package init() {}
    }

    package init(part: Part.ID? = nil, _ changes: Changes) {
        self.part = part
        self.changes = changes
    }
}
