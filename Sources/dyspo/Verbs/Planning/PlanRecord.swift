import DeskModel
import Interchange
import ServiceModel

/// A plan's diff as JSON and as rows.
struct PlanRecord {
    let diff: PlanDiff
    /// `nil` when nothing was applied.
    let receipt: Receipt?
    let names: [Technician.ID: String]
    let wording: Wording
    /// A table for a pipe: kinds as JSON has them, times with their dates.
    var isForScripts = false

    private var language: Language { wording.language }

    var json: JSONValue {
        [
            "added": moves([.added]), "moved": moves([.moved, .retimed, .nudged]), "removed": moves([.removed]),
            "unplanned": .array(diff.unplanned.map(unplanned)), "changes": changes,
            "before": totals(diff.before), "after": totals(diff.after), "seed": .text(String(diff.seed)),
            "iterations": .number(diff.iterations), "schedule": .number(diff.schedule),
            "repeat": .text("--iterations \(diff.course) --seed \(diff.seed)"), "policy": .text(diff.policy),
            "base": .number(diff.base), "applied": .bool(receipt != nil), "seq": JSONValue(receipt?.sequence),
            "skipped": .array((receipt?.skipped ?? []).map { .text($0.sentence(wording)) }),
        ]
    }

    private var changes: JSONValue {
        let counts = diff.counts
        return [
            "added": .number(counts.added), "moved": .number(counts.moved), "retimed": .number(counts.retimed),
            "nudged": .number(counts.nudged), "removed": .number(counts.removed),
        ]
    }

    private func unplanned(_ visit: UnplannedVisit) -> JSONValue {
        [
            "order": "\(visit.order)", "visit": "\(visit.visit)", "code": .text(visit.reason.code),
            "reason": .text(reason(visit)), "remedy": JSONValue(remedy(visit)),
            "rules": .array(visit.stops.map { ["rule": .text($0.rule), "days": .number($0.cells)] }),
        ]
    }

    private func moves(_ kinds: [PlanMove.Kind]) -> JSONValue {
        .array(
            diff.moves.filter { kinds.contains($0.kind) }.map { move in
                [
                    "id": "\(move.visit)", "visit": "\(move.visit)", "order": "\(move.order)",
                    "kind": .text(move.kind.rawValue),
                    "from": place(move.from), "to": place(move.to), "stop": stop(move),
                    "late": .late(diff.marks[move.visit]?.lateness),
                    "lateness": JSONValue(diff.marks[move.visit]?.lateness, wording),
                    "over": .number(((diff.marks[move.visit]?.over ?? 0) + 59) / 60),
                    "breaksPromise": .bool(diff.marks[move.visit]?.breaksPromise ?? false),
                    "missesWish": .bool(diff.marks[move.visit]?.missesWish ?? false),
                ]
            })
    }

    private func place(_ placement: Placement?) -> JSONValue {
        guard let placement else { return .null }
        return [
            "technician": JSONValue(names[placement.leader]), "day": .text(placement.day.iso),
            "date": .text(wording.calendar.day(of: placement.start).iso),
            "start": .text(wording.calendar.iso8601(placement.start)),
            "end": .text(wording.calendar.iso8601(placement.end)),
            "days": .array(placement.days.map { .text($0.iso) }),
        ]
    }

    /// At the warehouse where its parts are loaded.
    private func stop(_ move: PlanMove) -> JSONValue {
        guard let stop = move.stop else { return .null }
        return [
            "place": .text(stop.code), "start": .text(wording.calendar.iso8601(stop.start)),
            "end": .text(wording.calendar.iso8601(stop.end)),
        ]
    }

    private func totals(_ totals: PlanTotals) -> JSONValue {
        [
            "planned": .number(totals.planned), "unplanned": .number(totals.unplanned),
            "dueUnplanned": .number(totals.dueUnplanned), "late": .number(totals.late),
            "promisesMissed": .number(totals.promisesMissed), "wishesMissed": .number(totals.wishesMissed),
            "travel": .number(totals.travelMinutes), "overtime": .number(totals.overtimeMinutes),
        ]
    }

    private func reason(_ visit: UnplannedVisit) -> String {
        visit.reason.sentence(wording) { names[$0] ?? "" }
    }

    private func remedy(_ visit: UnplannedVisit) -> String? {
        visit.remedy?.sentence(wording) { names[$0] ?? "" }
    }

    var table: TextTable {
        let moved = diff.moves.map { move in
            [
                isForScripts ? move.kind.rawValue : kind(move.kind), "\(move.order)", words(move.from),
                words(move.to) + stopWords(move),
                diff.marks[move.visit]?.words(wording) ?? "",
            ]
        }
        let left = diff.unplanned.map { visit in
            [language("unplanned", "bez miejsca"), "\(visit.order)", "", remedy(visit) ?? reason(visit), ""]
        }
        return TextTable(
            [
                .init("change", language("Change", "Ruch")), .init("order", language("Order", "Zlecenie")),
                .init("from", language("From", "Z"), mayShrink: true),
                .init("to", language("To", "Na"), mayShrink: true),
                .init("risk", language("Risk", "Ryzyko"), mayShrink: true),
            ], rows: moved + left)
    }

    /// Before and after, a figure a line.
    var totals: [String] {
        let (old, new) = (diff.before, diff.after)
        return [
            language("Planned: ", "Zaplanowane: ") + "\(old.planned) → \(new.planned)",
            language("Without a place: ", "Bez miejsca: ") + "\(old.unplanned) → \(new.unplanned)",
            language("Due within the plan and without a place: ", "Termin w czasie planu, a bez miejsca: ")
                + "\(old.dueUnplanned) → \(new.dueUnplanned)",
            language("Late: ", "Po terminie: ") + "\(old.late) → \(new.late)",
            language("Promises missed: ", "Obietnice niedotrzymane: ")
                + "\(old.promisesMissed) → \(new.promisesMissed)",
            language("Wishes missed: ", "Życzenia niespełnione: ") + "\(old.wishesMissed) → \(new.wishesMissed)",
            language("Travel: ", "Dojazdy: ")
                + "\(wording.length(minutes: old.travelMinutes)) → \(wording.length(minutes: new.travelMinutes))",
            language("Overtime: ", "Nadgodziny: ")
                + "\(wording.length(minutes: old.overtimeMinutes)) → \(wording.length(minutes: new.overtimeMinutes))",
        ]
    }

    private func kind(_ kind: PlanMove.Kind) -> String {
        switch kind {
        case .added: language("added", "dodane")
        case .moved: language("moved", "przeniesione")
        case .retimed: language("retimed", "inna godzina")
        case .nudged: language("nudged", "do 15 min inaczej")
        case .removed: language("removed", "zdjęte")
        }
    }

    /// `, ⌂ M1 08:10-08:20`
    private func stopWords(_ move: PlanMove) -> String {
        move.stop.map { ", ⌂ \($0.code) \(wording.hours($0.start, $0.end, ofShift: $0.cell.day))" } ?? ""
    }

    private func words(_ placement: Placement?) -> String {
        placement.map { placement in
            let date = wording.calendar.day(of: placement.start).iso
            let moment =
                isForScripts
                ? "\(date) \(wording.time(placement.start))"
                : wording.moment(placement.start, ofShift: placement.day)
            return "\(names[placement.leader] ?? ""), \(moment)"
        } ?? ""
    }
}
