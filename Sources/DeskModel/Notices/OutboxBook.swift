package import ServiceModel

/// The outbox as a desk shows it.
package struct OutboxBook: Hashable, Sendable {
    /// The newest first.
    package var lines: [OutboxLine]
    package var counts: [OutboxState: Int]
    /// When the last message went out; `nil` when none did.
    package var lastSent: Timestamp?
    /// There are more than are listed.
    package var isCut: Bool
    package var server: OutboxServer

    package init(
        lines: [OutboxLine] = [], counts: [OutboxState: Int] = [:], lastSent: Timestamp? = nil, isCut: Bool = false,
        server: OutboxServer = .missing
    ) {
        self.lines = lines
        self.counts = counts
        self.lastSent = lastSent
        self.isCut = isCut
        self.server = server
    }

    /// Those that somebody has to look at: refused, or given up though they were of use.
    package var needsSomebody: Int { lines.count(where: \.needsSomebody) }
}
