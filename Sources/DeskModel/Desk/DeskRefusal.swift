package import ServiceModel

/// Reasons for which any command may be refused: what it names, what it is based on, what is undone.
package enum DeskRefusal: DepartmentRefusal {
    case notFound(EntityKind, key: String)
    case ambiguous(EntityKind, key: String, matches: [String])
    /// What is changed or removed has to be named whole; those that the words come near to.
    case inexact(EntityKind, key: String, near: [String])
    /// A field of the command breaks a rule.
    case invalid(field: Field, InputFault)
    case missingReason
    /// Somebody changed a row meanwhile.
    case clash(Clash)
    /// A command over many was given none.
    case nothingChosen
    /// A command over many was refused for every one, each with its own reason.
    case everyRow([Refusal])
    case nothingToUndo
    case nothingToRedo
    case undoFinal(sequence: Int, Summary)
    /// What came later needs what would be taken away.
    case undoNeeded(sequence: Int, Summary)
    /// Entries that undo or redo went past to the one it took; part of a receipt.
    case passedOver([PassedOver])
    /// None of the actor's entries can be taken back or done again, newest first.
    case nothingLeft([PassedOver])
    /// What an entry of an older schema wrote and this one has no place for; part of the receipt of its undo.
    case notKept([String])
    /// The role of whoever asks does not allow it.
    case notAllowed(Authority, Permission)
    /// The last entry that could be taken back is from before; it is not taken back unasked.
    case undoOlder(sequence: Int, at: Timestamp, Summary)

    package var facts: RefusalFacts {
        switch self {
        case .notFound(let kind, _): RefusalFacts("not-found", field: kind.rawValue, exitCode: 3)
        case .ambiguous(let kind, _, _): RefusalFacts("ambiguous", field: kind.rawValue, exitCode: 3)
        case .inexact(let kind, _, _): RefusalFacts("inexact-name", field: kind.rawValue, exitCode: 3)
        case .invalid(let field, _): RefusalFacts("invalid-value", field)
        case .missingReason: RefusalFacts("missing-reason", .reason)
        case .clash: RefusalFacts("conflict", exitCode: 4)
        case .nothingChosen: RefusalFacts("nothing-chosen")
        case .everyRow: RefusalFacts("all-refused")
        case .nothingToUndo: RefusalFacts("nothing-to-undo")
        case .nothingToRedo: RefusalFacts("nothing-to-redo")
        case .undoFinal: RefusalFacts("undo-final")
        case .undoNeeded: RefusalFacts("undo-needed", exitCode: 4)
        case .passedOver: RefusalFacts("passed-over")
        case .nothingLeft(let passed):
            RefusalFacts("nothing-left", exitCode: passed.contains { $0.why.exitCode == 4 } ? 4 : 1)
        case .notKept: RefusalFacts("not-kept")
        case .notAllowed: RefusalFacts("not-allowed")
        case .undoOlder: RefusalFacts("undo-older")
        }
    }
}
