public import ServiceModel

/// The same done to many, as one entry of the journal that one `u` takes back. What is refused is left out, and the
/// receipt says row by row what became of it; when everything is refused, so is the whole.
public struct Several<Each: Command>: Command {
    public static var name: String { "several-" + Each.name }
    public static var undo: UndoClass { Each.undo }
    public static var permission: Permission { Each.permission }

    public var items: [Each]

    public var breaking: PlanConsequence { items.first?.breaking ?? .ownRules }

    public init(_ items: [Each]) {
        self.items = items
    }
}
