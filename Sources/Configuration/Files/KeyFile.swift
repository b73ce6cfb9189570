import Foundation
import ServiceModel

/// A user's keys from `keys.toml`: a table `[keys]` of commands, each with a key, or a list of keys; an empty list
/// takes the command's keys away. What is wrong is left out and told; the rest holds.
package struct KeyFile: Sendable {
    /// Command and the names of its keys, by command.
    package private(set) var choices: [(command: String, keys: [String])] = []
    /// In the order of the file.
    package private(set) var problems: [ConfigurationProblem] = []

    /// Reads the file; one that does not exist chooses nothing.
    ///
    /// - Parameters:
    ///   - commands: the commands there are.
    ///   - isKey: whether a text names a key.
    package static func load(_ file: String, commands: [String], isKey: (String) -> Bool) -> KeyFile {
        guard FileManager.default.fileExists(atPath: file) else { return KeyFile() }
        var keys = KeyFile()
        do throws(ConfigurationProblems) {
            keys.take(try TOMLDocument.read(file), commands, isKey)
        } catch {
            keys.problems = error.problems
        }
        keys.problems = ConfigurationProblems(inOrder: keys.problems).problems
        return keys
    }

    private mutating func take(_ document: TOMLDocument, _ commands: [String], _ isKey: (String) -> Bool) {
        for (key, value) in document.root.sorted(by: { $0.key < $1.key }) {
            guard key == "keys" else {
                problems.append(
                    document.problem(at: [key], .unknownKey(key, nearest: NearestWord.to(key, among: ["keys"]))))
                continue
            }
            guard case .table(let table) = value else {
                problems.append(document.problem(at: [key], .wrongType(expected: .table)))
                continue
            }
            take(table, at: ["keys"], document, commands, isKey)
        }
    }

    /// A command without quotes, `board.next-week`, is a table in a table to TOML: it means the same.
    private mutating func take(
        _ table: [String: ConfigurationValue], at path: [String], _ document: TOMLDocument, _ commands: [String],
        _ isKey: (String) -> Bool
    ) {
        for (key, value) in table.sorted(by: { $0.key < $1.key }) {
            let path = path + [key]
            let command = path.dropFirst().joined(separator: ".")
            if case .table(let inner) = value, !commands.contains(command) {
                take(inner, at: path, document, commands, isKey)
            } else if !commands.contains(command) {
                let fault = ConfigurationFault.unknownCommand(
                    command, nearest: NearestWord.to(command, among: commands))
                problems.append(document.problem(at: path, fault))
            } else if let names = value.texts {
                let wrong = names.filter { !isKey($0) }
                problems += wrong.map { document.problem(at: path, .unknownKeyName($0)) }
                if wrong.isEmpty { choices.append((command, names)) }
            } else {
                problems.append(document.problem(at: path, .wrongType(expected: .keys)))
            }
        }
    }
}
