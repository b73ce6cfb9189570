import DeskModel
import Interchange
import ServiceModel

/// An outage and its proposals as JSON and as lines.
struct OutageRecord {
    let answer: OutageAnswer
    /// `nil` when nothing was accepted.
    let receipt: Receipt?
    let names: [Technician.ID: String]
    let numbers: OutageNumbers
    let wording: Wording

    private var language: Language { wording.language }
    private var calendar: CompanyCalendar { wording.calendar }

    /// `A`, `B`, …
    static func letter(_ index: Int) -> String { String(UnicodeScalar(UInt8(65 + index % 26))) }

    var json: JSONValue {
        [
            "base": .number(answer.base), "affected": .array(answer.affected.map(affected)),
            "now": totals(answer.now),
            "proposals": .array(answer.proposals.enumerated().map { proposal($1, Self.letter($0)) }),
            "onCall": .array(
                answer.onCall.map { duty in
                    [
                        "technician": JSONValue(names[duty.technician]),
                        "start": .text(calendar.iso8601(duty.window.start)),
                        "end": .text(calendar.iso8601(duty.window.end)),
                    ]
                }),
            "accepted": .bool(receipt != nil), "seq": JSONValue(receipt?.sequence),
        ]
    }

    private func affected(_ visit: OutageAffected) -> JSONValue {
        [
            "visit": JSONValue(numbers.visit(visit.visit)?.description), "order": number(visit.order),
            "new": .bool(visit.isTyped), "title": .text(visit.title), "customer": .text(visit.customer),
            "state": .text(visit.state.rawValue), "minutes": .number(visit.minutes),
            "emergency": .bool(visit.isEmergency), "fate": JSONValue(visit.fate?.rawValue), "from": place(visit.from),
            "promise": visit.promise.map { window($0.window) } ?? .null,
            "skills": .array(visit.skills.map(JSONValue.text)),
        ]
    }

    private func proposal(_ proposal: OutageProposal, _ letter: String) -> JSONValue {
        [
            "name": .text(letter), "aims": .array(proposal.aims.map { .text($0.code) }),
            "totals": totals(proposal.totals), "moves": .array(proposal.moves.map(move)),
            "calls": .array(proposal.calls.map(call)),
            "unplanned": .array(
                proposal.unplanned.map { visit in
                    [
                        "order": number(visit.order), "new": .bool(numbers.isTyped(visit.visit)),
                        "code": .text(visit.reason.code), "reason": .text(reason(visit)),
                    ]
                }),
        ]
    }

    private func move(_ move: OutageMove) -> JSONValue {
        [
            "visit": move.rest == nil ? JSONValue(numbers.visit(move.visit)?.description) : "",
            "order": number(move.order), "new": .bool(move.typed != nil), "cause": .text(move.cause.rawValue),
            "from": place(move.move.from), "to": place(move.move.to),
            "minutesLeft": JSONValue(move.rest), "call": .bool(move.needsCall), "sentAgain": .bool(move.wasSent),
            "late": .late(move.lateness), "lateness": JSONValue(move.lateness, wording),
            "rules": .array(move.breaches.map(rule)),
        ]
    }

    private func number(_ order: OrderNumber) -> JSONValue { JSONValue(numbers.number(order)?.description) }

    private func rule(_ breach: Breach) -> JSONValue {
        ["rule": .text(breach.rule), "reason": .text(sentence(breach))]
    }

    private func sentence(_ breach: Breach) -> String { numbers.words(breach.sentence(wording), language) }

    private func call(_ move: OutageMove) -> JSONValue {
        [
            "order": number(move.order), "person": .text(move.promise?.toldTo ?? ""), "phone": .text(move.phone),
            "customer": .text(move.customer), "was": move.promise.map { window($0.window) } ?? .null,
            "now": JSONValue(move.move.to.map { calendar.iso8601($0.start) }),
        ]
    }

    private func totals(_ totals: OutageTotals) -> JSONValue {
        [
            "late": .number(totals.late), "withoutPlace": .number(totals.withoutPlace),
            "travel": .number(totals.travelMinutes), "overtime": .number(totals.overtimeMinutes),
            "moves": .number(totals.moves), "told": .number(totals.told), "againstRules": .number(totals.againstRules),
            "calls": .number(totals.calls),
        ]
    }

    private func window(_ window: TimeWindow) -> JSONValue {
        ["start": .text(calendar.iso8601(window.start)), "end": .text(calendar.iso8601(window.end))]
    }

    private func place(_ placement: Placement?) -> JSONValue {
        guard let placement else { return .null }
        return [
            "technician": JSONValue(names[placement.leader]), "day": .text(placement.day.iso),
            "start": .text(calendar.iso8601(placement.start)), "end": .text(calendar.iso8601(placement.end)),
        ]
    }

    private func reason(_ visit: UnplannedVisit) -> String {
        let sentence =
            visit.remedy?.sentence(wording) { names[$0] ?? "" } ?? visit.reason.sentence(wording) { names[$0] ?? "" }
        return numbers.words(sentence, language)
    }

    // MARK: Lines

    /// What is affected, and each proposal's sums.
    var lines: [String] {
        let count = answer.affected.count
        let visits = language.plural(count, "visit", "visits", pl: ("wizyta", "wizyty", "wizyt"))
        let minutes = answer.affected.reduce(0) { $0 + $1.minutes }
        let sum = language(
            "Affected: \(count) \(visits), \(wording.length(minutes: minutes)).",
            "Dotyczy: \(count) \(visits), \(wording.length(minutes: minutes)).")
        let new = answer.affected.filter(\.isTyped).map(typed)
        return [sum] + new + answer.proposals.enumerated().map { sums($1, Self.letter($0)) }
    }

    /// `New: Nie chłodzi, Hotel Umowny, 1 h 30; saved when a proposal is accepted.`
    private func typed(_ visit: OutageAffected) -> String {
        let what = "\(visit.title), \(visit.customer), \(wording.length(minutes: visit.minutes))"
        return language(
            "New: \(what); it is saved when a proposal is accepted.",
            "Nowe: \(what); zapisze się przy przyjęciu propozycji.")
    }

    private func sums(_ proposal: OutageProposal, _ letter: String) -> String {
        let totals = proposal.totals
        let aims = proposal.aims.map { $0.name(language) }.joined(separator: ", ")
        return "\(letter) (\(aims)): "
            + [
                language("late \(totals.late)", "po terminie \(totals.late)"),
                language("without a place \(totals.withoutPlace)", "bez miejsca \(totals.withoutPlace)"),
                language("moves \(totals.moves)", "zmian \(totals.moves)"),
                language("calls \(totals.calls)", "telefonów \(totals.calls)"),
                language("travel ", "dojazdy ") + wording.length(minutes: totals.travelMinutes),
                language("overtime ", "nadgodziny ") + wording.length(minutes: totals.overtimeMinutes),
                language("against rules \(totals.againstRules)", "wbrew regułom \(totals.againstRules)"),
            ].joined(separator: ", ") + "."
    }

    var table: TextTable {
        let rows = answer.proposals.enumerated().flatMap { index, proposal in
            proposal.moves.map { row($0, Self.letter(index)) }
                + proposal.unplanned.map { visit in
                    [Self.letter(index), numbers.word(visit.order, language), "", reason(visit), ""]
                }
        }
        return TextTable(
            [
                .init("proposal", language("Proposal", "Propozycja")), .init("order", language("Order", "Zlecenie")),
                .init("from", language("From", "Z"), mayShrink: true),
                .init("to", language("To", "Na"), mayShrink: true),
                .init("note", language("Note", "Uwaga"), mayShrink: true),
            ], rows: rows)
    }

    private func row(_ move: OutageMove, _ letter: String) -> [String] {
        [letter, numbers.word(move.order, language), words(move.move.from), words(move.move.to), note(move)]
    }

    private func words(_ placement: Placement?) -> String {
        placement.map { "\(names[$0.leader] ?? ""), \(wording.moment($0.start, ofShift: $0.day))" } ?? ""
    }

    private func note(_ move: OutageMove) -> String {
        var notes: [String] = []
        if move.needsCall, let promise = move.promise {
            notes.append(language("call: told ", "telefon: obiecano ") + wording.window(promise.window))
        } else if move.promise != nil {
            notes.append(language("promise kept", "obietnica dotrzymana"))
        }
        if let lateness = move.lateness { notes.append(lateness.words(wording)) }
        notes += move.breaches.map { "! " + sentence($0) }
        return notes.joined(separator: "; ")
    }
}
