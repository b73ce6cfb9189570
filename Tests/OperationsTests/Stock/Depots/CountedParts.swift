/// Whose parts come from where, kept by hand: each visit takes from the van what is left there, and the rest at the stop.
struct CountedParts {
    /// `W1 AKU` → pieces that nobody has taken.
    private(set) var left: [String: Int] = [:]

    mutating func add(_ pieces: Int, of part: String, at place: String) {
        left["\(place) \(part)", default: 0] += pieces
    }

    /// What the van does not carry any more.
    func missing(_ needs: [String: Int], on van: String) -> [String: Int] {
        needs.reduce(into: [:]) { found, need in
            let rest = need.value - (left["\(van) \(need.key)"] ?? 0)
            if rest > 0 { found[need.key] = rest }
        }
    }

    func has(_ parts: [String: Int], at depot: String) -> Bool {
        parts.allSatisfy { left["\(depot) \($0.key)"] ?? 0 >= $0.value }
    }

    mutating func take(_ needs: [String: Int], van: String, depot: String?) {
        let fetched = missing(needs, on: van)
        for (part, pieces) in needs {
            left["\(van) \(part)", default: 0] -= pieces - (fetched[part] ?? 0)
            if let rest = fetched[part] { left["\(depot ?? "nowhere") \(part)", default: 0] -= rest }
        }
    }
}
