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

/// What is wrong.
package enum ConfigurationFault: Hashable, Sendable {
    case unreadable
    case notUTF8
    /// The parser's own words, which are English.
    case syntax(String)
    case unknownKey(String, nearest: String?)
    case unknownCommand(String, nearest: String?)
    /// No key has this name.
    case unknownKeyName(String)
    case unknownRole(String, nearest: String?)
    case badColor(String)
    case unknownAttribute(String)
    case wrongType(expected: ValueKind)
    case notOneOf([String], given: String)
    case unknownTimeZone(String)
    /// A theme inherits from itself, by way of these.
    case circle([String])
    case unknownTheme(String, known: [String])
    /// A policy inherits from itself, by way of these.
    case policyCircle([String])
    case unknownPolicy(String, known: [String])
    /// A weight must be a number from 0 to this many minutes.
    case notAWeight(most: Int)
    case missingKey(String)
    case outOfRange(Int, allowed: ClosedRange<Int>)
    /// No address of a server.
    case notAnAddress(String)
    /// No name that a road engine gives a vehicle.
    case notAProfile(String)

    package enum ValueKind: Hashable, Sendable {
        case text, boolean, table, colorOrTable, listOfText, keys, weight, penalty, wholeNumber
    }
}

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
