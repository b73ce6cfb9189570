package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// What a plan brings in `months` from a day on, with what was moved and why, and how it went lately.
    package func preview(_ plan: MaintenancePlan.ID, from first: Day? = nil, months: Int = 12) throws -> PlanPreview {
        try store.read { reader in
            guard let plan = try reader.find(plan) else {
                throw Refusal.desk(.notFound(.plan, key: plan.description))
            }
            let lines = try PlanLines(reader, company.calendar, now: now, only: plan)
            let course = lines.course(of: plan)
            let first = first ?? lines.today
            let last = first.adding(months: months) - 1
            let type = lines.type(of: plan)
            let skills = Dictionary(try reader.all(Skill.self).map { ($0.id, $0.code) }) { $1 }
            let placed = try reader.placedDays(of: course.made.filter(\.isOpen).map(\.made.order))
            return PlanPreview(
                line: lines.line(of: course), from: first, through: last,
                days: PlanDays(course, placed: placed).days(from: first, through: last),
                workCalendar: lines.workCalendar, minutes: type?.minutes,
                skills: type?.tasks.first?.skills.map { $0.label(skills) } ?? [],
                checklist: type?.checklist.count ?? 0,
                done: course.made.filter { $0.done != nil }.sorted { $0.nominal > $1.nominal },
                history: try reader.history(ofPlan: plan.id))
        }
    }
}

/// The days of a plan in order, with what was made of them.
private struct PlanDays {
    let course: PlanCourse
    let placed: [Order.ID: Day]

    init(_ course: PlanCourse, placed: [Order.ID: Day]) {
        self.course = course
        self.placed = placed
    }

    func days(from first: Day, through last: Day) -> [PlanDay] {
        let asked = course.occurrences(from: first, through: last)
        let made = Dictionary(uniqueKeysWithValues: course.made.map { ($0.nominal, $0) })
        // What an order of an earlier rule stands for is told by that order.
        var days = asked.occurrences.filter { made[$0.nominal] != nil || !course.isMade($0) }.map { occurrence in
            made[occurrence.nominal].map { day(of: $0, occurrence) }
                ?? PlanDay(occurrence, isMissed(occurrence) ? .missed : .ahead)
        }
        let nominals = Set(asked.occurrences.map(\.nominal))
        // What was made stays in sight, though the rule has changed since or counts from a later completion.
        days += course.made.filter { first <= $0.nominal && $0.nominal <= last && !nominals.contains($0.nominal) }
            .map { day(of: $0, PlanOccurrence($0.made)) }
        days += asked.skipped.filter { made[$0.nominal] == nil }.map { skipped in
            let day = skipped.nominal
            return PlanDay(
                PlanOccurrence(nominal: day, date: day, earliest: day, latest: day), .skipped(skipped.because))
        }
        return days.sorted { $0.occurrence.nominal < $1.occurrence.nominal }
    }

    private func isMissed(_ occurrence: PlanOccurrence) -> Bool {
        !occurrence.isAssumed && occurrence.latest < course.today
    }

    private func day(of made: FollowedOccurrence, _ occurrence: PlanOccurrence) -> PlanDay {
        var occurrence = occurrence
        // The days as they were when the order was made are those that hold for it.
        (occurrence.date, occurrence.earliest, occurrence.latest) = (
            made.made.date, made.made.earliest, made.made.latest
        )
        let fate: PlanDay.Fate =
            if made.state == .cancelled {
                .cancelled(made.number)
            } else if let done = made.done {
                .done(made.number, done)
            } else {
                .made(made.number, made.state, placed: placed[made.made.order])
            }
        return PlanDay(occurrence, fate, isByHand: made.made.isByHand)
    }
}

extension PlanOccurrence {
    fileprivate init(_ made: MadeOccurrence) {
        self.init(nominal: made.nominal, date: made.date, earliest: made.earliest, latest: made.latest)
    }
}

extension ServiceType {
    /// Minutes of all tasks; `nil` while nobody has said how long one takes.
    var minutes: Int? {
        let all = tasks.map(\.duration)
        return all.contains(nil) ? nil : all.compactMap { $0 }.reduce(0, +)
    }
}
