/// A refusal as scripts read it. Codes and fields are part of the command line's contract: no language changes them.
extension Refusal {
    /// What kind of refusal it is, such as `not-found`.
    package var code: String {
        switch self {
        case .notFound: "not-found"
        case .ambiguous: "ambiguous"
        case .inexact: "inexact-name"
        case .invalid: "invalid-value"
        case .visitState: "visit-state"
        case .orderState: "order-state"
        case .missingReason: "missing-reason"
        case .notReady: "not-ready"
        case .rules: "breaks-rules"
        case .breaksPlans: "breaks-plans"
        case .technicianBusy: "technician-busy"
        case .notCorrectable: "not-correctable"
        case .clash: "conflict"
        case .rows: "invalid-rows"
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
        case .lastAdmin: "last-admin"
        case .needed: "still-needed"
        case .zoneStays: "zone-stays"
        }
    }

    /// The field that it is about; `nil` where it is about no single one.
    package var field: String? {
        switch self {
        case .invalid(let field, _): field.rawValue
        case .missingReason: Field.reason.rawValue
        case .notReady(_, let missing): missing.first?.rawValue
        case .zoneStays: Field.zone.rawValue
        case .notFound(let kind, _), .ambiguous(let kind, _, _), .inexact(let kind, _, _): kind.rawValue
        case .rows(let problems): problems.first?.column
        default: nil
        }
    }

    /// The line of a file, from 1; `nil` where it is about none.
    package var line: Int? {
        if case .rows(let problems) = self { problems.first?.line } else { nil }
    }
}
