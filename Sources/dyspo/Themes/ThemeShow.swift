import Configuration
import CursesDriver
import Foundation
import Interchange
import ServiceModel
import TermCanvas

/// Shows themes as this terminal would, and says what is wrong with those that cannot be shown.
struct ThemeShow {
    let language: Language
    let surroundings: Surroundings
    let output: Output

    private var paths: Paths { Paths(environment: surroundings.environment) }

    /// One theme, or all there are. Throws `ExitStatus.refused` after all when one is broken.
    func show(_ name: String?) throws {
        let loader = ThemeLoader(folders: [paths.themes] + InstalledFiles.folders("themes"))
        let results = (name.map { [$0] } ?? loader.names).map { name in (name: name, answer: load(name, loader)) }
        if output.isJSON {
            try output.answer(.array(results.map(json)))
        } else {
            for result in results { try tell(result.name, result.answer) }
        }
        let isBroken = results.contains { if case .failure = $0.answer { true } else { false } }
        if isBroken { throw ExitStatus.refused }
    }

    /// What is wrong with a theme, sentence by sentence.
    private struct Broken: Error { let sentences: [String] }

    private func load(_ name: String, _ loader: ThemeLoader) -> Result<Theme, Broken> {
        do {
            return .success(try loader.load(name))
        } catch let broken as ConfigurationProblems {
            return .failure(Broken(sentences: broken.problems.map { $0.sentence(in: language) }))
        } catch {
            let problem = ConfigurationProblem(file: paths.themes, fault: .unreadable)
            return .failure(Broken(sentences: [problem.sentence(in: language)]))
        }
    }

    private func tell(_ name: String, _ answer: Result<Theme, Broken>) throws {
        switch answer {
        case .success(let theme):
            let frame = ThemePreview(language: language).frame(named: name)
            guard surroundings.outputIsTerminal else { return try frame.lines.forEach(output.line) }
            let depth = TerminalTraits.outputDepth(environment: surroundings.environment)
            try output.styled(frame.escapedLines(theme, depth: depth))
        case .failure(let broken): broken.sentences.forEach(Output.complain)
        }
    }

    private func json(_ name: String, _ answer: Result<Theme, Broken>) -> JSONValue {
        let problems: [String] = if case .failure(let broken) = answer { broken.sentences } else { [] }
        return ["theme": .text(name), "ok": .bool(problems.isEmpty), "problems": .array(problems.map(JSONValue.text))]
    }
}
