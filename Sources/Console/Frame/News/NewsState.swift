import DeskModel
import ServiceModel

/// What came from elsewhere: it has a place of its own, so that it takes neither the status line nor a key.
package struct NewsState: Sendable {
    /// Newest first.
    package private(set) var items: [NewsItem] = []
    /// Emergencies and urgent orders that nobody looked at here yet, the most pressing first.
    package private(set) var alarms: [Alarm] = []
    /// Entries that this desk wrote: what they bring is no news here.
    private var own: Set<Int> = []
    /// Entries that are among the items.
    private var told: Set<Int> = []
    private var lastID = 0
    /// How many of each were not looked at: every frame tells it.
    private var counts: [NewsItem.Badge: Int] = [:]

    /// How many are kept; older ones are in the journal.
    static let kept = 500

    mutating func add(_ subject: NewsItem.Subject, at moment: Timestamp, isNew: Bool = true) {
        if case .entry(let entry) = subject, !told.insert(entry.sequence).inserted { return }
        lastID += 1
        items.insert(NewsItem(id: lastID, at: moment, subject: subject, isNew: isNew), at: 0)
        forgetOldest()
        countAgain()
    }

    /// What others wrote before the console was opened: it stands where its time belongs.
    mutating func addPast(_ entry: JournalEntry, isNew: Bool) {
        if !told.insert(entry.sequence).inserted { return }
        lastID += 1
        let item = NewsItem(id: lastID, at: entry.at, subject: .entry(entry), isNew: isNew)
        items.insert(item, at: items.firstIndex { $0.at <= entry.at } ?? items.count)
        forgetOldest()
        countAgain()
    }

    private mutating func forgetOldest() {
        while items.count > Self.kept {
            if let sequence = items.removeLast().sequence { told.remove(sequence) }
        }
    }

    /// Those that were not looked at.
    var fresh: Set<NewsItem.ID> { Set(items.lazy.filter(\.isNew).map(\.id)) }

    func count(_ badge: NewsItem.Badge) -> Int { counts[badge] ?? 0 }

    /// Read in place: an item is a large value.
    private mutating func countAgain() {
        counts = items.withUnsafeBufferPointer { items in
            items.indices.reduce(into: [:]) { counts, index in
                if items[index].isNew { counts[items[index].badge, default: 0] += 1 }
            }
        }
    }

    /// The log was opened.
    mutating func markAllRead() {
        for index in items.indices { items[index].isNew = false }
        countAgain()
    }

    /// A change of mine went through: the clashes before it are settled.
    mutating func settleClashes() {
        for index in items.indices where items[index].badge == .clash { items[index].isNew = false }
        countAgain()
    }

    /// Takes over what waits in a new view and is pressing; what no longer waits is no alarm any more.
    mutating func look(from old: DeskView, to new: DeskView) {
        let waiting = alarms.isEmpty ? [] : Set(new.queue)
        alarms.removeAll { !waiting.contains($0.visit) }
        raise(Alarm.between(old, new).filter { !isOwn($0) })
    }

    mutating func raise(_ found: [Alarm]) {
        for alarm in found {
            alarms.removeAll { $0.visit == alarm.visit }
            alarms.append(alarm)
        }
        alarms.sort { $0.rank < $1.rank }
    }

    /// This desk wrote an entry; it may be told of after the view that shows it.
    mutating func noteOwn(_ receipt: Receipt) {
        guard let sequence = receipt.sequence else { return }
        own = own.filter { $0 > sequence - 1_000 }
        own.insert(sequence)
        let mine = Set(receipt.summary.orders)
        alarms = alarms.filter { alarm in
            !isOwn(alarm) && !(alarm.entries.contains(sequence) && mine.contains(alarm.number))
        }
    }

    private func isOwn(_ alarm: Alarm) -> Bool { isOwn(alarm.entries) }

    /// Whether this desk alone wrote these entries.
    func isOwn(_ entries: ClosedRange<Int>) -> Bool {
        entries.count <= own.count && entries.allSatisfy(own.contains)
    }

    /// When the entry that brought it was written, as far as it is among the items.
    func moment(of alarm: Alarm) -> Timestamp? {
        items.first { $0.sequence.map(alarm.entries.contains) ?? false }?.at
    }

    mutating func lookedAt(_ visits: [Visit.ID]) { alarms.removeAll { visits.contains($0.visit) } }
}
