/// What kits consist of.
package enum KitContents {
    /// The single parts of `count` of a code, each once: a code that is no kit is itself, and kits within kits are taken apart.
    /// A kit that is within itself is left as it is. `kit` says what a code consists of, nothing for a single part.
    package static func of(
        _ code: String, count: Int = 1, _ kit: (String) throws -> [PartLine]
    ) rethrows -> [(code: String, count: Int)] {
        var sums: [(code: String, count: Int)] = []
        for (code, count) in try single(code, count, above: [], kit) {
            if let index = sums.firstIndex(where: { $0.code == code }) {
                sums[index].count += count
            } else {
                sums.append((code, count))
            }
        }
        return sums
    }

    private static func single(
        _ code: String, _ count: Int, above: Set<String>, _ kit: (String) throws -> [PartLine]
    ) rethrows -> [(code: String, count: Int)] {
        let inside = above.contains(code) ? [] : try kit(code)
        guard !inside.isEmpty else { return [(code, count)] }
        return try inside.flatMap { try single($0.code, $0.quantity * count, above: above.union([code]), kit) }
    }
}
