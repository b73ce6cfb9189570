/// How every role looks. A role a theme does not name looks as `text` does.
package struct Theme: Hashable, Sendable {
    package var name: String
    private var appearances: [Appearance]

    package init(name: String, roles: [Role: Appearance] = [:]) {
        self.name = name
        let text = roles[.text] ?? Appearance()
        appearances = Role.allCases.map { roles[$0] ?? text }
    }

    package subscript(role: Role) -> Appearance {
        get { appearances[Int(role.rawValue)] }
        set { appearances[Int(role.rawValue)] = newValue }
    }

    /// The fewest colours that show this theme as it is meant.
    package var depth: ColorDepth {
        appearances.flatMap { [$0.foreground, $0.background] }.map(\.depth).max() ?? .mono
    }

    /// How a style looks on a terminal of that depth. Without colours every theme looks as `Theme.mono`, so that what
    /// another theme tells apart by colour alone stays apart.
    package func appearance(of style: Style, depth: ColorDepth = .trueColor) -> Appearance {
        let theme = depth == .mono ? Theme.mono : self
        var result = theme[style.role]
        if let overlay = style.overlay { result = result.overlaid(by: theme[overlay]) }
        result.attributes.formUnion(style.attributes)
        return result.downgraded(to: depth)
    }
}
