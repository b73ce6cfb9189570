/// How a search cools: some iterations without cooling, then steps of equal cooling, each of a fixed number of iterations. A search
/// with a length of time chooses each step by the pace of the one before; written down, the steps repeat it exactly.
public struct Schedule: Sendable, Hashable {
    /// The iterations without cooling, then those of each step.
    public let parts: [Int]
    /// Iterations from the first to the coldest.
    public let length: Int

    /// The share of a schedule of one length that does not cool.
    static let hotPart = 32
    /// Stands for a schedule whose first part is not over yet.
    static let unknown = Schedule(parts: [1 << 38])

    /// A schedule of this number of iterations: the first of 32 parts without cooling, the rest in one step.
    public init(_ iterations: Int) {
        self.init(parts: [iterations / Self.hotPart, iterations - iterations / Self.hotPart])
    }

    init(parts: [Int]) {
        self.parts = parts
        length = parts.reduce(0, +)
    }

    /// `400000`, or the parts one by one: `4096+8192+8192`. Nil for anything else.
    public init?(_ words: some StringProtocol) {
        let numbers = words.split(separator: "+", omittingEmptySubsequences: false).map { Int($0) }
        let parts = numbers.compactMap { $0 }
        guard parts.count == numbers.count, parts.count <= 1000,
            parts.allSatisfy({ (0...1_000_000_000_000).contains($0) })
        else { return nil }
        self = parts.count == 1 ? Schedule(parts[0]) : Schedule(parts: parts)
    }

    /// How far it has cooled after some iterations, in parts of 2^24.
    func fraction(at iteration: Int) -> Int {
        guard let hot = parts.first, iteration > hot, parts.count > 1 else { return 0 }
        var left = iteration - hot
        for (step, size) in parts.dropFirst().enumerated() {
            if left < size { return (step << 24 + left * (1 << 24) / size) / (parts.count - 1) }
            left -= size
        }
        return 1 << 24
    }
}

extension Schedule: ExpressibleByIntegerLiteral {
    public init(integerLiteral iterations: Int) {
        self.init(iterations)
    }
}

extension Schedule: CustomStringConvertible {
    /// The words that give it back.
    public var description: String {
        self == Schedule(length) ? String(length) : parts.map(String.init).joined(separator: "+")
    }
}
