package import ServiceModel

/// Forgets a territory; its region stays.
package struct RemoveTerritory: Command {
    package static let name = "remove-territory"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var territory: Territory.ID

    package init(territory: Territory.ID) {
        self.territory = territory
    }
}
