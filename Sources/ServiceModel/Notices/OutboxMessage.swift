/// A message that goes out of the house: to whom, what it says, and where it stands. It is never removed.
package struct OutboxMessage: Hashable, Sendable {
    package typealias ID = Identifier<OutboxMessage>

    /// Counted from 1: people name it by this.
    package var id: ID
    package var kind: NoticeKind
    /// What it tells, of which visit, as one text: no two messages have the same, so that nothing is told twice.
    package var fact: String
    package var visit: Visit.ID
    package var order: Order.ID
    package var customer: Customer.ID
    package var address: String
    /// To whom; empty where nobody is named.
    package var person: String
    package var language: Language
    package var subject: String
    package var text: String
    /// When somebody comes, as it says so or as was told before.
    package var told: TimeWindow?
    /// When somebody is expected, where it says so.
    package var expected: Timestamp?
    package var state: OutboxState
    package var madeAt: Timestamp
    package var madeBy: String
    /// From then on it helps nobody, and is not sent any more.
    package var uselessAt: Timestamp
    /// Not before.
    package var due: Timestamp
    /// Who hands it over now, and until when nobody else may.
    package var lease: JobLease?
    /// How often it was handed over, or was to be, since somebody last wanted it sent.
    package var tries: Int
    /// By which mail programs know it; the same for every try. `nil` before the first.
    package var messageID: String?
    /// When it came into its state, and by whom; empty where nobody but the program did it.
    package var changedAt: Timestamp
    package var changedBy: String
    /// The server's words, or why a person stopped it.
    package var words: String
    /// Why it was stopped where no person did it.
    package var withdrawal: NoticeWithdrawal?
    /// The one of which this is a second copy.
    package var copyOf: ID?
    /// The version of a report that is attached.
    package var report: ReportVersion.ID?
    /// It was handed over to its last byte, and what the server said to that is not written yet.
    package var isInDoubt: Bool

    package init(
        id: ID, kind: NoticeKind, fact: String, visit: Visit.ID, order: Order.ID, customer: Customer.ID,
        address: String, person: String, language: Language, subject: String, text: String, told: TimeWindow? = nil,
        expected: Timestamp? = nil, state: OutboxState = .queued, madeAt: Timestamp, madeBy: String,
        uselessAt: Timestamp, due: Timestamp? = nil, lease: JobLease? = nil, tries: Int = 0, messageID: String? = nil,
        changedAt: Timestamp? = nil, changedBy: String = "", words: String = "",
        withdrawal: NoticeWithdrawal? = nil, copyOf: ID? = nil, report: ReportVersion.ID? = nil, isInDoubt: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.fact = fact
        self.visit = visit
        self.order = order
        self.customer = customer
        self.address = address
        self.person = person
        self.language = language
        self.subject = subject
        self.text = text
        self.told = told
        self.expected = expected
        self.state = state
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.uselessAt = uselessAt
        self.due = due ?? madeAt
        self.lease = lease
        self.tries = tries
        self.messageID = messageID
        self.changedAt = changedAt ?? madeAt
        self.changedBy = changedBy
        self.words = words
        self.withdrawal = withdrawal
        self.copyOf = copyOf
        self.report = report
        self.isInDoubt = isInDoubt
    }
}

extension OutboxMessage {
    /// It waits for another try behind one that did not work.
    package var triesAgain: Bool { state == .queued && tries > 0 }

    /// What it told does not count: nobody has seen it, and it was so no longer. What a person stopped counts, for that
    /// person has told it, or did not want it told.
    package var isWithdrawn: Bool { state == .stopped && withdrawal != nil }

    /// It was given up because it would have come too late.
    package var isTooLate: Bool { state == .givenUp && changedAt >= uselessAt }

    /// Minutes by which somebody comes later than was told.
    package var minutesLate: Int? {
        guard let told, let expected, expected > told.end else { return nil }
        return (expected.since(told.end) + 59) / 60
    }
}
