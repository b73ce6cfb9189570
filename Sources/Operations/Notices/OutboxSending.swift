package import ServiceModel
package import Storage

/// How a message is handed over, step by step, for whoever speaks with a mail server. Each step is a transaction of its own
/// and stands in the store before the next one begins, so that a sender may die at any moment: what it had taken is taken
/// again when its lease is over, and the try of which nothing is known stays written as such.
extension Transaction {
    /// Takes the message that waits longest, for one process alone; `nil` when there is none to send now. Its Message-ID is
    /// given with the first try and kept for all others: a mail program shows the same message once.
    package func takeMessage(for owner: String, domain: String) throws -> OutboxMessage? {
        while var message = try read.messageToSend(at: now) {
            if message.state == .sending, try leftBehind(&message) { continue }
            message.state = .sending
            message.tries += 1
            message.lease = JobLease(owner: owner, until: now + JobLease.length)
            message.messageID = try message.messageID ?? freshMessageID(domain)
            (message.changedAt, message.changedBy, message.isInDoubt) = (now, "", false)
            try step(message)
            return message
        }
        return nil
    }

    /// What a sender that died has left. Where the message had no end yet, it has not gone out, and that was no try. Where it
    /// had, it may have: that try is written as such, and behind the second one the message is given up, for a third copy
    /// would be one too many; then the answer is yes.
    private func leftBehind(_ message: inout OutboxMessage) throws -> Bool {
        guard message.isInDoubt else {
            message.tries -= 1
            return false
        }
        try noteTry(of: message, .unknown, at: message.changedAt, PostTrouble.lost.text())
        guard try isTwiceInDoubt(message) else { return false }
        (message.state, message.words) = (.givenUp, PostTrouble.doubtful.text())
        (message.lease, message.isInDoubt) = (nil, false)
        (message.changedAt, message.changedBy) = (now, "")
        try step(message)
        return true
    }

    /// Since somebody wanted it sent last, nobody knew for the second time whether it went out.
    private func isTwiceInDoubt(_ message: OutboxMessage) throws -> Bool {
        let wishes = try read.deeds(with: message.id).filter { $0.act == .again || $0.act == .readdress }
        let wanted = wishes.last?.at ?? Timestamp(seconds: 0)
        return try read.tries(of: message.id).count { $0.outcome == .unknown && $0.at >= wanted } >= 2
    }

    /// Everything is said but the end of the message: from here on the server may have it. Says no when the lease is
    /// another's by now; then the message must not be ended.
    package func handOver(_ taken: OutboxMessage) throws -> Bool {
        guard var message = try read.message(taken.id), message.state == .sending,
            message.lease?.owner == taken.lease?.owner
        else { return false }
        message.isInDoubt = true
        message.lease?.until = now + JobLease.length
        try update(message)
        return true
    }

    /// Nothing was handed over and it is not the message's fault: it waits as it did before.
    package func putBack(_ taken: OutboxMessage) throws {
        guard var message = try read.message(taken.id), message.state == .sending,
            message.lease?.owner == taken.lease?.owner
        else { return }
        (message.state, message.lease, message.isInDoubt) = (.queued, nil, false)
        message.tries -= 1
        message.changedAt = now
        try step(message)
    }

    /// What came of it. Says no when the lease is another's by now: then somebody else answers for the message.
    package func endTry(
        of taken: OutboxMessage, _ outcome: OutboxTry.Outcome, words: String, dice: Double
    ) throws -> Bool {
        guard var message = try read.message(taken.id), message.state == .sending,
            message.lease?.owner == taken.lease?.owner
        else { return false }
        try noteTry(of: message, outcome, at: now, words)
        (message.lease, message.words, message.isInDoubt) = (nil, words, false)
        (message.changedAt, message.changedBy) = (now, "")
        switch outcome {
        case .delivered: message.state = .sent
        case .refused: message.state = .refused
        case .unknown where try isTwiceInDoubt(message):
            (message.state, message.words) = (.givenUp, PostTrouble.doubtful.text())
        case .later, .unknown:
            let wait = OutboxWait.seconds(after: message.tries, dice: dice)
            message.state = wait == nil ? .givenUp : .queued
            message.due = now + (wait ?? 0)
        }
        try step(message)
        return true
    }

    /// A step that people see.
    private func step(_ message: OutboxMessage) throws {
        try update(message)
        try countMail()
    }

    private func noteTry(
        of message: OutboxMessage, _ outcome: OutboxTry.Outcome, at moment: Timestamp, _ words: String = ""
    ) throws {
        let last = try read.tries(of: message.id).last?.sequence ?? 0
        try insert(
            OutboxTry(
                message: message.id, sequence: last + 1, at: moment, address: message.address, outcome: outcome,
                words: words))
    }

    private func freshMessageID(_ domain: String) throws -> String {
        let number = try newID(OutboxMessage.self).rawValue
        return String(UInt64(bitPattern: number), radix: 36) + "@" + domain
    }
}
