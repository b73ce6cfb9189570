package import ServiceModel

extension Reporter {
    /// `Anna Lis, 512 208 000, a.lis@szpital.example`: name, telephone and address in any order; `nil` when blank.
    package init?(words text: String) {
        var reporter = Reporter()
        var names: [String] = []
        for part in text.split(separator: ",") {
            let piece = part.trimmed
            if piece.isEmpty { continue }
            if piece.contains("@"), !piece.contains(" ") {
                reporter.email = piece
            } else if let phone = EntryPhone.normal(piece) {
                reporter.phone = phone
            } else {
                names.append(piece)
            }
        }
        reporter.name = names.joined(separator: ", ")
        guard reporter != Reporter() else { return nil }
        self = reporter
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var rest = self
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
