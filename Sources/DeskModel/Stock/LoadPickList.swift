package import ServiceModel

/// Loads what is ticked and not loaded yet: each line is a move. What is not ticked stays.
package struct LoadPickList: Command {
    package static let name = "load-pick-list"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var list: PickList.ID

    package init(list: PickList.ID) {
        self.list = list
    }
}
