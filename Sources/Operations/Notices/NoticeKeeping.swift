import DeskModel
import ServiceModel
import Storage

/// What a visit's customer is told follows from the visit: when somebody comes, that they are on the way, that it is done. It is
/// looked at behind every command and every undo, whoever has written it, so that there is nothing to be forgotten. What is
/// true and was not told is queued; what is queued and no longer true is taken from the queue; what was sent stays.
extension CommandScope {
    func keepNotices() throws {
        for id in transaction.visitsToTellOf() { try keepNotices(of: id) }
    }

    func keepNotices(of id: Visit.ID) throws {
        let messages = try read.messages(about: id)
        guard let visit = try read.visit(id) else {
            // The visit itself was taken back.
            for message in messages where message.state == .queued { try withdraw(message, .notComing) }
            return
        }
        var keeping = NoticeKeeping(self, visit, messages)
        try keeping.keep()
    }

    /// Nobody has seen it, and it is not sent.
    func withdraw(_ message: OutboxMessage, _ why: NoticeWithdrawal) throws {
        try change(message, by: .withdraw, words: "") { $0.withdrawal = why }
    }

    /// Does something to a message for which its diagram has an arrow, and notes who did it.
    func change(
        _ message: OutboxMessage, by act: OutboxAct, words: String, _ further: (inout OutboxMessage) -> Void = { _ in }
    ) throws {
        guard let arrow = OutboxLifecycle.transition(act, from: message.state) else {
            throw Refusal.notices(
                .state(message.id, message.state, act: act, possible: OutboxLifecycle.acts(in: message.state)))
        }
        var changed = message
        changed.state = arrow.to
        changed.withdrawal = nil
        (changed.changedAt, changed.changedBy) = (now, actor?.name ?? "")
        if arrow.to == .queued { (changed.due, changed.tries) = (now, 0) }
        further(&changed)
        try transaction.update(changed)
        try transaction.note(act, with: message.id, by: actor?.name ?? "", words, before: message.standing)
    }
}

/// One visit.
struct NoticeKeeping {
    private let scope: CommandScope
    private let visit: Visit
    private var messages: [OutboxMessage]

    /// Seconds for which it helps to know that somebody set off, or that the work is done.
    private static let freshDeparture = 30 * 60
    private static let freshEnd = 24 * 3600

    init(_ scope: CommandScope, _ visit: Visit, _ messages: [OutboxMessage]) {
        (self.scope, self.visit, self.messages) = (scope, visit, messages)
    }

    private var now: Timestamp { scope.now }

    mutating func keep() throws {
        try keepTime()
        try keepDeparture()
        try keepEnd()
        try keepLateness()
    }

    // MARK: When somebody comes

    private var times: [OutboxMessage] { messages.filter { $0.kind.tellsTime && $0.copyOf == nil } }

    /// What the customer knows or is to know, whatever has become of the message.
    private var lastTold: OutboxMessage? { times.last { !$0.isWithdrawn } }

    private mutating func keepTime() throws {
        let window = AnnouncedTime(of: visit, at: now).window(knowing: lastTold?.told)
        for message in times where message.state == .queued && message.told != window {
            try withdraw(message, window == nil && !visit.state.isUnderWay ? .notComing : .overtaken)
        }
        guard let window, lastTold?.told != window else { return }
        let known = times.last { $0.state == .sent || $0.state == .sending || $0.state == .stopped && !$0.isWithdrawn }
        guard known?.told != window else { return }
        let number = times.count { !$0.isWithdrawn }
        try tell(known == nil ? .planned : .newTime, "time/\(visit.id)/\(number)/\(window.text)") { facts in
            (facts.told, facts.before) = (window, known?.told)
            return window.end
        }
    }

    // MARK: Somebody is on the way

    private mutating func keepDeparture() throws {
        guard visit.state == .enRoute else { return try withdraw(all: .onTheWay, .overtaken) }
        let events = try scope.read.events(of: visit.id)
        guard let left = events.effective.last(where: { $0.act == .travel })?.at,
            now.since(left) <= Self.freshDeparture
        else { return }
        let told = lastTold?.told
        guard let expected = try scope.expectedArrival(of: visit, leftAt: left, told: told), expected > now else {
            return
        }
        let rounds = events.count { $0.act == .dispatch }
        try tell(.onTheWay, "way/\(visit.id)/\(rounds)") { facts in
            (facts.told, facts.expected) = (told, expected)
            return expected + 15 * 60
        }
    }

    // MARK: The work is done

    private mutating func keepEnd() throws {
        guard visit.state == .completed, let end = visit.placement?.end,
            try scope.read.find(visit.order)?.state == .done
        else { return try withdraw(all: .done, .overtaken) }
        guard now.since(end) <= Self.freshEnd else { return }
        try tell(.done, "done/\(visit.id)") { facts in
            facts.finished = end
            return end + 3 * Self.freshEnd
        }
    }

    // MARK: Later than was told

    /// Whoever has come is late no more, and another time takes the place of the one that was missed.
    private mutating func keepLateness() throws {
        let isAhead = visit.state.isScheduled || visit.state == .enRoute
        let told = lastTold?.told
        for message in messages where message.kind == .late && message.state == .queued {
            if !isAhead || message.told != told { try withdraw(message, .overtaken) }
        }
    }

    func isNewlyLate(starting start: Timestamp) -> Bool? { Self.isNewlyLate(visit, messages, starting: start) }

    /// What a forecast of the start brings: `true` when the customer is to be told that it is late, `false` when it is not any
    /// more and that was to be told; `nil` when there is nothing to do.
    static func isNewlyLate(_ visit: Visit, _ messages: [OutboxMessage], starting start: Timestamp) -> Bool? {
        let last = messages.last { $0.kind.tellsTime && $0.copyOf == nil && !$0.isWithdrawn }
        guard let last, let told = last.told, visit.state.isScheduled || visit.state == .enRoute else { return nil }
        let own = messages.filter { $0.fact == fact(late: visit.id, against: last) }
        guard start > told.end + WatchNoticesJob.grace else {
            return own.contains { $0.state == .queued } ? false : nil
        }
        return own.allSatisfy(\.isWithdrawn) ? true : nil
    }

    private static func fact(late visit: Visit.ID, against told: OutboxMessage) -> String {
        "late/\(visit)/\(told.id)"
    }

    mutating func tellLate(starting start: Timestamp) throws {
        guard let lastTold else { return }
        try tell(.late, Self.fact(late: visit.id, against: lastTold)) { facts in
            (facts.told, facts.expected) = (lastTold.told, start)
            return start + 15 * 60
        }
    }

    mutating func tellInTime() throws { try withdraw(all: .late, .inTime) }

    // MARK: Writing

    private mutating func withdraw(all kind: NoticeKind, _ why: NoticeWithdrawal) throws {
        for message in messages where message.kind == kind && message.state == .queued { try withdraw(message, why) }
    }

    private mutating func withdraw(_ message: OutboxMessage, _ why: NoticeWithdrawal) throws {
        try scope.withdraw(message, why)
        try renew(message.id)
    }

    private mutating func renew(_ id: OutboxMessage.ID) throws {
        guard let message = try scope.read.message(id) else { return }
        if let index = messages.firstIndex(where: { $0.id == id }) {
            messages[index] = message
        } else {
            messages.append(message)
        }
    }

    /// Queues what was not told yet; what was withdrawn and is true again goes back into the queue. `fill` says what it tells
    /// and until when that is of use. Without somebody who gets it there is nothing.
    private mutating func tell(
        _ kind: NoticeKind, _ fact: String, _ fill: (inout NoticeFacts) -> Timestamp
    ) throws {
        let known = messages.first { $0.fact == fact }
        if let known { guard known.isWithdrawn, known.uselessAt > now else { return } }
        guard let subject = try NoticeSubject(visit, scope.read, scope.company),
            case .success(let recipient) = subject.recipient
        else { return }
        if let known {
            try scope.change(known, by: .resume, words: "")
            return try renew(known.id)
        }
        var facts = subject.facts
        let uselessAt = fill(&facts)
        let language = subject.customer.language
        let words = scope.noticeTexts.templates[kind, language].filled(facts.values(language, scope.calendar))
        let message = OutboxMessage(
            id: try scope.transaction.newMessageID(), kind: kind, fact: fact, visit: visit.id, order: visit.order,
            customer: subject.customer.id, address: recipient.address, person: recipient.person, language: language,
            subject: words.subject, text: words.text, told: facts.told, expected: facts.expected, madeAt: now,
            madeBy: scope.actor?.name ?? "", uselessAt: uselessAt)
        try scope.transaction.insert(message)
        try scope.transaction.note(.make, with: message.id, by: message.madeBy)
        messages.append(message)
    }
}

extension TimeWindow {
    /// As part of what a message tells.
    fileprivate var text: String { "\(start.seconds)-\(end.seconds)" }
}
