package import ServiceModel

/// Takes in areas from a file, all in one entry. One of the name of a territory that is there takes its place; one of a
/// region's name becomes that region's area.
package struct ImportTerritories: Command {
    package static let name = "import-territories"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var rows: [TerritoryRow]

    package init(_ rows: [TerritoryRow]) {
        self.rows = rows
    }
}
