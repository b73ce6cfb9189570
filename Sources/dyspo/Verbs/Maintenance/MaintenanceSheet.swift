import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// A plan in words, one matter a line.
struct MaintenanceSheet {
    let preview: PlanPreview
    let wording: Wording

    private var language: Language { wording.language }
    private var line: PlanLine { preview.line }
    private var plan: MaintenancePlan { line.plan }

    var json: JSONValue {
        MaintenanceRecord(line, wording).json
            .with(
                "days",
                .array(preview.days.map { MaintenanceDayRecord(day: $0, preview: preview, wording: wording).json }))
    }

    var lines: [String] { head + days + [preview.totals(wording), preview.promise(wording)].compactMap { $0 } + done }

    private var head: [String] {
        let facts: [(String, String?)] = [
            (language("Customer", "Klient"), line.customer),
            (language("Site", "Miejsce"), "\(line.site), \(line.town) (\(line.region))"),
            (language("Devices", "Urządzenia"), line.assets.isEmpty ? nil : line.assets.joined(separator: ", ")),
            (language("Type", "Rodzaj"), line.type), (language("Contract", "Umowa"), line.contract),
            (language("Rule", "Reguła"), preview.ruleWords(wording)),
            ("RFC 5545", plan.terms.rule.text),
            (language("State", "Stan"), line.state.sentence(wording)),
        ]
        return [language("Plan", "Plan") + " \(plan.number)  \(plan.name)"]
            + facts.compactMap { name, value in value.map { "\(name): \($0)" } }
    }

    private var days: [String] {
        preview.days.map { day in
            let order = day.order.map { "  \($0)" } ?? ""
            return "  " + wording.date(day.occurrence.date) + order + "  " + preview.why(day, wording)
        }
    }

    private var done: [String] { preview.doneWords(wording).map { [$0] } ?? [] }
}
