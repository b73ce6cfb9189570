/// A finding as scripts read it. Kinds are part of the command line's contract: no language changes them.
package struct FindingFacts: Hashable, Sendable {
    /// How JSON names it, such as `no-coordinates`.
    package let kind: String
    package let severity: Finding.Severity

    init(_ kind: String, _ severity: Finding.Severity = .error) {
        self.kind = kind
        self.severity = severity
    }
}
