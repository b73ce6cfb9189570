import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// One day of a plan as JSON and as a row.
struct MaintenanceDayRecord {
    let day: PlanDay
    let preview: PlanPreview
    let wording: Wording

    private var occurrence: PlanOccurrence { day.occurrence }

    private var fate: String {
        switch day.fate {
        case .ahead: "ahead"
        case .made: "made"
        case .done: "done"
        case .cancelled: "cancelled"
        case .missed: "missed"
        case .skipped: "skipped"
        }
    }

    private var done: Day? { if case .done(_, let day) = day.fate { day } else { nil } }

    private var skipped: String? { if case .skipped(let reason) = day.fate { reason.word } else { nil } }

    var json: JSONValue {
        [
            "nominal": .text(occurrence.nominal.iso), "date": day.isSkipped ? .null : .text(occurrence.date.iso),
            "earliest": day.isSkipped ? .null : .text(occurrence.earliest.iso),
            "latest": day.isSkipped ? .null : .text(occurrence.latest.iso), "moved": JSONValue(occurrence.moved),
            "because": JSONValue(occurrence.because?.rawValue ?? skipped),
            "standsOnFreeDay": JSONValue(occurrence.standsOnFreeDay?.rawValue), "due": JSONValue(occurrence.due?.iso),
            "shifted": .array(occurrence.shifted.map { .text($0.rawValue) }), "assumed": .bool(occurrence.isAssumed),
            "overdue": JSONValue(occurrence.overdue), "fate": .text(fate),
            "order": JSONValue(day.order?.description), "done": JSONValue(done?.iso), "byHand": .bool(day.isByHand),
            "why": .text(preview.why(day, wording)),
        ]
    }

    static func table(_ records: [MaintenanceDayRecord], _ language: Language) -> TextTable {
        TextTable(
            [
                .init("nominal", language("By the rule", "Z reguły")), .init("date", language("Day", "Dzień")),
                .init("earliest", language("From", "Od")), .init("latest", language("Until", "Do")),
                .init("fate", language("State", "Stan")), .init("order", language("Order", "Zlecenie")),
                .init("why", language("Why", "Dlaczego"), mayShrink: true),
            ],
            rows: records.map { record in
                let (day, occurrence) = (record.day, record.occurrence)
                return [
                    occurrence.nominal.iso, day.isSkipped ? "" : occurrence.date.iso,
                    day.isSkipped ? "" : occurrence.earliest.iso, day.isSkipped ? "" : occurrence.latest.iso,
                    record.fate, day.order?.description ?? "", record.preview.why(day, record.wording),
                ]
            })
    }
}
