package import DeskModel
package import ServiceModel
package import Storage

/// The one door to a company's store: every change is a command handed in here, every view is asked for here. Safe to
/// use from any thread.
package final class ServiceDesk: Sendable {
    package let store: Store
    package let company: CompanySettings
    /// From where the plan is seen: what may be done there follows from it.
    package let vantage: Vantage
    /// Whether mail goes out from here.
    package let outboxServer: OutboxServer
    let clock: @Sendable () -> Timestamp
    private let witness: DeskWitness?
    let snapshots = SnapshotCache()
    let found = FoundCache()
    let entries = EntryBookCache()
    let forecasts = ForecastCache()
    let travels: TravelCache
    let noticeTexts: NoticeTexts

    /// `clock` says what time it is now; tests and replays hand in their own. Answers of road engines older than
    /// `legAge` days are not believed any more, and with `roads` only that engine's; else the newest of any. The store is the
    /// one that belongs to the `vantage`. `notices` reads
    /// what customers are told.
    package init(
        _ store: Store, legAge: Int = 30, roads: RoadSource? = nil, vantage: Vantage = .live,
        witness: DeskWitness? = nil, mailServer: String? = nil,
        notices: @escaping @Sendable () -> NoticeTemplates = { .standard }, clock: @escaping @Sendable () -> Timestamp
    ) throws {
        self.store = store
        (self.vantage, self.witness) = (vantage, witness)
        outboxServer = OutboxServer(mailServer, from: vantage)
        noticeTexts = NoticeTexts(notices)
        self.clock = clock
        company = try CompanySettings(store)
        travels = TravelCache(maxAgeDays: legAge, source: roads)
    }

    package var now: Timestamp { clock() }

    /// Checks, writes and journals a command in one transaction. Throws a `Refusal` when a rule, a state or another
    /// desk forbids it, the vantage, the actor's role (`notAllowed`), or visits that would break (`breaksPlans`), and a `StoreFault`
    /// when the store fails; then nothing is written.
    package func perform(_ command: any Command, by actor: Actor) throws -> Receipt {
        guard let law = command as? any Performable else {
            throw Refusal.desk(.notFound(.entry, key: type(of: command).name))
        }
        return try watched(.perform(command), by: actor) { try carryOut(law, by: actor, at: $0) }
    }

    /// The door: whatever changes the store goes through here, with its moment.
    func watched(
        _ act: DeskDeed.Act, by actor: Actor, _ work: (Timestamp) throws -> Receipt
    ) throws -> Receipt {
        let moment = now
        guard let witness else { return try work(moment) }
        return try witness.watch(act, by: actor, at: moment) { try work(moment) }
    }

    /// What a command would do, and which visits it would break: it is carried out and then rolled back. Throws as
    /// `perform` does, but not because visits break.
    package func rehearse(_ command: any Command) throws -> Receipt {
        guard let law = command as? any Performable else {
            throw Refusal.desk(.notFound(.entry, key: type(of: command).name))
        }
        do {
            return try store.write(at: now) { transaction in
                let scope = scope(transaction, by: nil)
                let outcome = try law.perform(in: scope)
                try scope.requirePlausiblePlaces()
                try scope.settleDepotStops()
                let readied = try scope.makeDraftsReady()
                try scope.keepClocks()
                throw Rehearsed(
                    receipt: Receipt(
                        sequence: nil, summary: outcome.summary, skipped: outcome.skipped, rows: outcome.rows,
                        breaks: try breaks(of: law, in: transaction), affected: outcome.affected, readied: readied,
                        warnings: outcome.warnings,
                        retimed: try retimed(by: outcome.summary, in: transaction), staying: outcome.staying))
            }
        } catch let rehearsed as Rehearsed {
            return rehearsed.receipt
        }
    }

    /// Thrown to roll a rehearsal back.
    private struct Rehearsed: Error {
        let receipt: Receipt
    }

    func scope(_ transaction: Transaction, by actor: Actor?) -> CommandScope {
        CommandScope(
            transaction: transaction, company: company, travels: travels, actor: actor,
            storePath: store.documentsBeside, noticeTexts: noticeTexts, isDraft: vantage.isDraft)
    }

    /// Throws unless what reaches so far can be done from here.
    func require(_ reach: CommandReach) throws {
        if let refusal = vantage.refusal(of: reach) { throw Refusal.vantage(refusal) }
    }

    private func carryOut(_ law: some Performable, by actor: Actor, at moment: Timestamp) throws -> Receipt {
        try store.write(at: moment) { transaction in
            let kind = type(of: law)
            try require(kind.reach)
            try transaction.read.require(kind.permission, of: actor)
            let scope = scope(transaction, by: actor)
            let outcome = try law.perform(in: scope)
            try scope.requirePlausiblePlaces()
            try scope.settleDepotStops()
            let readied = try scope.makeDraftsReady()
            try scope.keepClocks()
            try scope.keepNotices()
            let breaks = try breaks(of: law, in: transaction)
            let summary = try outcome.summary.saying(breaks, of: law)
            let retimed = try retimed(by: outcome.summary, in: transaction)
            let sequence = try transaction.journal(
                kind.name, summary, undo: kind.undo, by: actor, needing: kind.permission, always: outcome.isNews)
            return Receipt(
                sequence: sequence, summary: summary, skipped: outcome.skipped, rows: outcome.rows,
                versions: try transaction.writtenVersions(), breaks: breaks, affected: outcome.affected,
                readied: readied, warnings: outcome.warnings, retimed: retimed, staying: outcome.staying)
        }
    }
}
