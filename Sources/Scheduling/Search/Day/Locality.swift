/// An order of places in which neighbours are near each other, found from travel times alone: split between two far
/// places, again and again. It takes the part a space-filling curve takes where coordinates are known.
struct Locality {
    private let distance: (Int, Int) -> Int32

    /// The tasks in that order.
    private(set) var tasks: [Int] = []

    init(of tasks: [Int], in problem: Problem) {
        let (places, travel) = (problem.tasks.map(\.place), problem.travel)
        distance = { min(travel.between(places[$0], places[$1]), Int32(UInt16.max)) }
        self.tasks = order(tasks)
    }

    private func order(_ places: [Int]) -> [Int] {
        var result = places
        result.withUnsafeMutableBufferPointer { split($0[...], towards: nil) }
        return result
    }

    /// Orders a part so that it begins near `anchor`.
    private func split(_ part: Slice<UnsafeMutableBufferPointer<Int>>, towards anchor: Int?) {
        var part = part
        guard part.count > 2 else { return }
        let reference = anchor ?? part[part.startIndex]
        let far = part.max { distance(reference, $0) < distance(reference, $1) }!
        let near = anchor ?? part.max { distance(far, $0) < distance(far, $1) }!
        let keyed = part.map { (key: distance(near, $0) &- distance(far, $0), place: $0) }
            .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
        for (index, entry) in zip(part.indices, keyed) { part[index] = entry.place }
        guard part.count > 8 else { return }
        let middle = part.startIndex + part.count / 2
        split(part[part.startIndex..<middle], towards: near)
        let joint = part[middle - 1]
        split(part[middle..<part.endIndex], towards: joint)
    }
}
