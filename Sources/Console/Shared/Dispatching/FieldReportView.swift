import DeskModel
import ServiceModel
import TermCanvas

/// What the box of a report shows.
extension ConsoleState {
    func reportTitle(_ report: FieldReport) -> String {
        report.isCorrection
            ? language("Correct the report  ", "Popraw zgłoszenie  ") : language("What happened  ", "Co zaszło  ")
    }

    /// The box's lines: letter, act, and why it is not possible now.
    func reportLines(_ report: FieldReport, columns: Int) -> [[Span]] {
        guard let card = view.visits[report.visit] else { return [] }
        if report.isAsking { return questionLines(report, card, columns: columns) }
        if report.isCorrection, let last = card.lastReport { return correctionLines(report, last, columns: columns) }
        let acts = FieldReport.acts.map { letter, act in
            let isPossible = VisitLifecycle.missing(before: act, from: card.state) != nil
            let why =
                isPossible
                ? ""
                : language(
                    "  (not when \(card.state.name(.english)))", "  (nie w stanie „\(card.state.name(.polish))”)")
            return actLine(letter, act.command(language) + why, isPossible: isPossible)
        }
        let last = card.lastReport.map { "\($0.act.reported(language)) \(wording.time($0.at))" }
        let correct = actLine(
            "k",
            language("correct the last report", "popraw ostatnie zgłoszenie")
                + (last.map { ": \($0)" } ?? language("  (nothing was told yet)", "  (nic nie zgłoszono)")),
            isPossible: last != nil)
        return acts + crewLines(card) + [correct, timeLine(report, language("now", "teraz"))]
    }

    /// Of a crew: who may be exchanged, and who of those who come along takes it.
    private func crewLines(_ card: VisitCard) -> [[Span]] {
        guard let placement = card.placement, placement.isCrew else { return [] }
        let names = placement.members.map { technicianName($0) }.joined(separator: ", ")
        let taker = memberToAccept(card)
        let accept =
            language("of the crew accepts: ", "z ekipy przyjmuje: ")
            + (taker.map { technicianName($0) } ?? language("nobody is asked now", "teraz nikt nie odpowiada"))
        return [
            actLine(
                "l", language("exchange a member: ", "wymień członka ekipy: ") + names,
                isPossible: card.state.isScheduled),
            actLine("m", accept, isPossible: taker != nil),
        ]
    }

    private func actLine(_ letter: Character, _ text: String, isPossible: Bool) -> [Span] {
        [
            Span("\(letter)  ", isPossible ? .hintKey : .hintDisabled), Span(text, isPossible ? .text : .hintDisabled),
        ]
    }

    private func timeLine(_ report: FieldReport, _ otherwise: String) -> [Span] {
        let when = report.at.map { wording.moment($0) } ?? otherwise
        return [Span("@  ", .hintKey), Span(language("time: ", "godzina: ") + when)]
    }

    /// What was told, what it may have been instead, and that it may not have been at all.
    private func correctionLines(
        _ report: FieldReport, _ last: VisitCard.LastReport, columns: Int
    ) -> [[Span]] {
        let told = language("Reported: ", "Zgłoszono: ") + "\(last.act.reported(language)) \(wording.time(last.at))"
        let acts = FieldReport.acts.filter { VisitLifecycle.transition($0.act, from: last.before) != nil }
        let hint = language(
            "What it was instead; @ and Enter correct the time alone.",
            "Co to było naprawdę; @ i Enter poprawiają samą godzinę.")
        return [[Span(told, .title)]] + acts.map { actLine($0.letter, $0.act.command(language), isPossible: true) }
            + [
                actLine(
                    "0", language("it did not happen: ", "nie zaszło: ") + last.before.name(language), isPossible: true),
                timeLine(report, wording.moment(last.at)),
            ] + wrapped(hint, columns, .hintText)
    }

    /// All that will be told, before it is.
    private func questionLines(_ report: FieldReport, _ card: VisitCard, columns: Int) -> [[Span]] {
        let act = report.act ?? card.lastReport?.act
        var lines = [[Span(act?.reported(language) ?? "", .title)]]
        let end = report.at ?? (report.isCorrection ? card.lastReport?.at : nil) ?? now
        if act != .withdraw {
            let span = report.started.map { "\(wording.time($0))-\(wording.time(end))" } ?? wording.moment(end)
            lines.append([Span(span)])
        }
        let said = [
            report.signedBy.map { language("Signed by ", "Podpis: ") + $0 },
            report.act == .complete
                ? report.reason.map { language("No signature: ", "Brak podpisu: ") + $0 } : report.reason, report.note,
        ].compactMap { $0 }
        lines += said.flatMap { wrapped($0, columns, .text) }
        if let missing = report.act.flatMap({ VisitLifecycle.missing(before: $0, from: card.state) }), !missing.isEmpty,
            !report.isCorrection
        {
            let names = missing.map { $0.reported(language) }.joined(separator: ", ")
            lines += wrapped(language("Told with it: ", "Zgłasza też: ") + names + ".", columns, .dim)
        }
        let warning =
            report.isCorrection
            ? language("What was told stays on record.", "Poprzednie zgłoszenie zostaje w historii.")
            : language(
                "This ends the visit, and u cannot take it back; t corrects it.",
                "To kończy wizytę i u tego nie cofa; t poprawia.")
        return lines + wrapped(warning, columns, .text)
            + wrapped(language("Enter does it, Esc does not.", "Enter wykona, Esc nie."), columns, .hintText)
    }

    private func wrapped(_ text: String, _ columns: Int, _ role: Role) -> [[Span]] {
        SafeText.wrapped(text, to: columns).map { [Span($0, role)] }
    }
}

extension FieldReport {
    /// What the line asks for: from when to when; who signed, what is left, which parts, or why.
    func question(_ language: Language) -> String {
        let times = asksTimes ? language("From-to. ", "Od-do. ") : ""
        let words =
            switch act {
            case .complete?: language("Who signed (- why nobody); remark?", "Kto podpisał (- czemu nikt); uwaga?")
            case .partial?: language("What is left; remark?", "Co zostało; uwaga?")
            case .needsParts?: language("Which parts; remark?", "Jakich części brakuje; uwaga?")
            case .withdraw?: language("How did it come to be told?", "Skąd wzięło się zgłoszenie?")
            case let act: "\(act?.command(language) ?? ""): " + language("why?", "dlaczego?")
            }
        return times + words
    }
}
