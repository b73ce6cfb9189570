package import ServiceModel
package import Storage

/// How a message is handed over, step by step, for whoever speaks with a mail server. Each step is a transaction of its own
/// and stands in the store before the next one begins, so that a sender may die at any moment: what it had taken is taken
/// again when its lease is over, and the try of which nothing is known stays written as such.
extension Transaction {
    /// Takes the message that waits longest, for one process alone; `nil` when there is none to send now. Its Message-ID is
    /// given with the first try and kept for all others: a mail program shows the same message once.
    package func takeMessage(for owner: String, domain: String) throws -> OutboxMessage? {
        guard var message = try read.messageToSend(at: now) else { return nil }
        if message.state == .sending {
            try noteTry(of: message, .unknown, at: message.changedAt)
        }
        message.state = .sending
        message.tries += 1
        message.lease = JobLease(owner: owner, until: now + JobLease.length)
        message.messageID = try message.messageID ?? freshMessageID(domain)
        (message.changedAt, message.changedBy) = (now, "")
        try update(message)
        return message
    }

    /// What came of it. Says no when the lease is another's by now: then somebody else answers for the message.
    package func endTry(
        of taken: OutboxMessage, _ outcome: OutboxTry.Outcome, words: String, dice: Double
    ) throws -> Bool {
        guard var message = try read.message(taken.id), message.state == .sending,
            message.lease?.owner == taken.lease?.owner
        else { return false }
        try noteTry(of: message, outcome, at: now, words)
        (message.lease, message.words) = (nil, words)
        (message.changedAt, message.changedBy) = (now, "")
        switch outcome {
        case .delivered: message.state = .sent
        case .refused: message.state = .refused
        case .later, .unknown:
            let wait = OutboxWait.seconds(after: message.tries, dice: dice)
            message.state = wait == nil ? .givenUp : .queued
            message.due = now + (wait ?? 0)
        }
        try update(message)
        return true
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
