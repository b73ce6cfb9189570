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

    package var code: String {
        switch self {
        case .notFound: "not-found"
        case .ambiguous: "ambiguous"
        case .inexact: "inexact-name"
        case .invalid: "invalid-value"
        case .missingReason: "missing-reason"
        case .clash: "conflict"
        case .nothingChosen: "nothing-chosen"
        case .everyRow: "all-refused"
        case .nothingToUndo: "nothing-to-undo"
        case .nothingToRedo: "nothing-to-redo"
        case .undoFinal: "undo-final"
        case .undoNeeded: "undo-needed"
        case .passedOver: "passed-over"
        case .nothingLeft: "nothing-left"
        case .notKept: "not-kept"
        case .notAllowed: "not-allowed"
        }
    }

    package var field: String? {
        switch self {
        case .invalid(let field, _): field.rawValue
        case .missingReason: Field.reason.rawValue
        case .notFound(let kind, _), .ambiguous(let kind, _, _), .inexact(let kind, _, _): kind.rawValue
        case .clash, .nothingChosen, .everyRow, .nothingToUndo, .nothingToRedo, .undoFinal, .undoNeeded, .passedOver,
            .nothingLeft, .notKept, .notAllowed:
            nil
        }
    }

    package var line: Int? { nil }

    package var exitCode: Int32 {
        switch self {
        case .notFound, .ambiguous, .inexact: 3
        case .clash, .undoNeeded: 4
        case .nothingLeft(let passed): passed.contains { $0.why.exitCode == 4 } ? 4 : 1
        case .invalid, .missingReason, .nothingChosen, .everyRow, .nothingToUndo, .nothingToRedo, .undoFinal,
            .passedOver, .notKept, .notAllowed:
            1
        }
    }
}
