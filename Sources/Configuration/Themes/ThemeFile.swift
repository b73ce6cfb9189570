import ServiceModel
import TermCanvas

/// What a theme file says: the theme it inherits from (`terminal` if it names none), named colours for this file alone,
/// and how roles look.
///
/// ```toml
/// inherits = "terminal"
/// [palette]
/// ink = "#c0caf5"
/// [roles]
/// text = "ink"
/// cursor = { fg = "black", bg = "ink", attributes = ["bold"] }
/// ```
struct ThemeFile {
    let document: TOMLDocument
    private(set) var inherits: String?
    private var palette: [String: Color] = [:]
    private var changes: [(role: Role, change: RoleChange)] = []
    private var problems: [ConfigurationProblem] = []

    /// What a file says about one role; what it does not say stays as inherited.
    private struct RoleChange {
        var foreground: Color?
        var background: Color?
        var attributes: Attributes?
    }

    init(_ document: TOMLDocument) throws(ConfigurationProblems) {
        self.document = document
        for (key, value) in document.root {
            switch (key, value) {
            case ("inherits", .string(let name)): inherits = name
            case ("inherits", _): report([key], .wrongType(expected: .text))
            case ("palette", .table(let colors)): readPalette(colors)
            case ("roles", .table): break
            case ("palette", _), ("roles", _): report([key], .wrongType(expected: .table))
            default:
                report([key], .unknownKey(key, nearest: NearestWord.to(key, among: ["inherits", "palette", "roles"])))
            }
        }
        // Roles name colours of the palette, so it must have been read whole.
        if case .table(let roles)? = document.root["roles"] { readRoles(roles) }
        if !problems.isEmpty { throw ConfigurationProblems(inOrder: problems) }
    }

    /// The theme this one inherits from, with its roles changed as this file says.
    func applied(to base: Theme, name: String) -> Theme {
        var theme = base
        theme.name = name
        for (role, change) in changes {
            var look = theme[role]
            if let color = change.foreground { look.foreground = color }
            if let color = change.background { look.background = color }
            if let attributes = change.attributes { look.attributes = attributes }
            theme[role] = look
        }
        return theme
    }

    private mutating func report(_ keyPath: [String], _ fault: ConfigurationFault) {
        problems.append(document.problem(at: keyPath, fault))
    }

    private mutating func readPalette(_ colors: [String: ConfigurationValue]) {
        for (name, value) in colors {
            guard case .string(let text) = value else {
                report(["palette", name], .wrongType(expected: .text))
                continue
            }
            if let color = Color(text) { palette[name] = color } else { report(["palette", name], .badColor(text)) }
        }
    }

    private mutating func readRoles(_ roles: [String: ConfigurationValue]) {
        for (name, value) in roles {
            guard let role = Role.named(name) else {
                let known = Role.allCases.map(\.name)
                report(["roles", name], .unknownRole(name, nearest: NearestWord.to(name, among: known)))
                continue
            }
            switch value {
            case .string: changes.append((role, RoleChange(foreground: color(value, ["roles", name]))))
            case .table(let parts): changes.append((role, change(parts, ["roles", name])))
            default: report(["roles", name], .wrongType(expected: .colorOrTable))
            }
        }
    }

    private mutating func change(_ parts: [String: ConfigurationValue], _ keyPath: [String]) -> RoleChange {
        var change = RoleChange()
        for (key, value) in parts {
            switch key {
            case "fg": change.foreground = color(value, keyPath + [key])
            case "bg": change.background = color(value, keyPath + [key])
            case "attributes": change.attributes = attributes(value, keyPath + [key])
            default:
                let known = ["fg", "bg", "attributes"]
                report(keyPath + [key], .unknownKey(key, nearest: NearestWord.to(key, among: known)))
            }
        }
        return change
    }

    private mutating func color(_ value: ConfigurationValue, _ keyPath: [String]) -> Color? {
        guard case .string(let text) = value else {
            report(keyPath, .wrongType(expected: .text))
            return nil
        }
        if let color = palette[text] ?? Color(text) { return color }
        // A broken colour of the palette has been reported where it stands.
        if case .table(let colors)? = document.root["palette"], colors[text] != nil { return nil }
        report(keyPath, .badColor(text))
        return nil
    }

    private mutating func attributes(_ value: ConfigurationValue, _ keyPath: [String]) -> Attributes? {
        guard case .array(let items) = value else {
            report(keyPath, .wrongType(expected: .listOfText))
            return nil
        }
        var result: Attributes = []
        for item in items {
            guard case .string(let name) = item else {
                report(keyPath, .wrongType(expected: .listOfText))
                continue
            }
            if let known = Attributes.names.first(where: { $0.name == name }) {
                result.insert(known.attribute)
            } else {
                report(keyPath, .unknownAttribute(name))
            }
        }
        return result
    }
}
