import DeskModel
import ServiceModel
import TermCanvas

/// Beginning, solving and leaving.
extension ConsoleState {
    /// Opens the screen as it was left; with nothing chosen it asks who or what.
    mutating func openOutage() -> [Effect] {
        openScreen(.outage)
        if self[OutageState.self].draft == nil { askWhatHappened(isFurther: false) }
        return [.outage(.calls)]
    }

    mutating func askWhatHappened(isFurther: Bool) {
        overlay = .input(LineInput(.outage(.what(isFurther: isFurther)), text: isFurther ? "" : whoCannotWork))
    }

    /// The name of who said that they cannot work until the end of the day, and nobody has seen to it.
    private var whoCannotWork: String {
        for alert in alerts.book?.alerts ?? [] {
            if case .unable(let note) = alert.matter, note.window.start <= now,
                note.window.end == view.calendar.span(of: today).end
            {
                return note.name
            }
        }
        return ""
    }

    /// What `O` would mean here.
    var outageHere: OutageEvent? {
        if current.hasDeskCursor {
            if focus == .board || !current.hasPanes {
                switch board.cursor.row {
                case .technician(let technician): return .off(technician, restOfDay(board.cursor.day))
                case .region(let region): return .closed(region, restOfDay(board.cursor.day))
                }
            }
            return selectedCard.map { .emergency($0.order) }
        }
        if let meant = current.meant(self) { return .emergency(meant.id) }
        return current.cell(self).map { .off($0.technician, restOfDay($0.day)) }
    }

    var whyNoOutageHere: Phrase? {
        outageHere == nil
            ? Phrase(
                "no technician, order or region is under the cursor",
                "pod kursorem nie ma serwisanta, zlecenia ani rejonu")
            : nil
    }

    /// From now to the end of a day; of a later day all of it.
    func restOfDay(_ day: Day) -> TimeWindow {
        let span = view.calendar.span(of: max(day, today))
        let start = max(span.start, Timestamp(seconds: now.seconds / 60 * 60))
        return TimeWindow(start: start, end: span.end) ?? span
    }

    mutating func beginOutageHere() -> [Effect] {
        guard let event = outageHere else { return [] }
        return beginOutage(event)
    }

    mutating func beginOutage(_ event: OutageEvent) -> [Effect] {
        let before = screen
        openScreen(.outage)
        // Esc comes back to where it was asked for.
        if before != .outage { trail = [TrailStep(screen: before) { _ in }] }
        return begin(event)
    }

    mutating func begin(_ event: OutageEvent) -> [Effect] {
        self[OutageState.self].begin(OutageDraft([event]))
        return [.outage(.calls)] + solveOutage()
    }

    mutating func solveOutage() -> [Effect] {
        guard let draft = self[OutageState.self].draft else { return [] }
        let id = freshToken()
        self[OutageState.self].ask(id)
        return [.outage(.solve(OutageRequest(id: id, draft: draft)))]
    }

    /// Throws the draft away and goes back; calls that are kept stay.
    mutating func leaveOutage() -> [Effect] {
        let had = self[OutageState.self].draft != nil
        self[OutageState.self].draft = nil
        self[OutageState.self].answer = nil
        self[OutageState.self].request = nil
        goBack()
        if had { status.say(language("Discarded; nothing was written.", "Porzucono; niczego nie zapisano.")) }
        return had ? [.outage(.forget)] : []
    }
}

/// What comes back.
extension ConsoleState {
    mutating func take(_ news: OutageNews) {
        switch news {
        case .answer(let answer):
            guard self[OutageState.self].request == answer.request else { return }
            self[OutageState.self].answer = answer
            if answer.isComplete, place == .outage { status.message = nil }
        case .refused(let request, let refusal):
            guard self[OutageState.self].request == request else { return }
            self[OutageState.self].request = nil
            status.say(refusal.sentence(wording), .error)
        case .totals(let request, let proposal, let ticked, let totals):
            guard self[OutageState.self].request == request, self[OutageState.self].ticked(proposal) == ticked else {
                return
            }
            self[OutageState.self].totals[proposal] = totals
        case .calls(let lines): self[OutageState.self].kept = lines
        }
    }

    /// Another desk has moved something of it.
    mutating func noteOutage(_ entry: JournalEntry) {
        guard self[OutageState.self].answer != nil else { return }
        for order in entry.summary.orders { self[OutageState.self].movers[order] = entry.actor.shownName(language) }
    }

    mutating func outageAccepted(_ receipt: Receipt) -> [Effect] {
        // Nobody is called from a draft of the plan.
        let calls = vantageObstacle(to: NoteOutageCall.reach) == nil ? self[OutageState.self].callMoves.count : 0
        let kept = self[OutageState.self].kept
        self[OutageState.self] = OutageState()
        self[OutageState.self].kept = kept
        let toCall = calls == 0 ? "" : language(" c notes a call.", " c zapisuje telefon.")
        let wayBack =
            isPlayed
            ? language(" u takes it all back until it is sent.", " u cofa całość, póki nie wysłano.")
            : language(" One u takes it all back.", " Jedno u cofa całość.")
        status.say(
            receipt.summary.sentence(wording) + wayBack + toCall,
            receipt.breaks.isEmpty ? .success : .warning)
        if calls == 0 { goBack() } else { self[OutageState.self].pane = .calls }
        return [.outage(.forget), .outage(.calls)]
    }

    mutating func outageRefused() { self[OutageState.self].isWriting = false }

    mutating func add(_ event: OutageEvent) -> [Effect] {
        openScreen(.outage)
        guard var draft = self[OutageState.self].draft else { return begin(event) }
        draft.events.append(event)
        self[OutageState.self].draft = draft
        return solveOutage()
    }
}
