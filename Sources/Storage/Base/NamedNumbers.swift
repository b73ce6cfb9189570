/// Numbers behind `IN`, with a name each. Statements are kept once they are understood: with the numbers themselves in them, each
/// would be another one, never said again and never forgotten. Up to a number of them they are filled up with the last to a
/// power of two, so that there are few texts.
struct NamedNumbers {
    let text: String
    let values: [String: SQLValue]

    /// Of more than these each number stands in the text: that is rare, and no database takes any number of names.
    private static let mostNamed = 1024

    init(_ numbers: some Collection<Int64>) {
        let sorted = numbers.sorted()
        guard let last = sorted.last, sorted.count <= Self.mostNamed else {
            text = sorted.map(String.init).joined(separator: ", ")
            values = [:]
            return
        }
        var count = 1
        while count < sorted.count { count *= 2 }
        let names = (0..<count).map { "n\($0)" }
        text = names.map { ":\($0)" }.joined(separator: ", ")
        let padded = sorted + Array(repeating: last, count: count - sorted.count)
        values = Dictionary(uniqueKeysWithValues: zip(names, padded.map { SQLValue.integer($0) }))
    }
}

extension NamedNumbers {
    /// So many numbers are named in one statement, which no database finds too long.
    private static let mostAtOnce = 10_000

    /// Any number of them, in as many statements as that takes; none for none.
    static func parts(of numbers: [Int64]) -> [NamedNumbers] {
        let sorted = numbers.sorted()
        return stride(from: 0, to: sorted.count, by: mostAtOnce).map { start in
            NamedNumbers(sorted[start..<min(start + mostAtOnce, sorted.count)])
        }
    }
}
