import Interchange

/// Options that every verb has may stand before the verb too, as in `dyspo --store x.db order list`; without a verb the
/// board opens.
enum ArgumentOrder {
    static let withValue: Set = ["--store", "--lang", "--as", "--now", "--record", "--branch"]
    private static let flags: Set = ["--json", "--quiet", "-q"]
    /// What the root answers itself: help, version, completions.
    private static let ownAnswers = [
        "--help", "-h", "--version", "--generate-completion-script", "--experimental", "---",
    ]

    static func verbFirst(_ arguments: [String]) -> [String] {
        var leading: [String] = []
        var rest = arguments[...]
        while let first = rest.first {
            if withValue.contains(first), rest.count > 1 {
                leading += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if flags.contains(first) || withValue.contains(where: { first.hasPrefix($0 + "=") }) {
                leading.append(first)
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        guard let first = rest.first else { return ["board"] + leading }
        if ownAnswers.contains(where: first.hasPrefix) { return Array(rest) }
        if first.hasPrefix("-") { return ["board"] + leading + rest }
        let end = rest.firstIndex(of: "--") ?? rest.endIndex
        return rest[..<end] + leading + rest[end...]
    }
}
