import Synchronization

/// The names of one kind that there are, folded when they are first asked for.
final class KnownNames: Sendable {
    typealias Names = [(folded: FoldedText, name: String)]

    private let list: @Sendable () -> [String]
    private let made = Mutex<Names?>(nil)

    init(_ list: @escaping @Sendable () -> [String]) {
        self.list = list
    }

    /// Each once, in the order of the alphabet.
    var all: Names {
        made.withLock { made in
            if let made { return made }
            let names = Set(list()).sorted().map { (folded: FoldedText($0), name: $0) }
            made = names
            return names
        }
    }
}
