/// Why one department does not carry a command out.
package protocol DepartmentRefusal: Hashable, Sendable {
    /// One or two full sentences: what is wrong, and what is possible instead.
    func sentence(_ wording: Wording) -> String
    /// What kind of refusal it is, such as `not-found`, for scripts.
    var code: String { get }
    /// The field that it is about; `nil` where it is about no single one.
    var field: String? { get }
    /// The line of a file, from 1; `nil` where it is about none.
    var line: Int? { get }
    /// The exit code of the command line: 1 refused, 3 not found or ambiguous, 4 conflict.
    var exitCode: Int32 { get }
}
