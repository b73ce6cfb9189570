import DeskModel
import ServiceModel
import TermCanvas

/// Telling what happened in the field, on the technician's behalf.
extension ConsoleState {
    mutating func openReport() -> [Effect] {
        guard let card = selectedCard else { return chooseStop() }
        overlay = .report(FieldReport(card.id))
        return []
    }

    /// A letter chooses the act, `@` asks for the time; Enter confirms what ends the visit.
    mutating func press(_ key: Key, in report: FieldReport) -> [Effect] {
        if report.isAsking { return key == .enter ? send(report, reason: nil) : leaveReport() }
        if key == .escape || key == .character("q") { return leaveReport() }
        if key == .character("@") {
            overlay = .input(LineInput(.reportTime(report)))
            return []
        }
        guard let act = FieldReport.act(for: key) else { return [] }
        guard let card = view.visits[report.visit] else { return leaveReport() }
        guard let arrow = VisitLifecycle.transition(act, from: card.state) else {
            let obstacle = stateObstacle(to: act, card)
            status.say(language(obstacle.english, obstacle.polish) + ".", .warning)
            return []
        }
        var report = report
        report.act = act
        if arrow.needsReason || act == .complete {
            overlay = .input(LineInput(.reportReason(report)))
            return []
        }
        guard arrow.to.isClosed else { return send(report, reason: nil) }
        report.isAsking = true
        overlay = .report(report)
        return []
    }

    private mutating func leaveReport() -> [Effect] {
        overlay = nil
        status.say(language("Nothing was changed.", "Niczego nie zmieniono."))
        return []
    }

    /// Takes the typed time over and goes back to the box.
    /// A time alone is one of the visit's shift.
    func moment(_ text: String, of report: FieldReport) throws(InputFault) -> Timestamp {
        guard let placement = view.visits[report.visit]?.placement else { return try times.moment(text) }
        return try times.moment(text, near: placement)
    }

    mutating func setTime(_ text: String, of report: FieldReport) -> [Effect] {
        do {
            var report = report
            report.at = try moment(text, of: report)
            overlay = .report(report)
        } catch {
            status.say(error.sentence(wording), .warning)
        }
        return []
    }

    mutating func send(_ report: FieldReport, reason: String?) -> [Effect] {
        guard let act = report.act, let card = view.visits[report.visit] else { return leaveReport() }
        overlay = nil
        let token = freshToken()
        errands[token] = .report
        let basis = known(card)
        return [
            .perform(
                ReportVisit(visit: card.id, act: act, at: report.at, reason: reason, basis: basis), token: token)
        ]
    }

    /// The box's lines: letter, act, and why it is not possible now.
    func reportLines(_ report: FieldReport) -> [[Span]] {
        guard let card = view.visits[report.visit] else { return [] }
        if report.isAsking, let act = report.act {
            return [
                [Span(act.command(language), .title)],
                [
                    Span(
                        language(
                            "This ends the visit, and u cannot take it back.", "To kończy wizytę i u tego nie cofa."))
                ],
                [Span(language("Enter does it, Esc does not.", "Enter wykona, Esc nie."), .hintText)],
            ]
        }
        let acts = FieldReport.acts.map { letter, act in
            let isPossible = VisitLifecycle.transition(act, from: card.state) != nil
            let why =
                isPossible
                ? ""
                : language(
                    "  (not when \(card.state.name(.english)))", "  (nie w stanie „\(card.state.name(.polish))”)")
            return [
                Span("\(letter)  ", isPossible ? .hintKey : .hintDisabled),
                Span(act.command(language) + why, isPossible ? .text : .hintDisabled),
            ]
        }
        let when = report.at.map { wording.moment($0) } ?? language("now", "teraz")
        return acts + [[Span("@  ", .hintKey), Span(language("time: ", "godzina: ") + when)]]
    }
}
