/// A statement in PostgreSQL's words: its parameters are numbers (`$1`), each name one of them.
struct PostgresStatement {
    let text: String
    /// In the order of their numbers.
    let parameters: [String]

    init(_ sql: String) {
        var names: [String] = []
        text = SQLTokens(sql).map { token in
            guard case .parameter(let word) = token else { return token.text }
            let name = String(word)
            if !names.contains(name) { names.append(name) }
            return "$\(names.firstIndex(of: name)! + 1)"
        }.joined()
        parameters = names
    }
}
