package import ServiceModel

/// The same done to many, as one entry of the journal that one `u` takes back. What is refused is left out, and the
/// receipt says row by row what became of it; when everything is refused, so is the whole.
package struct Several<Each: Command>: Command {
    package static var name: String { "several-" + Each.name }
    package static var undo: UndoClass { Each.undo }
    package static var permission: Permission { Each.permission }
    package static var reach: CommandReach { Each.reach }

    package var items: [Each]

    package var breaking: PlanConsequence { items.first?.breaking ?? .ownRules }

    /// What is to be done once to a visit is done once, however often it is named: a crew's visit stands on the day of each.
    package init(_ items: [Each]) {
        var seen: Set<Visit.ID> = []
        self.items = items.filter { item in
            (item as? any OncePerVisit).map { seen.insert($0.visit).inserted } ?? true
        }
    }
}
