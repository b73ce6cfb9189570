package import DeskModel
import ServiceModel
import Storage

extension WatchNotices: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        var late: [OrderNumber] = []
        var inTime: [OrderNumber] = []
        for (id, start) in expected.sorted(by: { $0.key < $1.key }) {
            guard let visit = try scope.read.visit(id) else { continue }
            var keeping = NoticeKeeping(scope, visit, try scope.read.messages(about: id))
            switch keeping.isNewlyLate(starting: start) {
            case true?:
                let before = try scope.read.messages(about: id)
                try keeping.tellLate(starting: start)
                if try scope.read.messages(about: id) != before { late.append(try scope.order(visit.order).number) }
            case false?:
                try keeping.tellInTime()
                inTime.append(try scope.order(visit.order).number)
            case nil: continue
            }
        }
        let useless = try scope.read.uselessMessages(at: scope.now)
        for id in useless { try scope.change(try scope.message(id), by: .giveUp, words: "") }
        guard !late.isEmpty || !inTime.isEmpty || !useless.isEmpty else { throw Refusal.desk(.nothingChosen) }
        return Outcome(.notices(.watched(late: late, inTime: inTime, tooLate: useless.count)))
    }
}

extension ServiceDesk {
    /// Tells lateness that the forecast shows, once each, and gives up what came to nothing in time; to be called now and again
    /// by whoever is there. Without anything new nothing is written. Whether something was.
    package func watchNotices(by actor: Actor) throws -> Bool {
        let now = now
        let known = try store.read { try $0.visitsToldOf(from: now - 12 * 3600, to: now + 24 * 3600) }
        var expected: [Visit.ID: Timestamp] = [:]
        if !known.isEmpty {
            let forecasts = try forecast().visits
            for visit in known { expected[visit] = forecasts[visit]?.start }
        }
        guard try isThereNews(expected) else { return false }
        do {
            return try perform(WatchNotices(expected: expected), by: actor).sequence != nil
        } catch Refusal.desk(.nothingChosen) {
            // Another desk was faster, or nobody gets it.
            return false
        }
    }

    private func isThereNews(_ expected: [Visit.ID: Timestamp]) throws -> Bool {
        try store.read { reader in
            if try !reader.uselessMessages(at: now).isEmpty { return true }
            return try expected.contains { id, start in
                guard let visit = try reader.visit(id) else { return false }
                return NoticeKeeping.isNewlyLate(
                    visit, try reader.messages(about: id), starting: start) != nil
            }
        }
    }
}
