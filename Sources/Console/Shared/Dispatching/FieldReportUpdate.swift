import DeskModel
import ServiceModel
import TermCanvas

/// Telling what happened in the field, on the technician's behalf.
extension ConsoleState {
    mutating func openReport() -> [Effect] {
        guard let card = selectedCard else { return chooseStop() }
        overlay = .report(FieldReport(card.id))
        return askWhatIsAsked(of: card)
    }

    /// Why nothing can be told of a visit.
    func reportObstacle(_ card: VisitCard) -> Phrase? {
        let isPossible = FieldReport.acts.contains { VisitLifecycle.transition($0.act, from: card.state) != nil }
        return isPossible || card.lastReport != nil || card.placement?.isCrew ?? false
            ? nil : stateObstacle(to: .accept, card)
    }

    /// A letter chooses the act, `@` asks for the time, `k` corrects; Enter confirms what ends the visit.
    mutating func press(_ key: Key, in report: FieldReport) -> [Effect] {
        if report.isReading { return press(key, while: report) }
        if report.isAsking { return key == .enter ? send(report) : leaveReport() }
        if key == .escape || key == .character("q") { return leaveReport() }
        guard let card = view.visits[report.visit] else { return leaveReport() }
        if key == .character("@") {
            overlay = .input(LineInput(.reportTime(report)))
            return []
        }
        if report.isCorrection { return press(key, correcting: report, card) }
        if key == FieldReport.correct { return beginCorrection(report, card) }
        if key == FieldReport.exchange { return beginExchange(card) }
        if key == FieldReport.acceptAsMember { return acceptAsMember(report, card) }
        guard let act = FieldReport.act(for: key) else { return [] }
        guard let missing = VisitLifecycle.missing(before: act, from: card.state) else {
            let obstacle = stateObstacle(to: act, card)
            status.say(language(obstacle.english, obstacle.polish) + ".", .warning)
            return []
        }
        var report = report
        report.act = act
        report.asksTimes = !missing.isEmpty
        if report.opensDialog, let effects = beginCompletion(report, card) {
            return effects
        }
        return askForWords(report, card)
    }

    /// What is said with an act, in one line.
    mutating func askForWords(_ report: FieldReport, _ card: VisitCard) -> [Effect] {
        ask(report, typed: report.asksTimes ? likelyTimes(report, card) : "")
    }

    /// Asks for the words of an act that needs some, else goes on.
    private mutating func ask(_ report: FieldReport, typed: String = "") -> [Effect] {
        guard let act = report.act, act == .withdraw || act.needsWords else { return goOn(report) }
        overlay = .input(LineInput(.reportReason(report), text: typed, isBeginning: true))
        return []
    }

    /// What was typed is understood, and what ends the visit is shown once more before it is told.
    mutating func take(words text: String, of report: FieldReport) -> [Effect] {
        guard let act = report.act, let card = view.visits[report.visit] else { return leaveReport() }
        var report = report
        do {
            let words = try ReportWords(
                text, act: act, asksTimes: report.asksTimes, near: card.placement,
                times.past)
            (report.reason, report.signedBy, report.note) = (words.reason, words.signedBy, words.note)
            if let started = words.started, let ended = words.ended {
                (report.started, report.at) = try sound(started, ended, card)
            }
        } catch .required {
            status.say(language("Say it in a few words.", "Napisz to w kilku słowach."), .warning)
            return []
        } catch {
            status.say(error.sentence(wording), .warning)
            return []
        }
        return goOn(report)
    }

    private mutating func goOn(_ report: FieldReport) -> [Effect] {
        guard let act = report.act else { return leaveReport() }
        guard report.isCorrection || VisitCourse.state(after: act).isClosed else { return send(report) }
        var report = report
        report.isAsking = true
        overlay = .report(report)
        return []
    }

    mutating func leaveReport() -> [Effect] {
        overlay = nil
        status.say(language("Nothing was changed.", "Niczego nie zmieniono."))
        return []
    }

    /// Takes the typed time over and goes back to the box.
    /// A time alone is one of the visit's shift.
    func moment(_ text: String, of report: FieldReport) throws(InputFault) -> Timestamp {
        guard let placement = view.visits[report.visit]?.placement else { return try times.past.moment(text) }
        return try times.past.moment(text, near: placement)
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

    private mutating func send(_ report: FieldReport) -> [Effect] {
        guard let card = view.visits[report.visit] else { return leaveReport() }
        let basis = known(card)
        let command: any Command
        if report.isCorrection {
            command = CorrectReport(
                visit: card.id, act: report.act, at: report.at, reason: report.reason, signedBy: report.signedBy,
                note: report.note, basis: basis)
        } else {
            guard let act = report.act else { return leaveReport() }
            command = ReportVisit(
                visit: card.id, act: act, at: report.at, started: report.started, reason: report.reason,
                signedBy: report.signedBy, note: report.note, basis: basis)
        }
        overlay = nil
        let token = freshToken()
        errands[token] = ReportErrand()
        return [.perform(command, token: token)]
    }
}

/// Correcting what was told last.
extension ConsoleState {
    private mutating func beginCorrection(_ report: FieldReport, _ card: VisitCard) -> [Effect] {
        guard card.lastReport != nil else {
            let isAccepted = card.placement?.isAcceptedByMember == true
            status.say(
                isAccepted
                    ? language(
                        "Only somebody who comes along accepted it; Ctrl-R recalls it and takes that back.",
                        "Przyjęła je tylko osoba z ekipy; Ctrl-R odwołuje wysłanie i to cofa.")
                    : language("Nothing was told of it yet.", "Nic jeszcze nie zgłoszono."), .warning)
            return []
        }
        var report = report
        report.isCorrection = true
        overlay = .report(report)
        return []
    }

    /// A letter says what it was, `0` that it was not; Enter keeps the act and corrects the time alone.
    private mutating func press(_ key: Key, correcting report: FieldReport, _ card: VisitCard) -> [Effect] {
        guard let last = card.lastReport else { return leaveReport() }
        var report = report
        if key == .enter {
            guard report.at != nil else {
                status.say(
                    language("Say what it was, or with @ when.", "Podaj, co to było, albo klawiszem @ kiedy."), .warning
                )
                return []
            }
            return goOn(with: nil, report)
        }
        if key == FieldReport.withdraw {
            report.act = .withdraw
            return ask(report)
        }
        guard let act = FieldReport.act(for: key) else { return [] }
        guard VisitLifecycle.transition(act, from: last.before) != nil else {
            status.say(
                language(
                    "Before it the visit was \(last.before.name(.english)): “\(act.name(.english))” was not possible.",
                    "Przedtem wizyta miała stan „\(last.before.name(.polish))”: „\(act.name(.polish))” niemożliwe."),
                .warning)
            return []
        }
        report.act = act
        return ask(report)
    }

    private mutating func goOn(with act: VisitAct?, _ report: FieldReport) -> [Effect] {
        var report = report
        report.act = act
        report.isAsking = true
        overlay = .report(report)
        return []
    }
}

extension VisitAct {
    /// It is told with words: who signed, what is left, which parts, or why.
    var needsWords: Bool {
        self == .complete || VisitLifecycle.transitions.contains { $0.act == self && $0.needsReason }
    }
}
