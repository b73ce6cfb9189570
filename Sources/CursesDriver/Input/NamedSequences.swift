package import TermCanvas

/// The sequences that a terminal's description (terminfo) calls keys. They win over what the sequence would mean
/// otherwise, because old terminals have keys that end where a newer one's sequence goes on.
package struct NamedSequences: Sendable {
    private let keys: [[Unicode.Scalar]: Key]
    private let prefixes: Set<[Unicode.Scalar]>

    package init(_ keys: [String: Key]) {
        let known = keys.map { (Array($0.key.unicodeScalars), $0.value) }.filter {
            $0.0.count > 1 && $0.0[0] == "\u{1B}"
        }
        self.keys = Dictionary(known) { first, _ in first }
        prefixes = Set(known.flatMap { sequence, _ in (2..<max(2, sequence.count)).map { Array(sequence.prefix($0)) } })
    }

    func key(_ sequence: [Unicode.Scalar]) -> Key? { keys[sequence] }

    /// Whether a longer key begins so.
    func isPrefix(_ sequence: [Unicode.Scalar]) -> Bool { prefixes.contains(sequence) }

    /// terminfo's names of the keys that mean something here.
    static let capabilities: [(name: String, key: Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kich1", .insert), ("kent", .enter),
            ("kcbt", .backTab), ("kbs", .backspace), ("ka1", .home), ("ka3", .pageUp), ("kc1", .end),
            ("kc3", .pageDown), ("kLFT", .left), ("kRIT", .right), ("kri", .up), ("kind", .down), ("kHOM", .home),
            ("kEND", .end),
        ] + (1...12).map { ("kf\($0)", .function($0)) }
}
