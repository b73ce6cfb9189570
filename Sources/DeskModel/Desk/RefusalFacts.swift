/// A refusal as scripts read it. Codes and fields are part of the command line's contract: no language changes them.
package struct RefusalFacts: Hashable, Sendable {
    /// What kind of refusal it is, such as `not-found`.
    package let code: String
    /// The field that it is about; `nil` where it is about no single one.
    package let field: String?
    /// The line of a file, from 1; `nil` where it is about none.
    package let line: Int?
    /// The exit code of the command line: 1 refused, 3 not found or ambiguous, 4 conflict.
    package let exitCode: Int32

    init(_ code: String, field: String? = nil, line: Int? = nil, exitCode: Int32 = 1) {
        self.code = code
        self.field = field
        self.line = line
        self.exitCode = exitCode
    }

    init(_ code: String, _ field: Field) { self.init(code, field: field.rawValue) }
}
