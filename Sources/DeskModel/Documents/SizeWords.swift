package import ServiceModel

/// Sizes of files in words.
package enum SizeWords {
    /// `2.1 MB`, `640 kB`, `12 B`; units of a thousand.
    package static func words(_ bytes: Int, _ language: Language) -> String {
        for (unit, name) in [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")] where bytes >= unit {
            let tenths = (bytes + unit / 20) / (unit / 10)
            guard tenths < 100, tenths % 10 != 0 else { return "\((tenths + 5) / 10) \(name)" }
            return "\(tenths / 10)\(language(".", ","))\(tenths % 10) \(name)"
        }
        return "\(bytes) B"
    }
}
