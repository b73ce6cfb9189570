/// Fields as they stand in a head, without a mail round them.
enum HeadFields {
    /// Groups with an empty line between, names in lower case, folded lines put together; the first of a name counts.
    static func groups(_ text: String) -> [[String: String]] {
        var groups: [[String: String]] = []
        var fields: [String: String] = [:]
        var last: String?
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) {
                if !fields.isEmpty { groups.append(fields) }
                (fields, last) = ([:], nil)
            } else if line.first == " " || line.first == "\t" {
                if let last { fields[last, default: ""] += " " + line.drop(while: \.isWhitespace) }
            } else if let colon = line.firstIndex(of: ":") {
                let name = line[..<colon].lowercased().filter { !$0.isWhitespace }
                if fields[name] == nil {
                    fields[name] = String(line[line.index(after: colon)...].drop(while: \.isWhitespace))
                    last = name
                } else {
                    last = nil
                }
            }
        }
        if !fields.isEmpty { groups.append(fields) }
        return groups
    }
}
