import ServiceModel

/// Why a command was not carried out. Nothing was written. Each department refuses for reasons of its own.
package enum Refusal: Error, Hashable, Sendable {
    /// A reason that any command may have.
    case desk(DeskRefusal)
    case intake(IntakeRefusal)
    case planning(PlanningRefusal)
    case execution(ExecutionRefusal)
    case administration(AdministrationRefusal)

    private var reason: any DepartmentRefusal {
        switch self {
        case .desk(let refusal): refusal
        case .intake(let refusal): refusal
        case .planning(let refusal): refusal
        case .execution(let refusal): refusal
        case .administration(let refusal): refusal
        }
    }

    /// One or two full sentences: what is wrong, and what is possible instead.
    package func sentence(_ wording: Wording) -> String { reason.sentence(wording) }

    /// What kind of refusal it is, such as `not-found`. Codes and fields are part of the command line's contract: no
    /// language changes them.
    package var code: String { reason.code }

    /// The field that it is about; `nil` where it is about no single one.
    package var field: String? { reason.field }

    /// The line of a file, from 1; `nil` where it is about none.
    package var line: Int? { reason.line }

    /// The exit code of the command line: 1 refused, 3 not found or ambiguous, 4 conflict.
    package var exitCode: Int32 { reason.exitCode }
}
