public import ServiceModel

/// Takes in areas from a file, all in one entry. One of the name of a territory that is there takes its place; one of a
/// region's name becomes that region's area.
public struct ImportTerritories: Command {
    public static let name = "import-territories"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var rows: [TerritoryRow]

    public init(_ rows: [TerritoryRow]) {
        self.rows = rows
    }
}

/// Forgets a territory; its region stays.
public struct RemoveTerritory: Command {
    public static let name = "remove-territory"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var territory: Territory.ID

    public init(territory: Territory.ID) {
        self.territory = territory
    }
}

/// An area of a file.
public struct TerritoryRow: Hashable, Sendable, Codable {
    public var name: String
    /// Closed lines.
    public var rings: [[Coordinate]]

    public init(name: String, rings: [[Coordinate]]) {
        self.name = name
        self.rings = rings
    }
}
