import DeskModel
package import TermCanvas

/// A key, or `g` and a key.
package struct KeySequence: Hashable, Sendable, CustomStringConvertible {
    package var isAfterG: Bool
    package var key: Key

    package init(_ key: Key, isAfterG: Bool = false) {
        self.key = key
        self.isAfterG = isAfterG
    }

    /// Reads `m`, `Ctrl-D`, `gt`; `nil` for no key.
    package init?(named name: String) {
        if name.count == 2, name.first == "g", let key = Key.named(String(name.dropFirst())) {
            self.init(key, isAfterG: true)
        } else if let key = Key.named(name) {
            self.init(key)
        } else {
            return nil
        }
    }

    package var description: String { (isAfterG ? "g" : "") + key.description }
}
