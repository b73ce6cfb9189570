import Configuration
import CursesDriver
import Foundation
import ServiceModel
import TermCanvas

/// The user's settings and theme. A broken file is no reason not to start: the default serves, and the problem is told.
struct ConsoleSettings {
    private(set) var theme = Theme.terminal
    private(set) var settings = Settings()
    private var problems: [ConfigurationProblem] = []
    private let home: String?

    private var mouse: Bool?

    init(_ environment: [String: String], _ options: ConsoleOptions) {
        mouse = options.mouse
        let paths = Paths(environment: environment)
        home = environment["HOME"]
        do {
            settings = try Settings.load(paths.settings)
        } catch let broken as ConfigurationProblems {
            problems += broken.problems
        } catch {
            problems.append(ConfigurationProblem(file: paths.settings, fault: .unreadable))
        }
        do {
            theme = try ThemeLoader(folders: [paths.themes] + Self.installed).load(options.theme ?? settings.theme)
        } catch let broken as ConfigurationProblems {
            problems += broken.problems
        } catch {
            problems.append(ConfigurationProblem(file: paths.themes, fault: .unreadable))
        }
    }

    var terminal: TerminalOptions {
        TerminalOptions(
            mouse: mouse ?? settings.mouse, glyphs: settings.ascii == true ? .ascii : nil,
            trueColor: theme.depth == .trueColor)
    }

    /// What is wrong with the files, for the first status line; `nil` when nothing is.
    func remark(_ language: Language) -> String? {
        problems.isEmpty ? nil : problems.map { $0.sentence(in: language, home: home) }.joined(separator: " ")
    }

    /// Beside the binary when it runs from its source folder, under `share` when it is installed.
    static var installed: [String] {
        let binary = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let share = binary.deletingLastPathComponent().appendingPathComponent("share/dyspo/themes").path
        let source = (1...4).map { level in
            (0..<level).reduce(binary) { folder, _ in folder.deletingLastPathComponent() }.appendingPathComponent(
                "themes"
            ).path
        }
        return ([share] + source).filter { FileManager.default.fileExists(atPath: $0) }
    }
}
