import Files
import Foundation
import ServiceModel

/// A user's named filters from `filters.toml`: a table `[filters]` of names and expressions. The console writes it.
package struct FilterFile: Sendable {
    /// By name.
    package private(set) var filters: [(name: String, text: String)] = []

    /// Reads the file; one that does not exist has none.
    ///
    /// - Throws: `ConfigurationProblems` with everything wrong in it.
    package static func load(_ file: String) throws -> FilterFile {
        guard FileManager.default.fileExists(atPath: file) else { return FilterFile() }
        return try FilterFile(TOMLDocument.read(file))
    }

    private init() {}

    init(_ document: TOMLDocument) throws(ConfigurationProblems) {
        var problems: [ConfigurationProblem] = []
        for (key, value) in document.root {
            guard key == "filters" else {
                let nearest = NearestWord.to(key, among: ["filters"])
                problems.append(document.problem(at: [key], .unknownKey(key, nearest: nearest)))
                continue
            }
            guard case .table(let table) = value else {
                problems.append(document.problem(at: [key], .wrongType(expected: .table)))
                continue
            }
            for (name, value) in table {
                if case .string(let text) = value {
                    filters.append((name, text))
                } else {
                    problems.append(document.problem(at: [key, name], .wrongType(expected: .text)))
                }
            }
        }
        if !problems.isEmpty { throw ConfigurationProblems(inOrder: problems) }
        filters = byPolishName(filters, \.name)
    }

    /// With a filter more, or another text under a name that is there.
    package func keeping(_ name: String, _ text: String) -> FilterFile {
        var file = forgetting(name)
        file.filters = byPolishName(file.filters + [(name, text)], \.name)
        return file
    }

    /// Without the filter of that name.
    package func forgetting(_ name: String) -> FilterFile {
        var file = self
        file.filters.removeAll { $0.name == name }
        return file
    }

    /// Reads the file, changes what stands there and writes it, while every other program that does so waits: what
    /// another one wrote meanwhile stays. A file with faults is left as it is.
    ///
    /// - Throws: `ConfigurationProblems` with everything wrong in it, or what the system says.
    package static func change(_ file: String, _ change: (FilterFile) -> FilterFile) throws {
        try SharedFile.change(file) { try save(change(try load(file)).filters, to: file) }
    }

    /// Writes the file whole: first beside it, then in its place.
    static func save(_ filters: [(name: String, text: String)], to file: String) throws {
        let lines = filters.map { "\(SharedFile.quoted($0.name)) = \(SharedFile.quoted($0.text))" }
        let text = (["# Named filters of the console; gf lists them.", "[filters]"] + lines).joined(separator: "\n")
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try WholeFile.write(text + "\n", to: file)
    }
}
