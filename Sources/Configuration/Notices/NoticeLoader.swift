import Foundation
package import ServiceModel

/// Finds the texts of notices: the user's folder first, then the installed one, then those built in. A file `KIND.toml` has a
/// table a language with `subject` and `text`; what it does not name stays.
package struct NoticeLoader: Sendable {
    /// The first one wins.
    package let folders: [String]

    package init(folders: [String]) {
        self.folders = folders
    }

    /// Every text there is.
    ///
    /// - Throws: `ConfigurationProblems` with everything wrong in any of the files.
    package func load() throws(ConfigurationProblems) -> NoticeTemplates {
        let (templates, problems) = loadWhatHolds()
        if !problems.isEmpty { throw ConfigurationProblems(inOrder: problems) }
        return templates
    }

    /// The same, and what is wrong: a file with a fault in it counts as none, for nothing that happens waits for a text.
    package func loadWhatHolds() -> (templates: NoticeTemplates, problems: [ConfigurationProblem]) {
        var templates = NoticeTemplates.standard
        var problems = strangers
        for kind in NoticeKind.allCases {
            let files = folders.map { "\($0)/\(kind.rawValue).toml" }
            guard let file = files.first(where: FileManager.default.fileExists) else { continue }
            do throws(ConfigurationProblems) {
                let document = try TOMLDocument.read(file)
                try NoticeFile(document, kind).write(into: &templates)
            } catch {
                problems += error.problems
            }
        }
        return (templates, problems)
    }

    /// Files that somebody took for texts of a notice.
    private var strangers: [ConfigurationProblem] {
        let known = NoticeKind.allCases.map(\.rawValue)
        return folders.flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted().compactMap { name in
                guard name.hasSuffix(".toml"), !known.contains(String(name.dropLast(5))) else { return nil }
                let kind = String(name.dropLast(5))
                return ConfigurationProblem(
                    file: "\(folder)/\(name)",
                    fault: .unknownNotice(kind, nearest: NearestWord.to(kind, among: known)))
            }
        }
    }
}
