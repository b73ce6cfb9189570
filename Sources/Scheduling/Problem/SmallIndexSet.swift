/// A set of small indices (regions, days, technicians): one machine word for 0..<64, a sorted list beyond.
public struct SmallIndexSet: Sendable, Hashable, ExpressibleByArrayLiteral {
    private var word: UInt64 = 0
    private var beyond: [Int] = []

    public init(_ indices: some Sequence<Int> = []) {
        var large: Set<Int> = []
        for index in indices {
            if index >= 0 && index < 64 { word |= 1 << UInt64(index) } else { large.insert(index) }
        }
        beyond = large.sorted()
    }

    public init(arrayLiteral elements: Int...) {
        self.init(elements)
    }

    /// The whole set as one word, nil when it holds an index beyond 63.
    var bits: UInt64? { beyond.isEmpty ? word : nil }

    public var isEmpty: Bool { word == 0 && beyond.isEmpty }

    public func contains(_ index: Int) -> Bool {
        if index >= 0 && index < 64 { return word & (1 << UInt64(index)) != 0 }
        return beyond.contains(index)
    }
}
