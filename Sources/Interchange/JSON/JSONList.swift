import Dispatch
import Synchronization

/// A list that is written piece by piece, its values made as they are needed and on all processors: of 20,000 orders the
/// whole would be in memory else, and most of the time would be spent on making and forgetting it.
package struct JSONList<Item: Sendable>: Sendable {
    private let items: [Item]
    private let value: @Sendable (Item) -> JSONValue

    /// Number of values in one piece of work.
    private static var portion: Int { 250 }
    /// Maximum number of pieces in memory at once.
    private static var width: Int { 8 }

    package init(_ items: [Item], _ value: @escaping @Sendable (Item) -> JSONValue) {
        self.items = items
        self.value = value
    }

    /// Hands over the document's text from its beginning to its end, to be read by people.
    package func write(_ take: ([UInt8]) throws -> Void) rethrows {
        guard !items.isEmpty else { return try take(Array("[]".utf8)) }
        try take(Array("[".utf8))
        for begin in stride(from: 0, to: items.count, by: Self.portion * Self.width) {
            for piece in pieces(from: begin) { try take(piece) }
        }
        try take(Array("\n]".utf8))
    }

    /// The texts of the next pieces.
    private func pieces(from begin: Int) -> [[UInt8]] {
        let starts = Array(stride(from: begin, to: items.count, by: Self.portion).prefix(Self.width))
        let texts = Mutex([[UInt8]](repeating: [], count: starts.count))
        DispatchQueue.concurrentPerform(iterations: starts.count) { index in
            let text = text(of: starts[index])
            texts.withLock { $0[index] = text }
        }
        return texts.withLock { $0 }
    }

    private func text(of start: Int) -> [UInt8] {
        var writer = JSONWriter(isPretty: true, depth: 1)
        writer.reserve(Self.portion * 2048)
        for index in start..<min(start + Self.portion, items.count) {
            writer.begin(isFirst: index == 0)
            writer.write(value(items[index]))
        }
        return writer.bytes
    }
}
