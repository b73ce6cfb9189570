package import ServiceModel

/// Takes in orders from a file, all in one entry. Like any new order they are undone by cancelling: their numbers stay
/// used. What it changed of orders that were there is put back.
package struct ImportOrders: Command {
    package static let name = "import-orders"
    package static let undo = UndoClass.compensated
    package static let permission = Permission.intake

    package var rows: [OrderRow]
    /// What breaks by changes of orders that stand in plans is asked about.
    package var breaking: PlanConsequence { update == nil ? .ownRules : .asked }
    /// Leave out the rows that cannot be taken in, instead of refusing them all.
    package var keepGoing: Bool
    /// Rows may change orders that are there; without it all are new.
    package var update: ImportUpdate?
    /// Rows without number and key may equal an order that is open: it is another one.
    package var takesRepeats: Bool

    package init(
        _ rows: [OrderRow], keepGoing: Bool = false, update: ImportUpdate? = nil, takesRepeats: Bool = false
    ) {
        self.rows = rows
        self.keepGoing = keepGoing
        self.update = update
        self.takesRepeats = takesRepeats
    }
}
