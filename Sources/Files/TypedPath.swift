/// A path as somebody types it where no shell reads it: in a dialog of the console, in a settings file.
package enum TypedPath {
    /// `~` and `~/…` are the user's home folder. Everything else stays: a file of that name is `./~`, and of others' homes (`~ann`)
    /// nothing is known.
    package static func whole(_ typed: String, home: String?) -> String {
        guard typed == "~" || typed.hasPrefix("~/"), let home, !home.isEmpty else { return typed }
        let rest = typed.dropFirst(1)
        return home.hasSuffix("/") ? home + rest.drop { $0 == "/" } : home + rest
    }
}
