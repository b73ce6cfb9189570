import DeskModel
import ServiceModel
import Storage

extension CommandScope {
    /// Work that was broken off by an outage was not, once that is taken back: facts are never unwritten. Done again, it was.
    func recordCounterBreaks(of rows: Int, _ record: JournalRecord) throws {
        guard [AcceptOutage.name, ApplyBranch.name].contains(record.entry.command) else { return }
        for event in try transaction.visitEvents(of: rows) {
            let events = try read.events(of: event.visit)
            var counter = event
            counter.sequence = (events.last?.sequence ?? 0) + 1
            (counter.recordedAt, counter.actor) = (now, actor?.name ?? "")
            switch event.act {
            case .partial, .abort:
                // Done again it was told anew: what holds now is what was not.
                guard let told = events.effective.last(where: { $0.act == event.act && $0.at == event.at }) else {
                    continue
                }
                (counter.act, counter.corrects, counter.reason) = (.withdraw, told.sequence, "undo")
            case .withdraw:
                guard let told = events.first(where: { $0.sequence == event.corrects }) else { continue }
                (counter.act, counter.corrects, counter.reason) = (told.act, nil, told.reason)
            default: continue
            }
            try transaction.insert(counter)
        }
    }
}
