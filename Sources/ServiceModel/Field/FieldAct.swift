/// What a phone tells, with what the act needs.
package enum FieldAct: Hashable, Sendable {
    case accept
    case reject(reason: String?)
    case travel, arrive, start
    case pause(reason: String?)
    case resume
    case part(code: String, quantity: Int)
    case photo(hash: String)
    case signature(name: String)
    case complete
    case partial(reason: String?)
    case needsParts(reason: String?)
    case noAccess(reason: String?)
    case abort(reason: String?)
    /// The phone's clock was moved by so many seconds.
    case clock(shift: Int)
    /// Takes back an event of the same phone.
    case undo(FieldEvent.ID)

    /// The act as the lifecycle of visits knows it; `nil` for what changes no state.
    package var step: VisitAct? {
        switch self {
        case .accept: .accept
        case .reject: .reject
        case .travel: .travel
        case .arrive: .arrive
        case .start: .start
        case .pause: .pause
        case .resume: .resume
        case .complete: .complete
        case .partial: .partial
        case .needsParts: .needsParts
        case .noAccess: .noAccess
        case .abort: .abort
        case .part, .photo, .signature, .clock, .undo: nil
        }
    }

    /// It is about the phone or its other events, and no fact of a visit.
    package var isOfPhone: Bool {
        switch self {
        case .clock, .undo: true
        case .accept, .reject, .travel, .arrive, .start, .pause, .resume, .part, .photo, .signature, .complete,
            .partial,
            .needsParts, .noAccess, .abort:
            false
        }
    }

    /// It ends the visit.
    package var isClosing: Bool { step.map { VisitCourse.state(after: $0).isClosed } ?? false }

    /// It happened in the field and counts whatever the desk has planned since.
    package var isFieldFact: Bool {
        switch self {
        case .travel, .arrive, .start, .pause, .resume, .part, .photo, .signature, .complete, .partial, .needsParts,
            .noAccess, .abort:
            true
        case .accept, .reject, .clock, .undo: false
        }
    }
}
