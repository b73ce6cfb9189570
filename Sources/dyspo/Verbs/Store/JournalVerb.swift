import ArgumentParser
import DeskModel
import Dispatch
import Interchange
import Operations
import ServiceModel
import Storage

struct JournalVerb: ReadingVerb {
    static let configuration = CommandConfiguration(commandName: "journal", abstract: "Who did what, oldest first.")

    @Option(help: "Only what touched this order.")
    var order: String?
    @Option(help: ArgumentHelp("Only entries since this time or day.", valueName: "time"))
    var since: String?
    @Flag(help: "Go on and print entries as they are written, with --json one a line.")
    var follow = false
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let start = try since.map { text in
            try session.reading("--since", .from) { () throws(InputFault) in try session.times.past.edge(text) }
        }
        let only = try order.map { try session.desk.order(named: $0).id }
        let entries = try entries(session, after: 0, since: start, of: only)
        // To what was nothing is added any more.
        guard follow, !session.desk.vantage.onlyLooks else {
            return try session.output.answer(
                .array(entries.map { JournalLine(entry: $0, wording: session.wording).json }),
                JournalLine.table(entries, session.tableWording))
        }
        try follow(session, entries, since: start, of: only)
    }

    private func entries(
        _ session: Session, after sequence: Int, since: Timestamp?, of order: Order.ID?
    ) throws -> [JournalEntry] {
        guard let order else {
            return try session.desk.journal(after: sequence, since: since, limit: follow ? 1000 : 1_000_000)
        }
        return try session.desk.journal(of: order).filter {
            $0.sequence > sequence && $0.at >= since ?? $0.at
        }
    }

    private func follow(
        _ session: Session, _ first: [JournalEntry], since: Timestamp?, of order: Order.ID?
    ) throws {
        let changes = DispatchSemaphore(value: 0)
        // A store that is gone wakes it too: the next look says so.
        let feed = ChangeFeed(session.desk.store, standing: { _ in changes.signal() }) { _ in changes.signal() }
        guard let feed else {
            throw StoreFault.failed(path: session.desk.store.path, detail: "inotify")
        }
        defer { feed.stop() }
        var last = 0
        func show(_ entries: [JournalEntry]) throws {
            for entry in entries {
                try session.output.item(
                    JournalLine(entry: entry, wording: session.wording).json,
                    JournalLine(entry: entry, wording: session.tableWording).row)
                last = max(last, entry.sequence)
            }
        }
        try show(first)
        // What was written between the first look and the first wake.
        try show(try entries(session, after: last, since: since, of: order))
        while true {
            changes.wait()
            try show(try entries(session, after: last, since: since, of: order))
        }
    }
}
