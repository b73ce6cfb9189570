import Foundation
package import TermCanvas

/// Finds themes by name: the user's folder first, then the installed ones, then those built in.
package struct ThemeLoader: Sendable {
    /// Folders with `NAME.toml`, the first one wins.
    package let folders: [String]

    package init(folders: [String]) {
        self.folders = folders
    }

    private static let builtIn: [String: Theme] = ["terminal": .terminal, "mono": .mono]

    /// The names of all themes there are, sorted.
    package var names: [String] {
        var names = Set(ThemeLoader.builtIn.keys)
        for folder in folders {
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            for file in files where file.hasSuffix(".toml") { names.insert(String(file.dropLast(5))) }
        }
        return names.sorted()
    }

    /// The theme of that name.
    ///
    /// - Throws: `ConfigurationProblems` with everything wrong in the first file that has something wrong.
    package func load(_ name: String) throws -> Theme {
        try load(name, heirs: [], askedBy: nil)
    }

    /// - Parameters:
    ///   - heirs: the file and name of the themes on the way here, the one asked for first.
    ///   - document: the file that names this theme; `nil` for the user's own choice.
    private func load(_ name: String, heirs: [Heir], askedBy document: TOMLDocument?) throws -> Theme {
        guard let file = file(of: name, heirs: heirs) else {
            if let theme = ThemeLoader.builtIn[name] { return theme }
            let fault: ConfigurationFault =
                if let first = heirs.firstIndex(where: { $0.name == name }) {
                    .circle(heirs[first...].map(\.name) + [name])
                } else {
                    .unknownTheme(name, known: names)
                }
            let problem = document?.problem(at: ["inherits"], fault) ?? ConfigurationProblem(file: "", fault: fault)
            throw ConfigurationProblems(problem)
        }
        let content = try ThemeFile(TOMLDocument.read(file))
        let base: Theme =
            if let parent = content.inherits {
                try load(parent, heirs: heirs + [Heir(name: name, file: file)], askedBy: content.document)
            } else {
                .terminal
            }
        return content.applied(to: base, name: name)
    }

    private struct Heir {
        var name: String
        var file: String
    }

    /// The first file of that name that is not on the way already: the user's `midnight` may inherit from the installed
    /// one.
    private func file(of name: String, heirs: [Heir]) -> String? {
        // A name is no path: it must not lead out of the folder.
        guard !name.contains("/"), !name.isEmpty else { return nil }
        return folders.map { "\($0)/\(name).toml" }.first { file in
            FileManager.default.fileExists(atPath: file) && !heirs.contains { $0.file == file }
        }
    }
}
