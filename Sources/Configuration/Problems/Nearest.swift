/// The name most like the given one, when it is like enough for a slip of the finger.
func nearest(to name: String, among names: [String]) -> String? {
    let candidates = names.map { (name: $0, distance: editDistance($0, name)) }
    guard let best = candidates.min(by: { $0.distance < $1.distance }), best.distance <= max(1, name.count / 3) else {
        return nil
    }
    return best.name
}

/// Insertions, deletions and substitutions between two words (Levenshtein 1966).
private func editDistance(_ left: String, _ right: String) -> Int {
    let right = Array(right.prefix(60))
    var row = Array(0...right.count)
    for (index, character) in left.prefix(60).enumerated() {
        var diagonal = row[0]
        row[0] = index + 1
        for column in right.indices {
            let substitution = diagonal + (character == right[column] ? 0 : 1)
            diagonal = row[column + 1]
            row[column + 1] = min(substitution, row[column] + 1, diagonal + 1)
        }
    }
    return row[right.count]
}
