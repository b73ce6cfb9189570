package import DeskModel
package import ServiceModel
package import Storage

/// Hands waiting messages to a mail server, one at a time, until none waits or the server cannot be reached. It is there on
/// machines that have a server in their settings; one of them sends at a time.
package struct SendMailJob: JobHandler {
    static let kind = "send-mail"
    static let key = "outbox"
    /// Seconds until a server that could not be reached is tried again, at most.
    private static let patience = 15 * 60

    private let poster: any MailPosting
    private let dice: @Sendable () -> Double
    private let isStopped: @Sendable () -> Bool

    /// `dice` gives numbers from 0 to 1; `isStopped` says that nobody wants more to be sent from here.
    package init(
        _ poster: any MailPosting, dice: @escaping @Sendable () -> Double,
        isStopped: @escaping @Sendable () -> Bool = { false }
    ) {
        self.poster = poster
        self.dice = dice
        self.isStopped = isStopped
    }

    package var kind: String { Self.kind }
    package var standing: String? { nil }

    package func name(_ language: Language) -> String { Self.name(language) }

    static func name(_ language: Language) -> String { language("mail", "poczta") }

    package func next(after job: Job, on desk: ServiceDesk) -> Timestamp? { nil }

    /// A server that is away is asked again sooner than other jobs that fail.
    package func isWanting(_ reader: Reader, on desk: ServiceDesk) throws -> Bool {
        if let job = try reader.job(kind, Self.key) { return job.due > desk.now + Self.patience }
        return try reader.messageToSend(at: desk.now) != nil
    }

    package func askForWanting(_ transaction: Transaction, on desk: ServiceDesk) throws {
        let isThere = try transaction.read.job(kind, Self.key) != nil
        try transaction.enqueue(kind, Self.key, due: isThere ? transaction.now + Self.patience : transaction.now)
    }

    package func perform(_ job: Job, on desk: ServiceDesk, isStillOurs: () throws -> Bool) throws -> [Summary] {
        defer { poster.rest() }
        let owner = job.lease?.owner ?? ""
        while try isStillOurs() {
            if isStopped() { throw JobStopped() }
            guard let taken = try desk.takeMessage(for: owner, domain: poster.domain) else { return [] }
            try send(taken, desk)
        }
        return []
    }

    /// Throws a `JobFault` where no message could be handed over.
    private func send(_ taken: OutboxMessage, _ desk: ServiceDesk) throws {
        guard let mail = try desk.outgoing(taken) else {
            return try desk.end(taken, .refused, PostTrouble.noFile.text(), dice())
        }
        // What the store says is thrown when the server is done with.
        var fault: (any Error)?
        let answer = poster.post(mail) {
            do {
                return try desk.store.write(at: desk.now) { try $0.handOver(taken) }
            } catch {
                fault = error
                return false
            }
        }
        if let fault { throw fault }
        switch answer {
        case .delivered(let words): try desk.end(taken, .delivered, words, dice())
        case .later(let words): try desk.end(taken, .later, words, dice())
        case .refused(let words): try desk.end(taken, .refused, words, dice())
        case .unknown(let words): try desk.end(taken, .unknown, words, dice())
        case .stopped: return
        case .unreachable(let fault):
            try desk.store.write(at: desk.now) { try $0.putBack(taken) }
            throw fault
        }
    }
}

extension ServiceDesk {
    fileprivate func takeMessage(for owner: String, domain: String) throws -> OutboxMessage? {
        try store.write(at: now) { try $0.takeMessage(for: owner, domain: domain) }
    }

    fileprivate func end(
        _ taken: OutboxMessage, _ outcome: OutboxTry.Outcome, _ words: String, _ dice: Double
    ) throws {
        _ = try store.write(at: now) { try $0.endTry(of: taken, outcome, words: words, dice: dice) }
    }

    /// With what is attached; `nil` where that is not there any more. One file is in memory, and no more.
    fileprivate func outgoing(_ message: OutboxMessage) throws -> OutgoingMail? {
        let (sender, document) = try store.read { reader in
            (try reader.setting("company") ?? company.name, try reader.document(attachedTo: message))
        }
        guard message.report != nil else { return OutgoingMail(message, sender: sender, date: now) }
        guard let document, let bytes = try? bytes(of: document) else { return nil }
        return OutgoingMail(
            message, sender: sender, date: now, attachment: OutgoingMail.Attachment(name: document.name, bytes: bytes))
    }
}
