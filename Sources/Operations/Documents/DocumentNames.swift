/// Names of documents of one owner.
enum DocumentNames {
    /// The name, or with a number before its extension where it is taken. `taken` has small letters.
    static func free(_ name: String, _ taken: inout Set<String>) -> String {
        var free = name
        var copy = 2
        while !taken.insert(free.lowercased()).inserted {
            let dot = name.lastIndex(of: ".") ?? name.endIndex
            free = "\(name[..<dot])-\(copy)\(name[dot...])"
            copy += 1
        }
        return free
    }
}
