internal import CNcurses
package import TermCanvas

/// What the environment and the terminal's description say about a terminal.
package enum TerminalTraits {
    /// Colours to use, from the number the description gives. `NO_COLOR` with any value means none (no-color.org).
    package static func depth(colors: Int, environment: [String: String]) -> ColorDepth {
        if environment["NO_COLOR"]?.isEmpty == false { return .mono }
        return ColorDepth.allCases.last { $0.rawValue <= colors } ?? .mono
    }

    /// Colours for lines written without taking the screen. Here RGB needs no description, only a terminal that says
    /// by `COLORTERM` that it reads it.
    package static func outputDepth(environment: [String: String]) -> ColorDepth {
        let colorTerm = environment["COLORTERM"] ?? ""
        if colorTerm == "truecolor" || colorTerm == "24bit" {
            return depth(colors: ColorDepth.trueColor.rawValue, environment: environment)
        }
        var answer: Int32 = 0
        guard let term = environment["TERM"], setupterm(term, STDOUT_FILENO, &answer) == OK else { return .mono }
        defer { del_curterm(nc_current_terminal()) }
        return depth(colors: Int(nc_number_capability("colors")), environment: environment)
    }

    /// The descriptions to try, best first: one with direct colour when `COLORTERM` says that the terminal has it, then
    /// `TERM` itself. ncurses can only show RGB colours through such a description (Debian's ncurses-term).
    package static func descriptions(environment: [String: String], directColor: Bool) throws(TerminalProblem)
        -> [String]
    {
        guard let term = environment["TERM"], !term.isEmpty else { throw .noTerm }
        if term == "dumb" { throw .cannotMoveCursor(term: term) }
        let colorTerm = environment["COLORTERM"] ?? ""
        guard directColor, colorTerm == "truecolor" || colorTerm == "24bit", !term.hasSuffix("-direct") else {
            return [term]
        }
        let family = term.prefix { $0 != "-" }
        return ["\(family)-direct", term]
    }
}
