import Foundation
package import ServiceModel

/// The user's choices from `config.toml`; all of them have a default.
package struct Settings: Hashable, Sendable {
    /// The language of screens; `nil` follows the locale.
    package var language: Language?
    package var theme = "terminal"
    /// Whether the console asks for mouse reports; while it does, selecting text needs the terminal's own key (often Shift).
    package var mouse = true
    /// Whether to draw with ASCII characters alone; `nil` follows the locale.
    package var ascii: Bool?
    /// The company's time zone, an IANA name.
    package var timeZone = "Europe/Warsaw"
    /// `nil` where drives are estimates.
    package var roadEngine: RoadEngineSettings?
    /// Programs that run when something has happened.
    package var hooks: [HookSettings] = []
    /// `nil` where no mail goes out.
    package var mail: MailSettings?

    package init() {}

    /// Reads the file; one that does not exist gives the defaults.
    ///
    /// - Throws: `ConfigurationProblems` with everything wrong in it.
    package static func load(_ file: String) throws -> Settings {
        guard FileManager.default.fileExists(atPath: file) else { return Settings() }
        return try Settings(TOMLDocument.read(file))
    }

    static let keys = ["language", "theme", "mouse", "ascii", "time-zone", "road-engine", "hook", "mail"]

    init(_ document: TOMLDocument) throws(ConfigurationProblems) {
        var problems: [ConfigurationProblem] = []
        for (key, value) in document.root {
            if key == "road-engine", case .table(let table) = value {
                var faults: [(key: String, fault: ConfigurationFault)] = []
                roadEngine = RoadEngineSettings(table, faults: &faults)
                problems += faults.map { document.problem(at: $0.key.isEmpty ? [key] : [key, $0.key], $0.fault) }
            } else if key == "mail", case .table(let table) = value {
                var faults: [(key: String, fault: ConfigurationFault)] = []
                mail = MailSettings(table, faults: &faults)
                problems += faults.map { document.problem(at: $0.key.isEmpty ? [key] : [key, $0.key], $0.fault) }
            } else if key == "hook" {
                problems += takeHooks(value, document)
            } else if let fault = take(key, value) {
                problems.append(document.problem(at: [key], fault))
            }
        }
        if !problems.isEmpty { throw ConfigurationProblems(inOrder: problems) }
    }

    private mutating func takeHooks(_ value: ConfigurationValue, _ document: TOMLDocument) -> [ConfigurationProblem] {
        guard case .array(let tables) = value else {
            return [document.problem(at: ["hook"], .wrongType(expected: .tables))]
        }
        var problems: [ConfigurationProblem] = []
        for (index, table) in tables.enumerated() {
            let path = ["hook", "\(index + 1)"]
            guard case .table(let table) = table else {
                problems.append(document.problem(at: path, .wrongType(expected: .tables)))
                continue
            }
            var faults: [(key: String, fault: ConfigurationFault)] = []
            let hook = HookSettings(table, faults: &faults)
            problems += faults.map { document.problem(at: $0.key.isEmpty ? path : path + [$0.key], $0.fault) }
            if hooks.contains(where: { $0.name == hook.name && !hook.name.isEmpty }) {
                problems.append(document.problem(at: path, .sameHook(hook.name)))
            }
            hooks.append(hook)
        }
        return problems
    }

    /// Takes one setting over; gives what is wrong with it.
    private mutating func take(_ key: String, _ value: ConfigurationValue) -> ConfigurationFault? {
        switch (key, value) {
        case ("language", .string(let code)):
            guard let known = Language(rawValue: code) else {
                return .notOneOf(Language.allCases.map(\.rawValue), given: code)
            }
            language = known
        case ("theme", .string(let name)): theme = name
        case ("mouse", .boolean(let isOn)): mouse = isOn
        case ("ascii", .boolean(let isOn)): ascii = isOn
        case ("time-zone", .string(let name)):
            guard TimeZone(identifier: name) != nil else { return .unknownTimeZone(name) }
            timeZone = name
        case ("language", _), ("theme", _), ("time-zone", _): return .wrongType(expected: .text)
        case ("mouse", _), ("ascii", _): return .wrongType(expected: .boolean)
        case ("road-engine", _), ("mail", _): return .wrongType(expected: .table)
        default: return .unknownKey(key, nearest: NearestWord.to(key, among: Settings.keys))
        }
        return nil
    }
}
