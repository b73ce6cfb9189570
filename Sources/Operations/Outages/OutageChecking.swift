import DeskModel
import ServiceModel
import Storage

/// Whether what is said to have happened can have happened. It is asked before anything is solved, and again before
/// anything is written.
struct OutageChecking {
    let read: Reader
    /// The minute that counts as now.
    let now: Timestamp
    let calendar: CompanyCalendar

    /// Throws what is wrong with a draft; gives who becomes longer absent than known, and until when they were.
    func check(_ draft: OutageDraft) throws -> [Technician.ID: Timestamp] {
        guard !draft.events.isEmpty else { throw Refusal.outages(.nothingHappened) }
        var longer: [Technician.ID: Timestamp] = [:]
        for event in draft.events {
            if let window = event.window, window.end <= now { throw Refusal.outages(.isOver(window.end)) }
            switch event {
            case .off(let id, let window), .van(let id, let window):
                if let until = try check(try technician(id), away: window) { longer[id] = until }
            case .closed(let region, _):
                guard try read.find(region) != nil else {
                    throw Refusal.desk(.notFound(.region, key: region.description))
                }
            case .emergency(let order): try check(order, draft)
            // Typed ones are checked where they are written, and rolled back.
            case .typed: break
            }
        }
        try requireSomebody(draft)
        return longer
    }

    private func technician(_ id: Technician.ID) throws -> Technician {
        guard let technician = try read.find(id) else {
            throw Refusal.desk(.notFound(.technician, key: id.description))
        }
        guard technician.isActive else { throw Refusal.outages(.hasLeft(technician.name)) }
        return technician
    }

    /// Until when an absence that stands lasts, where this one goes on beyond it.
    private func check(_ technician: Technician, away window: TimeWindow) throws -> Timestamp? {
        let known = try read.absences(of: technician.id, after: window.start).map(\.window)
            .filter { $0.intersection(window) != nil }
        guard let last = known.map(\.end).max() else { return nil }
        guard !window.without(known).isEmpty else {
            throw Refusal.outages(.offAlready(technician.name, until: last))
        }
        return last
    }

    private func check(_ id: Order.ID, _ draft: OutageDraft) throws {
        guard let order = try read.find(id) else { throw Refusal.desk(.notFound(.order, key: id.description)) }
        let open = try read.visits(of: id).filter { $0.state == .open || $0.state.isScheduled }
        guard order.state.hasOpenWork, !open.isEmpty else {
            throw Refusal.outages(.noOpenVisit(order.number, order.state))
        }
        let people = try read.all(Technician.self).filter(\.isActive)
        for visit in open {
            let asked = visit.isForCrew ? visit.skills.map { [$0] } : [visit.skills]
            let lacking = asked.filter { skills in !people.contains { $0.everHolds(skills) } }
            guard !lacking.isEmpty else { continue }
            throw Refusal.outages(.noSkill(order.number, try codes(of: lacking.flatMap { $0 }, among: people)))
        }
    }

    /// Of some skills those that nobody holds, or all of them where nobody holds them together.
    private func codes(of skills: [SkillRequirement], among people: [Technician]) throws -> [String] {
        let alone = skills.filter { skill in !people.contains { $0.everHolds([skill]) } }
        let known = Dictionary(uniqueKeysWithValues: try read.all(Skill.self).map { ($0.id, $0.code) })
        return (alone.isEmpty ? skills : alone).compactMap { known[$0.skill] }
    }

    private func requireSomebody(_ draft: OutageDraft) throws {
        let away = Set(draft.events.compactMap(\.technician))
        guard !away.isEmpty else { return }
        if try read.all(Technician.self).allSatisfy({ !$0.isActive || away.contains($0.id) }) {
            throw Refusal.outages(.everybody)
        }
    }
}

extension Technician {
    func everHolds(_ skills: [SkillRequirement]) -> Bool {
        skills.allSatisfy { asked in
            self.skills.contains { $0.skill == asked.skill && $0.level >= asked.level }
        }
    }
}

extension TimeWindow {
    /// What is left of it when others are cut out, in order of time.
    func without(_ others: [TimeWindow]) -> [TimeWindow] {
        others.reduce([self]) { pieces, other in pieces.flatMap { $0.subtracting(other) } }
    }
}
