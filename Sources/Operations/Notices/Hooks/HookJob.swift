package import DeskModel
package import ServiceModel
package import Storage

/// Runs one hook for every entry of the journal that it waits for: a job an entry, done by one of the machines that have a
/// hook of this name, tried again when it fails, and given up behind the last try. Nothing that is written waits for it.
///
/// How far the hook has read the journal stands in the store. A hook that is new begins with what happens next.
package struct HookJob: JobHandler {
    /// Runs the program with what is to be told of an entry; `key` is the same for every try. Throws a `JobFault`.
    package typealias Run =
        @Sendable (_ entry: JournalEntry, _ key: String, _ isStillOurs: () throws -> Bool) throws -> Void

    package let hook: String
    private let events: [HookEvent]
    private let attempts: Int
    private let run: Run

    /// Seconds after which an entry is told nobody any more: of a hook that was away for so long.
    private static let reach = 7 * 86_400
    /// Entries that are looked at in one go.
    private static let page = 500
    /// Entries of no interest behind which it is noted that they were read.
    private static let gap = 200

    package init(_ hook: String, on events: [HookEvent], retries: Int, run: @escaping Run) {
        self.hook = hook
        self.events = events
        attempts = retries + 1
        self.run = run
    }

    private static let prefix = "hook/"

    package var kind: String { Self.prefix + hook }
    package var standing: String? { nil }
    package var mostAttempts: Int? { attempts }

    package func name(_ language: Language) -> String { Self.name(of: hook, language) }

    /// `hook notify`.
    private static func name(of hook: String, _ language: Language) -> String {
        language("hook ", "zaczep ") + hook
    }

    /// The same for a hook that other machines have; `nil` for a job of another kind.
    static func name(ofKind kind: String, _ language: Language) -> String? {
        kind.hasPrefix(prefix) ? name(of: String(kind.dropFirst(prefix.count)), language) : nil
    }

    package func next(after job: Job, on desk: ServiceDesk) -> Timestamp? { nil }

    package func isWanting(_ reader: Reader, on desk: ServiceDesk) throws -> Bool {
        guard let mark = try reader.hookMark(hook) else { return true }
        let unread = try reader.commands(behind: mark, limit: Self.page)
        return unread.count >= Self.gap || unread.contains { mayMean($0.command) }
    }

    package func askForWanting(_ transaction: Transaction, on desk: ServiceDesk) throws {
        guard let mark = try transaction.read.hookMark(hook) else {
            return try transaction.mark(hook: hook, at: try transaction.read.sequence())
        }
        let unread = try transaction.read.commands(behind: mark, limit: Self.page)
        for entry in unread where mayMean(entry.command) && transaction.now.since(entry.at) < Self.reach {
            guard let whole = try transaction.read.entry(entry.sequence), means(whole) else { continue }
            try transaction.enqueue(kind, "\(entry.sequence)", due: transaction.now)
        }
        if let last = unread.last { try transaction.mark(hook: hook, at: last.sequence) }
    }

    package func perform(_ job: Job, on desk: ServiceDesk, isStillOurs: () throws -> Bool) throws -> [Summary] {
        guard let sequence = Int(job.key), let entry = try desk.store.read({ try $0.entry(sequence) }) else {
            return []
        }
        try run(entry, "\(hook)/\(sequence)", isStillOurs)
        return []
    }

    /// Whether the name alone lets an entry through.
    private func mayMean(_ command: String) -> Bool {
        events.contains { $0.means(command, acts: VisitAct.allCases) }
    }

    private func means(_ entry: JournalEntry) -> Bool {
        let acts = entry.summary.toldActs
        return events.contains { $0.means(entry.command, acts: acts) }
    }
}
