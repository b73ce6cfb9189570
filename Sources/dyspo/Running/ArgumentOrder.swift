/// Options that every verb has may stand before the verb too, as in `dyspo --store x.db order list`; without a verb the board opens.
enum ArgumentOrder {
    private static let withValue: Set = ["--store", "--lang", "--as", "--now"]
    private static let flags: Set = ["--json", "--quiet", "-q"]
    private static let ownAnswers: Set = ["--help", "-h", "--version", "--help-hidden"]

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
        if rest.isEmpty { return ["board"] + leading }
        // An unknown option before any verb, or a request for help, is the parser's to answer.
        if leading.isEmpty || ownAnswers.contains(rest[rest.startIndex]) { return Array(rest) + leading }
        let end = rest.firstIndex(of: "--") ?? rest.endIndex
        return rest[..<end] + leading + rest[end...]
    }
}
