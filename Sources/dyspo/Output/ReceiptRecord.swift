import DeskModel
import Interchange
import Operations
import ServiceModel

extension Receipt {
    /// There was nothing to do.
    static var nothing: JSONValue {
        [
            "seq": .null, "summary": .null, "skipped": [], "breaks": [], "ready": [], "retimed": [], "madeLate": [],
            "staying": [],
        ]
    }

    /// What the store confirmed, as JSON.
    func json(_ wording: Wording) -> JSONValue {
        [
            "seq": JSONValue(sequence), "summary": .text(summary.sentence(wording)),
            "skipped": .array(skipped.map { .text($0.sentence(wording)) }),
            "breaks": .array(breaks.map { $0.json(wording) }),
            "ready": .array(readied.map { .text("\($0)") }),
            "retimed": retimedJSON(wording), "madeLate": madeLateJSON(wording), "staying": stayingJSON(wording),
        ]
    }

    /// Those that gave way, with the times before and after.
    func retimedJSON(_ wording: Wording) -> JSONValue {
        .array(retimed.others.map { $0.json(wording).with("from", JSONValue($0.from.map(wording.calendar.iso8601))) })
    }

    /// Everybody who is late by it, or later than before: those it is about as well.
    func madeLateJSON(_ wording: Wording) -> JSONValue { .array(retimed.filter(\.isLater).map { $0.json(wording) }) }

    /// Whoever stays on the day from which something was taken.
    func stayingJSON(_ wording: Wording) -> JSONValue {
        .array(
            staying.map { visit in
                [
                    "order": "\(visit.order)", "visit": "\(visit.visit)", "day": .text(visit.day.iso),
                    "start": .text(wording.calendar.iso8601(visit.start)),
                ]
            })
    }
}

extension Session {
    /// An order as it stands now.
    func record(_ order: Order.ID) throws -> OrderRecord {
        OrderRecord(line: try desk.line(of: try desk.detail(of: order)), wording: wording, now: desk.now)
    }
}

extension RetimedVisit {
    fileprivate func json(_ wording: Wording) -> JSONValue {
        [
            "order": "\(order)", "visit": "\(visit)", "day": .text(day.iso),
            "start": .text(wording.calendar.iso8601(start)), "late": .late(lateness),
            "lateness": JSONValue(lateness, wording),
        ]
    }
}
