import DeskModel
import ServiceModel
import Storage

extension CommandScope {
    private static var takenBack: Set<String> {
        [
            StopMessage.name, SendMessageAgain.name, ReaddressMessage.name, RefuseNotices.name, SendReport.name,
            TakeBounce.name,
        ]
    }

    /// What people did with messages is taken back, or done again, where nothing has come of them meanwhile; what has is told.
    /// Messages that arose with other entries are looked at with their visits.
    func takeBackOutboxDeeds(of rows: Int, _ record: JournalRecord) throws -> [Refusal] {
        guard Self.takenBack.contains(record.entry.command) else { return [] }
        var told: [Refusal] = []
        var visits: [Visit.ID] = []
        for deed in try transaction.outboxDeeds(of: rows).reversed() {
            guard let message = try read.message(deed.message) else { continue }
            guard message.state != .sending, message.state != .sent, message.changedAt <= deed.at else {
                told.append(
                    .notices(
                        .state(
                            message.id, message.state, act: .takeBack,
                            possible: OutboxLifecycle.acts(in: message.state))))
                continue
            }
            var changed = message
            if let before = deed.before {
                changed.standing = before
            } else {
                // A second copy: nobody has seen it.
                (changed.state, changed.withdrawal) = (.stopped, .overtaken)
                (changed.changedAt, changed.changedBy) = (now, actor?.name ?? "")
            }
            try transaction.update(changed)
            try transaction.note(.takeBack, with: message.id, by: actor?.name ?? "", before: message.standing)
            visits.append(message.visit)
        }
        for visit in visits { try keepNotices(of: visit) }
        return told
    }
}
