import Configuration
import Console
import CursesDriver
import Foundation
import ServiceModel
import TermCanvas

/// The user's settings and theme. A broken file is no reason not to start: the default serves, and the problem is told.
struct ConsoleSettings {
    private(set) var theme = Theme.terminal
    private(set) var settings = Settings()
    /// The console's commands with the user's keys.
    private(set) var commands = CommandTable.standard
    /// The user's named filters.
    private(set) var filters: [SavedFilter] = []
    /// What the user folded on pages.
    private(set) var folds: [PageFold] = []
    private var keyRemarks: [KeyRemark] = []
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
            theme = try ThemeLoader(folders: [paths.themes] + InstalledFiles.folders("themes")).load(
                options.theme ?? settings.theme)
        } catch let broken as ConfigurationProblems {
            problems += broken.problems
        } catch {
            problems.append(ConfigurationProblem(file: paths.themes, fault: .unreadable))
        }
        loadPolicies(environment)
        problems += NoticeLoader(environment: environment).loadWhatHolds().problems
        loadKeys(paths.keys)
        loadFilters(paths.filters)
        folds = FoldFile.load(paths.folds).pages.flatMap { page, sections in
            sections.map { PageFold(page: page, section: $0.key, isFolded: $0.value) }
        }
    }

    /// Policies are read again for every plan; here only what is wrong with them is told.
    private mutating func loadPolicies(_ environment: [String: String]) {
        do {
            _ = try PolicyLoader(environment: environment).all()
        } catch let broken as ConfigurationProblems {
            problems += broken.problems
        } catch {
            problems.append(ConfigurationProblem(file: Paths(environment: environment).policies, fault: .unreadable))
        }
    }

    private mutating func loadFilters(_ file: String) {
        do {
            filters = try FilterFile.load(file).filters.map { SavedFilter(name: $0.name, text: $0.text) }
        } catch let broken as ConfigurationProblems {
            problems += broken.problems
        } catch {
            problems.append(ConfigurationProblem(file: file, fault: .unreadable))
        }
    }

    private mutating func loadKeys(_ file: String) {
        let keys = KeyFile.load(
            file, commands: commands.commands.map(\.id), isKey: { KeySequence(named: $0) != nil })
        problems += keys.problems
        let choices = keys.choices.map { choice in
            KeyChoice(command: choice.command, keys: choice.keys.compactMap(KeySequence.init(named:)))
        }
        (commands, keyRemarks) = commands.applying(choices)
    }

    var terminal: TerminalOptions {
        TerminalOptions(
            mouse: mouse ?? settings.mouse, glyphs: settings.ascii == true ? .ascii : nil,
            trueColor: theme.depth == .trueColor)
    }

    /// Everything there is to say about the files, what is wrong first.
    func remarks(_ language: Language) -> [String] {
        let keys = keyRemarks.filter(\.isClash) + keyRemarks.filter { !$0.isClash }
        return problems.map { $0.sentence(in: language, home: home) }
            + keys.map { "keys.toml: " + $0.sentence(language) }
    }

    /// The most important of it, for the first status line; `nil` when there is nothing to say.
    func remark(_ language: Language) -> String? {
        let all = remarks(language)
        guard let first = all.first else { return nil }
        let rest = all.count - 1
        return rest == 0
            ? first
            : first + " "
                + language("And \(rest) more: dyspo doctor lists them.", "I jeszcze \(rest): wypisze je dyspo doctor.")
    }

    /// Whether a file could not be followed as it stands.
    var isFaulty: Bool { !problems.isEmpty || keyRemarks.contains(where: \.isClash) }
}
