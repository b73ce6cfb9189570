import DeskModel
import ServiceModel
import Storage

extension SendMessageAgain: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let message = try scope.message(message)
        let number = try scope.number(of: message)
        if message.state == .sent {
            guard asCopy else { throw Refusal.notices(.sentAlready(message.id, at: message.changedAt)) }
            try scope.copy(message)
            return Outcome(.notices(.copied(number, message.kind, to: message.address)))
        }
        let uselessAt = scope.stillOfUse(message)
        try scope.change(message, by: .again, words: "") { $0.uselessAt = uselessAt }
        return Outcome(.notices(.wantedAgain(number, message.kind, to: message.address)))
    }
}

extension CommandScope {
    /// A person wants it sent though it is late: it is of use for another hour at least.
    func stillOfUse(_ message: OutboxMessage) -> Timestamp { max(message.uselessAt, now + 3600) }

    /// Another message that says the same: the first one is as it was.
    func copy(_ message: OutboxMessage) throws {
        let copies = try read.messages(about: message.visit).count { $0.copyOf == message.id }
        var copy = message
        copy.id = try transaction.newMessageID()
        copy.fact = "copy/\(message.id)/\(copies + 1)"
        copy.copyOf = message.id
        copy.state = .queued
        (copy.madeAt, copy.madeBy, copy.due) = (now, actor?.name ?? "", now)
        (copy.changedAt, copy.changedBy, copy.words) = (now, "", "")
        (copy.tries, copy.messageID, copy.lease, copy.withdrawal, copy.isInDoubt) = (0, nil, nil, nil, false)
        copy.uselessAt = stillOfUse(message)
        try transaction.insert(copy)
        try transaction.note(.copy, with: copy.id, by: copy.madeBy)
    }
}
