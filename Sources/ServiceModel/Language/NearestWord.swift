/// The word somebody may have meant.
package enum NearestWord {
    /// The longest word that is compared; nobody mistypes more.
    private static let limit = 60

    /// The one that takes the fewest changes, if these are at most a third of its letters (two at least) and something of
    /// what was typed stays; `nil` when none is near. Case does not matter.
    package static func to(_ word: String, among known: [String]) -> String? {
        let typed = Array(word.lowercased().prefix(limit))
        let ranked = known.map { (word: $0, distance: distance(typed, Array($0.lowercased().prefix(limit)))) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(2, best.word.count / 3) && best.distance < typed.count ? best.word : nil
    }

    /// Letters inserted, deleted, replaced or swapped with their neighbour (Damerau 1964, restricted).
    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 1..<(left.count + 1) {
            var current = [row]
            for column in 1..<(right.count + 1) {
                let isSame = left[row - 1] == right[column - 1]
                var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    best = min(best, beforeLast[column - 2] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
