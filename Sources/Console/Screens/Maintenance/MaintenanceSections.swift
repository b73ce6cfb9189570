import DeskModel
import ServiceModel
import TermCanvas

/// The sections of a plan's page.
struct MaintenanceSections {
    private let preview: PlanPreview
    private let columns: Int
    private let wording: Wording

    init(_ preview: PlanPreview, columns: Int, wording: Wording) {
        self.preview = preview
        self.columns = columns
        self.wording = wording
    }

    private var language: Language { wording.language }
    private var line: PlanLine { preview.line }

    var rule: PageSection {
        let texts =
            [
                "\(line.customer), \(line.site), \(line.town)", language("type ", "rodzaj ") + line.type,
                line.contract.map { language("contract ", "umowa ") + $0 },
                line.plan.terms.rule.text, line.state.sentence(wording), preview.missedWords(wording),
                preview.promise(wording),
            ].compactMap { $0 }
        return section("plan-rule", Phrase("Rule", "Reguła"), preview.ruleWords(wording), texts)
    }

    var days: PageSection {
        let width = 22
        let lines = preview.days.map { day in
            PageLine(
                id: LineID(day, of: preview),
                spans: [
                    Span(SafeText.fitted(dayText(day), to: width), day.isSkipped ? .dim : day.isMissed ? .late : .text),
                    Span(SafeText.truncated(preview.why(day, wording), to: max(1, columns - width)), .dim),
                ], sentence: preview.sentence(day, wording), enter: opening(day))
        }
        return PageSection(
            name: "plan-days", heading: language("Days ", "Dni ") + "\(preview.days.count)",
            answer: preview.countWords(wording) + "; " + preview.totals(wording),
            caption: preview.totals(wording), startsFolded: false, lines: lines)
    }

    /// `Mon 4 Jan  > order 98`
    private func dayText(_ day: PlanDay) -> String {
        let sign: String =
            switch day.fate {
            case .ahead: day.occurrence.moved.map { $0 > 0 ? ">" : "<" } ?? "."
            case .made(let order, _, _): order.short
            case .done(let order, _): ")" + order.short
            case .cancelled(let order): "-" + order.short
            case .missed: "!"
            case .skipped: "x"
            }
        return "\(wording.date(day.occurrence.date))  \(sign)"
    }

    private func opening(_ day: PlanDay) -> (@Sendable (inout ConsoleState) -> [Effect])? {
        guard let order = day.order else { return nil }
        return { state in state.goToOrder(order.description) }
    }

    var moved: PageSection {
        let texts = preview.moved.map { day in
            let occurrence = day.occurrence
            return "\(wording.date(occurrence.nominal)) → \(wording.date(occurrence.date))  "
                + preview.freeWords(occurrence, wording) + "  " + (preview.movedWords(occurrence, wording) ?? "")
        }
        return section(
            "plan-moved", Phrase("Moved \(texts.count)", "Przesunięte \(texts.count)"),
            texts.first ?? language("no day is moved", "żaden dzień nie jest przesunięty"), texts, startsFolded: true)
    }

    var devices: PageSection {
        section(
            "plan-devices", Phrase("Devices \(line.assets.count)", "Urządzenia \(line.assets.count)"),
            line.assets.isEmpty ? language("the site as a whole", "całe miejsce") : line.assets.joined(separator: ", "),
            line.assets)
    }

    var done: PageSection {
        let texts = preview.done.map { one in
            let length = one.minutes.map { "  " + wording.length(minutes: $0) } ?? ""
            let late = one.isInTime == false ? language("  late", "  po terminie") : ""
            return (one.done.map { wording.date($0) } ?? "") + "  \(one.number)" + length + late
        }
        return section(
            "plan-done", Phrase("Done \(texts.count)", "Wykonane \(texts.count)"),
            preview.doneWords(wording) ?? language("never yet", "jeszcze nigdy"), texts)
    }

    var journal: PageSection {
        let entries = preview.history
        let texts = entries.map {
            "\(wording.moment($0.at)) \($0.actor.shownName(language)): \($0.summary.sentence(wording))"
        }
        return section(
            "plan-journal", Phrase("Journal \(texts.count)", "Dziennik \(texts.count)"),
            entries.first.map { $0.summary.sentence(wording) } ?? language("nothing yet", "jeszcze nic"), texts,
            startsFolded: true)
    }

    private func section(
        _ name: String, _ heading: Phrase, _ answer: String, _ texts: [String], startsFolded: Bool = false
    ) -> PageSection {
        PageSection(
            name: name, heading: heading(language), answer: SafeText.truncated(answer, to: columns),
            caption: SafeText.truncated(answer, to: columns), startsFolded: startsFolded,
            lines: texts.enumerated().map { index, text in
                PageLine(
                    id: LineID(name, line.plan.id.rawValue, Int64(index)),
                    spans: [Span(SafeText.truncated(text, to: columns))], sentence: text + ".", enter: nil)
            })
    }
}
