import Foundation
package import Scheduling

/// Finds policies by name: the user's folder first, then the installed ones, then those built in.
package struct PolicyLoader: Sendable {
    /// Folders with `NAME.toml`, the first one wins.
    package let folders: [String]

    package init(folders: [String]) {
        self.folders = folders
    }

    /// The names of all policies there are: those built in first, the user's own after them by name.
    package var names: [String] {
        let builtIn = Policy.all.map(\.name)
        let files = folders.flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] }
        let own = Set(files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }).subtracting(builtIn)
        return builtIn + own.sorted()
    }

    /// Every policy there is.
    ///
    /// - Throws: `ConfigurationProblems` with everything wrong in the first file that has something wrong.
    package func all() throws -> [Policy] { try names.map(load) }

    /// The policy of that name. Throws as ``all()`` does.
    package func load(_ name: String) throws -> Policy { try load(name, heirs: [], askedBy: nil) }

    private func load(_ name: String, heirs: [String], askedBy document: TOMLDocument?) throws -> Policy {
        let builtIn = Policy.all.first { $0.name == name }
        guard let file = file(of: name, heirs: heirs) else {
            if let builtIn { return builtIn }
            let fault: ConfigurationFault =
                heirs.contains { $0.hasSuffix("/\(name).toml") }
                ? .policyCircle(
                    heirs.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent } + [name])
                : .unknownPolicy(name, known: names)
            let problem = document?.problem(at: ["inherits"], fault) ?? ConfigurationProblem(file: "", fault: fault)
            throw ConfigurationProblems(problem)
        }
        let content = try PolicyFile(TOMLDocument.read(file))
        let base: Policy =
            if let parent = content.inherits {
                try load(parent, heirs: heirs + [file], askedBy: content.document)
            } else {
                builtIn ?? .balanced
            }
        return content.applied(to: base, name: name)
    }

    /// The first file of that name that is not on the way already: the user's `balanced` may begin with the built-in one.
    private func file(of name: String, heirs: [String]) -> String? {
        // A name is no path: it must not lead out of the folder.
        guard !name.contains("/"), !name.isEmpty else { return nil }
        return folders.map { "\($0)/\(name).toml" }.first { file in
            FileManager.default.fileExists(atPath: file) && !heirs.contains(file)
        }
    }
}
