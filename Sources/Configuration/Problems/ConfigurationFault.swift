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

    case notAHookName(String)
    /// Two hooks of one name.
    case sameHook(String)
    /// A list of words without a program, or one that no program can be given.
    case noProgram
    /// A program with a folder that is not the whole path.
    case relativeProgram(String)
    /// No length such as 10s.
    case notALength(String)
    case unknownEvent(String, nearest: String?)
    /// A file in the folder of notices that is the text of none.
    case unknownNotice(String, nearest: String?)
    /// A field in braces that a notice of this kind does not have.
    case unknownField(String, nearest: String?, known: [String])
    /// A brace without its other one.
    case brace
    /// A subject is one line.
    case notOneLine
    case nothingWritten

    /// Of a mail server: no name or number of a computer, no address, no name of a variable, no whole path.
    case notAHost(String)
    case notAMailAddress(String)
    case notAVariable(String)
    case notAPath(String)
    /// There is another key that says the same otherwise.
    case excludesKey(String)
    /// It says nothing without another key.
    case needsKey(String)
    /// A password that everybody on the way could read.
    case openLogin

    package enum ValueKind: Hashable, Sendable {
        case text, boolean, table, tables, colorOrTable, listOfText, keys, weight, penalty, wholeNumber, length, events
    }
}
