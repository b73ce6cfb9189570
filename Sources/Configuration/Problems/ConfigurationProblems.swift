/// Everything wrong that was found in one reading, in the order of the file.
package struct ConfigurationProblems: Error, Hashable, Sendable {
    package var problems: [ConfigurationProblem]

    package init(_ problems: ConfigurationProblem...) {
        self.problems = problems
    }

    init(inOrder problems: [ConfigurationProblem]) {
        self.problems = problems.sorted {
            ($0.line ?? 0, $0.keyPath.joined(separator: ".")) < ($1.line ?? 0, $1.keyPath.joined(separator: "."))
        }
    }
}
