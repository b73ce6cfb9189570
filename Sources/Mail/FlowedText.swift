/// Text whose lines were broken by the sender's program (RFC 3676): a line that ends with a space goes on in the next one.
enum FlowedText {
    /// `deletesSpace` is the parameter DelSp.
    static func unfolded(_ text: String, deletesSpace: Bool) -> String {
        var lines: [String] = []
        var openDepth: Int?
        for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let depth = raw.prefix { $0 == ">" }.count
            var line = raw.dropFirst(depth)
            if line.first == " " { line = line.dropFirst() }
            let isSignature = line == "-- "
            let isOpen = line.last == " " && !isSignature
            if isOpen && deletesSpace { line = line.dropLast() }
            if openDepth == depth, !isSignature, !lines.isEmpty {
                lines[lines.count - 1] += line
            } else {
                lines.append((depth > 0 ? String(repeating: ">", count: depth) + " " : "") + line)
            }
            openDepth = isOpen ? depth : nil
        }
        return lines.joined(separator: "\n")
    }
}
