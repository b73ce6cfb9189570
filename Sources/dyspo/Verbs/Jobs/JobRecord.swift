import DeskModel
import Interchange
import Operations
import ServiceModel

extension JobResult {
    var isFailure: Bool { if case .failed = end { true } else { false } }

    func sentences(_ wording: Wording) -> [String] {
        switch end {
        case .done(let summaries): summaries.map { $0.sentence(wording) }
        case .stopped: []
        case .failed(let fault, let again):
            [
                fault.sentence(wording.language)
                    + (again.map {
                        wording.language(" Next try \(wording.moment($0)).", " Następna próba: \(wording.moment($0)).")
                    } ?? wording.language(" It is given up.", " Nie będzie ponawiane."))
            ]
        }
    }

    func json(_ wording: Wording) -> JSONValue {
        switch end {
        case .done(let summaries):
            [
                "kind": .text(job.kind), "key": .text(job.key), "ok": true,
                "done": .array(summaries.map { .text($0.sentence(wording)) }),
                "orders": .array(summaries.flatMap(\.orders).map { .text($0.description) }),
            ]
        case .stopped: ["kind": .text(job.kind), "key": .text(job.key), "ok": true, "done": [], "orders": []]
        case .failed(let fault, let again):
            [
                "kind": .text(job.kind), "key": .text(job.key), "ok": false,
                "fault": .text(fault.sentence(wording.language)),
                "again": again.map { .text(wording.calendar.iso8601($0)) } ?? .null,
            ]
        }
    }
}
