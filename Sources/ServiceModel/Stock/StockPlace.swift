/// Where the company has parts of its own.
package struct StockPlace: Hashable, Sendable {
    package typealias ID = Identifier<StockPlace>

    package let id: ID
    /// `M1`, `W-07`; no two places have the same.
    package var code: String
    package var name: String
    package var kind: StockPlaceKind
    /// Who drives the van; `nil` for other places and for a van that nobody has.
    package var technician: Technician.ID?
    package var isActive: Bool
    package var version: Int

    package init(
        id: ID, code: String, name: String, kind: StockPlaceKind, technician: Technician.ID? = nil,
        isActive: Bool = true, version: Int = 1
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.kind = kind
        self.technician = technician
        self.isActive = isActive
        self.version = version
    }
}
