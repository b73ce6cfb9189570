import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// The visit that is being completed: what is known of its times, every question with its answer or a place for one, and
    /// who signs. What has no room scrolls with the cursor; what is missing stands at the foot.
    mutating func drawCompletion(_ draft: CompletionDraft, _ state: ConsoleState, in body: Rect) {
        guard let content = state.content(of: draft) else { return }
        let lines = state.completionLines(content, columns: body.columns - 2, rows: body.rows - 4)
        let rows = min(body.rows, lines.count + 4)
        let rect = Rect(column: body.column, row: body.row, columns: body.columns, rows: rows)
        fill(rect)
        let inner = box(
            rect, .heavy, style: Style(.borderFocused), title: state.completionTitle(draft, columns: body.columns),
            trailing: state.completionTrailing(content), titleStyle: Style(.titleFocused))
        let shown = max(1, inner.rows - 2)
        let focus = lines.firstIndex { $0.row == draft.cursor } ?? 0
        let top = max(0, min(focus - shown / 2, lines.count - shown))
        for (index, line) in lines.dropFirst(top).prefix(shown).enumerated() {
            draw(line, isFocused: line.row == draft.cursor, in: inner.line(index))
        }
        let rule = Point(column: inner.column, row: inner.endRow - 2)
        horizontalRule(at: rule, columns: inner.columns, style: Style(.border))
        put(state.completionFoot(content), in: inner.line(inner.rows - 1), style: Style(.title))
    }

    private mutating func draw(_ line: CompletionLine, isFocused: Bool, in area: Rect) {
        put(line.spans, at: area.origin, in: area)
        if isFocused { put(">", at: area.origin, .title, in: area) }
        guard let typed = line.typed else { return }
        let column = area.column + line.spans.map { SafeText.width($0.text) }.reduce(0, +)
        let hint = line.behind.isEmpty ? 0 : min(SafeText.width(line.behind) + 2, Self.hintRoom)
        let grown =
            line.isLong && !line.isWrong
            ? min(SafeText.width(typed.text) + 1, area.endColumn - column - hint) : 0
        let room = min(max(line.room, grown), max(1, area.endColumn - column))
        drawInput(typed, in: Rect(column: column, row: area.row, columns: room, rows: 1), isFocused: isFocused)
        let rest = Rect(
            column: column + room + 2, row: area.row, columns: max(0, area.endColumn - column - room - 2), rows: 1)
        put(line.behind, in: rest, style: Style(line.isWrong ? .statusError : .dim))
    }

    /// What a line that grows leaves of a long hint.
    private static let hintRoom = 26
}

extension ConsoleState {
    fileprivate func completionTitle(_ draft: CompletionDraft, columns: Int) -> String {
        guard let card = view.visits[draft.visit] else { return language("Complete", "Wykonanie") }
        let number = columns >= 110 ? card.number.description : card.number.short
        let technician = card.placement.map { technicianName($0.leader) } ?? ""
        let act =
            switch draft.act {
            case .partial: language("Partly done  ", "Częściowo wykonane  ")
            case .needsParts: language("Parts are missing  ", "Brak części  ")
            default: language("Complete  ", "Wykonanie  ")
            }
        return act + number
            + language(" visit \(card.sequence), for ", " wizyta \(card.sequence), za: ") + technician
    }

    fileprivate func completionTrailing(_ content: CompletionContent) -> String {
        if content.draft.isWriting { return language("being written …", "zapisywanie …") }
        let missing = content.missing.count
        let time = content.draft.report.at.map { wording.time($0) } ?? wording.time(now) + language(", now", ", teraz")
        let count = missing == 0 ? "" : language("\(missing) missing  ", "brakuje: \(missing)  ")
        return count + (content.draft.report.asksTimes ? "" : language("time ", "godzina ") + time)
    }

    /// What is missing, and where the technician goes next.
    fileprivate func completionFoot(_ content: CompletionContent) -> String {
        let missing = content.missing.count
        let foot =
            missing == 0
            ? language(
                " Nothing is missing; Ctrl-S completes the visit.", " Niczego nie brakuje; Ctrl-S kończy wizytę.")
            : language(" Missing \(missing): ", " Brakuje \(missing): ") + content.missingWords(language) + "."
        return foot + (nextStop(after: content.draft.visit) ?? "")
    }

    /// ` Next: 35 Żyrardów, planned 10:46, expected 10:48.`
    private func nextStop(after visit: Visit.ID) -> String? {
        guard let placement = view.visits[visit]?.placement,
            let stops = view.sheets[CellKey(placement.leader, placement.lastDay)]?.stops,
            let index = stops.firstIndex(where: { $0.visit == visit }), index + 1 < stops.count,
            let next = view.visits[stops[index + 1].visit]
        else { return nil }
        let stop = stops[index + 1]
        let expected = stop.forecast.flatMap { $0 == stop.start ? nil : wording.time($0) }
        return language(" Next: ", " Dalej: ") + "\(next.number.short) \(next.town), plan \(wording.time(stop.start))"
            + (expected.map { language(", expected \($0)", ", spodziewane \($0)") } ?? "") + "."
    }

    fileprivate func completionLines(_ content: CompletionContent, columns: Int, rows: Int) -> [CompletionLine] {
        let label = min(columns >= 100 ? 34 : columns >= 70 ? 28 : 22, max(14, columns / 3))
        let asked =
            timeLines(content, label) + questionLines(content, label) + partLines(content, label)
            + endingLines(content, label)
        return asked + reportLines(content, label, room: rows - asked.count)
    }

    func heading(_ text: String, _ sign: String, _ answer: String) -> CompletionLine {
        CompletionLine(
            spans: [
                Span("  "), Span(SafeText.fitted(text, to: 11), .title),
                Span(sign + " ", sign == "?" ? Role.statusWarning : Role.text), Span(answer),
            ])
    }

    private func timeLines(_ content: CompletionContent, _ label: Int) -> [CompletionLine] {
        guard let card = view.visits[content.draft.visit] else { return [] }
        let head = language("Time", "Czas")
        if content.draft.report.asksTimes {
            let isPaused = card.times?.pausedSince != nil
            let words =
                isPaused
                ? language("when the work went on and ended", "kiedy praca ruszyła dalej i się skończyła")
                : language("when the work was", "kiedy praca")
            return [
                heading(head, content.missing.contains(.times) ? "?" : "=", words),
                input(.times, language("from-to", "od-do"), timesHint(content.draft, card), content, label),
            ]
        }
        let moments: [(String, Timestamp?)] = [
            (language("on the way ", "w drodze "), card.times?.leftFor),
            (language("on site ", "na miejscu "), card.times?.arrived),
            (language("work since ", "praca od "), card.times?.started),
        ]
        let told = moments.compactMap { word, moment in moment.map { word + wording.time($0) } }
        return [heading(head, "=", told.joined(separator: "   "))]
    }

    private func questionLines(_ content: CompletionContent, _ label: Int) -> [CompletionLine] {
        let lists = OrderChecklist(checklist: content.checklist)
        let isNeeded = content.draft.act == .complete && !content.checklist.missing.isEmpty
        let sign = isNeeded || !content.faults.isEmpty ? "?" : "="
        let words =
            content.checklist.asked.isEmpty
            ? language("this order asks nothing", "to zlecenie o nic nie pyta") : lists.words(language)
        let head = heading(language("Checklist", "Pytania"), sign, words)
        return [head]
            + content.checklist.asked.map { line in
                let row = CompletionDraft.Row(line)
                let name = content.list.name(of: line)
                guard content.rows.contains(row) else { return told(line, name, content, label) }
                // What goes on later may be answered later.
                let isNeeded = line.item.isMandatory && content.draft.act == .complete
                let hint = language(
                    isNeeded ? "needed" : "may stay open", isNeeded ? "wymagane" : "nieobowiązkowe")
                let because = line.item.condition.map { language("asked because ", "bo ") + $0.words(language) }
                return input(
                    row, "\(line.number)  \(name)",
                    [line.item.expected(language), hint, because].compactMap { $0 }.joined(separator: "; "), content,
                    label, isOutside: line.isFinding)
            }
    }

    /// A question that was answered before.
    private func told(
        _ line: Checklist.Line, _ name: String, _ content: CompletionContent, _ label: Int
    ) -> CompletionLine {
        let known = content.list.checklist.lines.first { $0.item.name == line.item.name && $0.device == line.device }
        let finding =
            line.isFinding
            ? content.list.followUp(of: known ?? line).map { language("follows: ", "wynika: ") + $0.number.short }
                ?? language("outside: Ctrl-F makes an order", "poza granicami: Ctrl-F tworzy zlecenie")
            : nil
        let who = line.current.map { "\(Actor.shownName($0.actor, language)) \(wording.time($0.at))" }
        let text = SafeText.fitted(SafeText.truncated("\(line.number)  \(name)", to: label - 1), to: label)
        return CompletionLine(
            spans: [
                Span("    \(line.isFinding ? "!" : "=") ", line.role), Span(text),
                Span(SafeText.fitted(line.value?.words(of: line.item, language) ?? "", to: 16), line.role),
                Span([line.item.limits(language), finding, who].compactMap { $0 }.joined(separator: "; "), .dim),
            ])
    }

    /// Who signs, what is left, or which parts are missing.
    private func endingLines(_ content: CompletionContent, _ label: Int) -> [CompletionLine] {
        let act = content.draft.act
        guard act != .complete else { return signatureLines(content, label) }
        let isOpen = content.missing.contains(.left) || content.missing.contains(.lacks)
        let head = heading(
            language("Left", "Zostało"), isOpen ? "?" : "=",
            language("what the return visit is to do", "co ma zrobić wizyta powrotna"))
        let lacks = input(
            .lacks, language("missing parts", "brakujące części"),
            language("code quantity day; the next", "kod ilość dzień; następna"), content, label)
        return [head] + (act == .needsParts ? [lacks] : []) + [
            input(.left, language("what is left", "co zostało"), "", content, label)
        ]
    }

    private func signatureLines(_ content: CompletionContent, _ label: Int) -> [CompletionLine] {
        let head = heading(
            language("Signature", "Podpis"), content.lacksSignature ? "?" : "=",
            language("who signed, or why nobody did", "kto podpisał albo czemu nikt"))
        let isEmpty = content.draft.text(.role).isEmpty
        return [
            head, input(.signature, language("signed by", "podpisał(a)"), "", content, label),
            input(.noSignature, language("or none because", "albo brak, bo"), "", content, label),
            input(
                .role, content.name(of: .role, language),
                isEmpty ? language("may stay empty", "może zostać puste") : "", content, label),
            fileLine(
                .file(.strokes, 0), language("drawn signature (path)", "podpis odręczny (ścieżka)"), content, label),
        ]
    }

    func input(
        _ row: CompletionDraft.Row, _ name: String, _ hint: String, _ content: CompletionContent, _ label: Int,
        isOutside: Bool = false
    ) -> CompletionLine {
        let sign = content.missing.contains(row) ? "?" : isOutside ? "!" : content.draft.text(row).isEmpty ? " " : "="
        let text = SafeText.fitted(SafeText.truncated(name, to: label - 1), to: label)
        let complaint = content.draft.complaints[row]
        let role: Role = sign == "?" ? .statusWarning : isOutside ? .late : .text
        return CompletionLine(
            row: row, spans: [Span("    \(sign) ", role), Span(text)],
            typed: content.draft.line(row), room: label >= 30 ? 28 : 16, isLong: row.isLong,
            behind: complaint ?? hint, isWrong: complaint != nil)
    }
}
