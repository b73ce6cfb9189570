/// What has happened to a message, by which it can be told how it stood at an earlier moment. A message itself only knows how
/// it stands now; what people and the plan did with it says how it stood before, and each try what came of it.
package struct OutboxHistory: Sendable {
    /// As it stands now.
    private let message: OutboxMessage
    private let moment: Timestamp
    /// What was done with it up to the moment, and behind it, each in its order.
    private let deeds: [OutboxDeed]
    private let laterDeeds: [OutboxDeed]
    /// What came of tries up to the moment.
    private let tries: [OutboxTry]
    /// Those that came later.
    package let laterTries: [OutboxTry]

    /// `deeds` and `tries` are all that there are up to the moment and, of tries, behind it.
    package init(
        of message: OutboxMessage, at moment: Timestamp, deeds: [OutboxDeed], laterDeeds: [OutboxDeed],
        tries: [OutboxTry]
    ) {
        (self.message, self.moment, self.deeds, self.laterDeeds) = (message, moment, deeds, laterDeeds)
        self.tries = tries.filter { $0.at <= moment }
        laterTries = tries.filter { $0.at > moment }
    }

    /// The message as it stood; `nil` when it was not there. One that was just being handed over counts as one that waits, and
    /// when it would be tried again is told without what chance added.
    package var asItStood: OutboxMessage? {
        guard let last = deeds.last else { return laterDeeds.isEmpty ? message : nil }
        if laterDeeds.isEmpty, laterTries.isEmpty, message.changedAt <= moment { return message }
        var former = message
        former.standing = wasTried(behind: last) ? waiting(behind: last) : standingBeforeNextDeed
        (former.lease, former.isInDoubt, former.due) = (nil, false, due)
        if tries.isEmpty { former.messageID = nil }
        // Nobody gives a message up but by the hour at which it is of no use any more, which a later wish moves.
        if last.act == .giveUp, former.state == .givenUp { former.uselessAt = min(former.uselessAt, last.at) }
        return former
    }

    /// How it stood when the next thing was done with it, or stands now.
    private var standingBeforeNextDeed: OutboxStanding { laterDeeds.first?.before ?? message.standing }

    /// Somebody began to hand it over between the moment and the next thing that was done with it.
    private func wasTried(behind last: OutboxDeed) -> Bool {
        let next = laterDeeds.first?.at
        if laterTries.contains(where: { $0.at <= next ?? $0.at }) { return true }
        let then = standingBeforeNextDeed
        // A server that could not be reached leaves no try.
        return then.changedAt > max(moment, last.at) && (then.state == .sending || then.state == .queued)
    }

    /// It waited, or nobody would have tried it: as the last deed left it, and the tries that followed.
    private func waiting(behind last: OutboxDeed) -> OutboxStanding {
        var standing = left(by: last)
        standing.address = standingBeforeNextDeed.address
        let own = tries.filter { $0.at >= last.at }
        standing.tries += own.count
        if let final = own.last {
            (standing.words, standing.changedAt, standing.changedBy) = (final.words, final.at, "")
        }
        return standing
    }

    private func left(by last: OutboxDeed) -> OutboxStanding {
        if last.act == .takeBack, let before = deeds.dropLast().last(where: { $0.before?.state == .queued })?.before {
            return before
        }
        return OutboxStanding(
            state: .queued, address: message.address, words: last.before?.words ?? "", withdrawal: nil, tries: 0,
            changedAt: last.at, changedBy: last.before == nil ? "" : last.by)
    }

    private static let wishes: [OutboxAct] = [.make, .copy, .again, .readdress, .resume]

    /// Not before when it was to be tried.
    private var due: Timestamp {
        let isMoved = !laterTries.isEmpty || laterDeeds.contains { Self.wishes.contains($0.act) }
        guard isMoved else { return message.due }
        let wished = deeds.last { Self.wishes.contains($0.act) }?.at ?? message.madeAt
        let own = tries.filter { $0.at >= wished && ($0.outcome == .later || $0.outcome == .unknown) }
        guard let final = own.last else { return wished }
        return final.at + (OutboxWait.seconds(after: own.count, dice: 0) ?? 0)
    }
}
