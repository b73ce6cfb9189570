/// Where Dyspo keeps its files, after the XDG Base Directory Specification 0.8.
package struct Paths: Hashable, Sendable {
    /// Settings, keys, the user's own themes, policies and texts of notices.
    package let configuration: String
    /// The store, unless another is named.
    package let data: String
    /// What may be lost: the log, the last view.
    package let state: String

    /// - Parameter environment: `HOME` and the `XDG_` variables; a relative path in one of them is ignored, as the
    ///   specification asks. Without `HOME` the present directory takes its place.
    package init(environment: [String: String]) {
        let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? "."
        func folder(_ variable: String, _ otherwise: String) -> String {
            let value = environment[variable] ?? ""
            return (value.hasPrefix("/") ? value : "\(home)/\(otherwise)") + "/dyspo"
        }
        configuration = folder("XDG_CONFIG_HOME", ".config")
        data = folder("XDG_DATA_HOME", ".local/share")
        state = folder("XDG_STATE_HOME", ".local/state")
    }

    package var settings: String { configuration + "/config.toml" }
    package var keys: String { configuration + "/keys.toml" }
    package var filters: String { configuration + "/filters.toml" }
    package var folds: String { state + "/folds.toml" }
    package var themes: String { configuration + "/themes" }
    package var policies: String { configuration + "/policies" }
    package var notices: String { configuration + "/notices" }
    package var store: String { data + "/dyspo.db" }
    /// Copies of stores as they stood, for as long as somebody looks at them.
    package var past: String { state + "/past" }
    /// Copies of stores on which days are played, for as long as they are.
    package var played: String { state + "/played" }
}
