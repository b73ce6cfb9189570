import Files
import Foundation
import TOMLKit

/// A TOML file: its values, and its text to find the line of a key, which the parser does not tell.
struct TOMLDocument {
    let file: String
    let root: [String: ConfigurationValue]
    private let positions: KeyPositions
    private let lines: [Substring]

    /// Bytes: more than anybody writes by hand.
    private static let longest = 16 << 20

    /// Reads a file.
    static func read(_ file: String) throws(ConfigurationProblems) -> TOMLDocument {
        let data: Data
        do throws(FileFault) {
            data = try ReadFile.bytes(file, limit: longest)
        } catch {
            throw ConfigurationProblems(ConfigurationProblem(file: file, fault: .unreadable))
        }
        guard let text = String(bytes: data, encoding: .utf8) else {
            throw ConfigurationProblems(ConfigurationProblem(file: file, fault: .notUTF8))
        }
        return try TOMLDocument(file: file, text: text)
    }

    init(file: String, text: String) throws(ConfigurationProblems) {
        self.file = file
        positions = KeyPositions(text)
        lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        if let fault = TableHeaders.fault(in: text) {
            throw ConfigurationProblems(
                ConfigurationProblem(
                    file: file, line: fault.line, column: fault.column,
                    fault: .syntax("expected the name of a table after [, saw '\(fault.found)'")))
        }
        do {
            let table = try TOMLTable(string: text)
            // Inner tables point into the outer one.
            root = withExtendedLifetime(table) { TOMLDocument.values(of: table) }
        } catch {
            let parsing = error as? TOMLParseError
            throw ConfigurationProblems(
                ConfigurationProblem(
                    file: file, line: parsing?.source.begin.line, column: parsing?.source.begin.column,
                    fault: .syntax(parsing?.description ?? "")))
        }
    }

    /// A problem at a key, with its line.
    func problem(at keyPath: [String], _ fault: ConfigurationFault) -> ConfigurationProblem {
        ConfigurationProblem(file: file, line: positions.line(of: keyPath), keyPath: keyPath, fault: fault)
    }

    /// A problem on a line of a text that begins at a key, counted from 0. A text between three quotes begins on the line
    /// behind them, where nothing stands beside them.
    func problem(at keyPath: [String], linesDown: Int, _ fault: ConfigurationFault) -> ConfigurationProblem {
        var problem = problem(at: keyPath, fault)
        guard let line = problem.line, lines.indices.contains(line - 1) else { return problem }
        let opening = lines[line - 1].drop { $0 != "=" }.dropFirst().drop(while: \.isWhitespace)
        let quotes = ["\"\"\"", "'''"]
        let isLong = quotes.contains { opening.hasPrefix($0) }
        let isBeneath = isLong && opening.dropFirst(3).allSatisfy(\.isWhitespace)
        if isLong { problem.line = line + linesDown + (isBeneath ? 1 : 0) }
        return problem
    }

    private static func values(of table: TOMLTable) -> [String: ConfigurationValue] {
        var values: [String: ConfigurationValue] = [:]
        for key in table.keys { values[key] = table[key].map(value) }
        return values
    }

    private static func value(_ value: any TOMLValueConvertible) -> ConfigurationValue {
        switch value.type {
        case .string: value.string.map(ConfigurationValue.string) ?? .other
        case .int: value.int.map(ConfigurationValue.integer) ?? .other
        case .double: value.double.map(ConfigurationValue.number) ?? .other
        case .bool: value.bool.map(ConfigurationValue.boolean) ?? .other
        case .table: value.table.map { .table(values(of: $0)) } ?? .other
        case .array: value.array.map { array in .array(array.indices.map { self.value(array[$0]) }) } ?? .other
        default: .other
        }
    }
}
