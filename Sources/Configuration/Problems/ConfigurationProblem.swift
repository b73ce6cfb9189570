/// Something wrong in a configuration file, and where.
package struct ConfigurationProblem: Hashable, Sendable {
    /// Empty where the choice came from elsewhere, such as the command line.
    package var file: String
    /// Counted from 1; `nil` where the whole file is meant.
    package var line: Int?
    package var column: Int?
    /// The key, from the outermost table in; empty where none is meant.
    package var keyPath: [String]
    package var fault: ConfigurationFault

    package init(
        file: String, line: Int? = nil, column: Int? = nil, keyPath: [String] = [], fault: ConfigurationFault
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.keyPath = keyPath
        self.fault = fault
    }
}
