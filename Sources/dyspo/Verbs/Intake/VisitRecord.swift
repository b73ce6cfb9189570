import DeskModel
import Interchange
import ServiceModel

struct VisitRecord {
    let line: OrderDetail.VisitLine
    let order: OrderLine
    let wording: Wording
    let now: Timestamp

    private var calendar: CompanyCalendar { wording.calendar }

    /// What the order's type calls the work of this visit.
    private var task: String? {
        guard let terms = order.order.terms, let index = line.visit.task, terms.tasks.indices.contains(index) else {
            return nil
        }
        return terms.tasks[index].title
    }

    /// What is done on each day of work over several; empty for work of one day.
    private var parts: JSONValue {
        .array(
            (line.visit.placement?.parts ?? []).map { part in
                [
                    "day": .text(part.day.iso), "start": .text(calendar.iso8601(part.start)),
                    "end": .text(calendar.iso8601(part.end)), "work": .number(part.work / 60),
                ]
            })
    }

    /// Ids are texts: a number of 63 bits is more than JSON readers keep.
    var json: JSONValue {
        let visit = line.visit
        let lateness = order.lateness(of: visit, at: now)
        let known: JSONValue = [
            "id": "\(visit.id)", "order": "\(order.order.number)", "sequence": .number(visit.sequence),
            "technician": JSONValue(line.crew.first), "crew": .array(line.crew.map(JSONValue.text)),
            "day": JSONValue(visit.placement?.day.iso),
            "date": JSONValue(visit.placement.map { calendar.day(of: $0.start).iso }),
            "start": JSONValue(visit.placement.map { calendar.iso8601($0.start) }),
            "end": JSONValue(visit.placement.map { calendar.iso8601($0.end) }), "state": .text(visit.state.rawValue),
            "duration": .number(visit.duration), "people": .number(visit.crewSize), "task": JSONValue(task),
            "parts": parts,
            "return_of": JSONValue(order.visits.first { $0.visit.id == visit.returnOf }?.visit.sequence),
            "waits_for": JSONValue(visit.wait?.part), "waits_until": JSONValue(visit.wait?.expected.iso),
            "skills": .array(line.skills.map(JSONValue.text)),
            "lock": .text(visit.lock.rawValue), "override": JSONValue(visit.overrideReason),
            "late": .late(lateness), "lateness": JSONValue(lateness, wording),
            "breaches": .array(line.breaches.map { .text($0.sentence(Wording(.english, calendar))) }),
        ]
        guard case .object(var fields) = known, !line.events.isEmpty else { return known }
        fields["events"] = .array(line.events.map(event))
        fields["planned_start"] = JSONValue(line.plannedTime.map { calendar.iso8601($0.start) })
        fields["planned_end"] = JSONValue(line.plannedTime.map { calendar.iso8601($0.end) })
        return .object(fields)
    }

    /// A fact: `corrects` names the one in whose place it stands, `holds` is false for that one and for what did not happen.
    private func event(_ event: VisitEvent) -> JSONValue {
        [
            "seq": .number(event.sequence), "act": .text(event.act.rawValue), "at": .text(calendar.iso8601(event.at)),
            "recorded": .text(calendar.iso8601(event.recordedAt)), "actor": .text(event.actor),
            "reason": JSONValue(event.reason), "signed_by": JSONValue(event.signedBy), "note": JSONValue(event.note),
            "corrects": JSONValue(event.corrects), "holds": .bool(line.events.effective.contains(event)),
        ]
    }
}
