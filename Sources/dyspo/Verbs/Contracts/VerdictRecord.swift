import DeskModel
import Interchange
import Operations
import ServiceModel

extension Verdict {
    /// `{payer, reason, estimate, approval}`, the reason as a sentence.
    func json(_ wording: Wording) -> JSONValue {
        let approved: JSONValue =
            approval.map { approval in
                [
                    "payer": .text(approval.payer.rawValue), "by": .text(approval.by),
                    "at": .text(wording.calendar.iso8601(approval.at)), "reason": .text(approval.reason),
                ]
            } ?? .null
        return [
            "payer": .text(payer.rawValue), "reason": .text(sentence(wording)), "estimate": .money(estimate),
            "approval": approved,
        ]
    }
}

extension IntakeAssessment {
    /// `{verdict, contract, due, sla}`: what an order would come under.
    func json(_ wording: Wording, now: Timestamp) -> JSONValue {
        func moment(_ moment: Timestamp?) -> JSONValue { JSONValue(moment.map { wording.dueISO($0) }) }
        return [
            "verdict": verdict.json(wording), "contract": JSONValue(number),
            "due": ["response": moment(sla.response), "arrival": moment(sla.arrival), "fix": moment(sla.fix)],
            "sla": .array(targets.map { $0.json(wording, now: now) }),
        ]
    }

    /// The verdict, then when things would be due.
    func lines(_ wording: Wording, now: Timestamp) -> [String] {
        let due = targets.sentence(wording, now: now)
        let typed = targets.isEmpty ? Targets(sla: sla, promise: nil, wish: nil).dueWords(wording) : []
        return [verdict.sentence(wording)]
            + (due.isEmpty ? [] : [wording.language("Due: ", "Termin: ") + due])
            + (typed.isEmpty ? [] : [wording.language("Due: ", "Termin: ") + typed.joined(separator: "; ")])
    }
}
