import OrderedCollections
import Synchronization

/// Travel time in ticks between any two places, asymmetric if need be. Either a dense matrix or a function that is
/// asked for the pairs that matter; whole rows and columns are remembered for a while. Safe to use from any thread.
public final class TravelTimes: Sendable {
    /// A travel time that says "there is no way".
    public static let unreachable: Tick = .bound

    public let places: Int
    /// Whether the way there always takes as long as the way back; spares half the questions.
    public let isSymmetric: Bool
    private let source: Source
    private let lines = Mutex(LineCache(capacity: 128))

    /// Writes the times from one place to some places, in their order; to all places where none are named.
    public typealias Row = @Sendable (_ from: Int, _ to: [Int]?, _ row: inout [Tick]) -> Void

    private let wholeRow: Row?

    private enum Source: Sendable {
        case matrix([Tick])
        case function(@Sendable (_ from: Int, _ to: Int) -> Tick)
    }

    /// A row-major matrix of places × places: element `from * places + to`.
    public init(matrix: [Tick], places: Int) {
        precondition(matrix.count == places * places, "a travel matrix has places × places elements")
        self.places = places
        source = .matrix(matrix)
        wholeRow = nil
        isSymmetric = (0..<places).allSatisfy { from in
            (0..<from).allSatisfy { matrix[from * places + $0] == matrix[$0 * places + from] }
        }
    }

    /// Pairs computed when asked for. The functions must always give the same answer for the same pair; `row` may give
    /// many of a place faster than pair by pair.
    public init(
        places: Int, isSymmetric: Bool = false, row: Row? = nil,
        between: @escaping @Sendable (_ from: Int, _ to: Int) -> Tick
    ) {
        self.places = places
        self.isSymmetric = isSymmetric
        source = .function(between)
        wholeRow = row
    }

    /// The time of one leg.
    public func between(_ from: Int, _ to: Int) -> Tick {
        switch source {
        case .matrix(let matrix): min(matrix[from * places + to], Self.unreachable)
        case .function(let between): from == to ? 0 : min(between(from, to), Self.unreachable)
        }
    }

    /// Writes the times from a place to some others into an array of as many elements; to all where none are named.
    func fill(_ row: inout [Tick], from place: Int, to others: [Int]?) {
        if let wholeRow { return wholeRow(place, others, &row) }
        for index in row.indices { row[index] = between(place, others?[index] ?? index) }
    }

    /// From one place to every place.
    func row(from place: Int) -> [Tick] {
        line(LineCache.Key(place: place, isRow: true)) { between(place, $0) }
    }

    /// From every place to one place.
    func column(to place: Int) -> [Tick] {
        isSymmetric ? row(from: place) : line(LineCache.Key(place: place, isRow: false)) { between($0, place) }
    }

    private func line(_ key: LineCache.Key, _ time: (Int) -> Tick) -> [Tick] {
        if let known = lines.withLock({ $0[key] }) { return known }
        let line = (0..<places).map(time)
        lines.withLock { $0.remember(line, as: key) }
        return line
    }
}

/// The rows and columns asked for last; the oldest leaves first.
private struct LineCache {
    struct Key: Hashable {
        let place: Int
        let isRow: Bool
    }

    let capacity: Int
    private var lines: OrderedDictionary<Key, [Tick]> = [:]

    init(capacity: Int) {
        self.capacity = capacity
    }

    subscript(key: Key) -> [Tick]? { lines[key] }

    mutating func remember(_ line: [Tick], as key: Key) {
        guard lines.updateValue(line, forKey: key) == nil, lines.count > capacity else { return }
        lines.removeFirst()
    }
}
