import DeskModel
import ServiceModel
import TermCanvas

/// What the keys of the outage screen do.
extension ConsoleState {
    mutating func stepOutage(_ lines: Int, _ columns: Int) {
        var outage = self[OutageState.self]
        switch outage.pane {
        case .happened:
            outage.line = max(0, min(outage.lines - 1, outage.line + lines))
            if outage.isOnKeeps { outage.keep = max(0, min(outage.keepItems.count - 1, outage.keep + columns)) }
        case .proposals: outage.choose(outage.proposal + lines)
        case .changes: outage.change = outage.clamped(outage.change + lines, outage.chosen?.moves.count ?? 0)
        case .calls: outage.call = outage.clamped(outage.call + lines, outageCallCount)
        }
        self[OutageState.self] = outage
    }

    mutating func chooseProposal(_ step: Int) {
        self[OutageState.self].choose(self[OutageState.self].proposal + step)
    }

    mutating func turnOutagePane(_ step: Int) {
        let panes = OutagePane.allCases
        let index = panes.firstIndex(of: self[OutageState.self].pane) ?? 0
        self[OutageState.self].pane = panes[(index + step + panes.count) % panes.count]
    }

    /// In the first pane on to the proposals; there it accepts.
    mutating func enterOutage() -> [Effect] {
        let outage = self[OutageState.self]
        guard outage.draft != nil else {
            if outage.kept.isEmpty { askWhatHappened(isFurther: false) } else { self[OutageState.self].pane = .calls }
            return []
        }
        if outage.pane == .happened, !(outage.answer?.affected.isEmpty ?? false) {
            self[OutageState.self].pane = .proposals
            let letter = Self.outageLetter(outage.proposal)
            status.say(
                language(
                    "On to the proposals; Enter again accepts \(letter).",
                    "Teraz propozycje; ponowny Enter przyjmie \(letter)."))
            return []
        }
        return acceptOutage()
    }

    mutating func acceptOutage() -> [Effect] {
        let outage = self[OutageState.self]
        guard let answer = outage.answer, answer.isComplete, !outage.isWriting else {
            if !outage.isWriting {
                status.say(language("It is being solved; a moment.", "Trwa liczenie; chwila."), .warning)
            }
            return []
        }
        guard !answer.affected.isEmpty || answer.draft.events.contains(where: { $0.technician != nil }) else {
            status.say(
                language(
                    "Nothing has to change: nothing is written.", "Nic nie musi się zmienić: niczego nie zapisano."))
            return []
        }
        if let stale = outage.acceptedMoves.first(where: { isStale($0) }) {
            status.say(
                hasMoved(stale)
                    ? language(
                        "Solve again first (s): \(stale.order.short) has moved.",
                        "Najpierw policz od nowa (s): \(stale.order.short) już gdzie indziej.")
                    : language(
                        "Solve again first (s): \(stale.order.short) or its day has changed.",
                        "Najpierw policz od nowa (s): zmieniło się \(stale.order.short) albo jego dzień."), .warning)
            return []
        }
        if isStale(answer.basis) {
            status.say(
                language(
                    "Solve again first (s): the days that it is about have changed.",
                    "Najpierw policz od nowa (s): zmieniły się dni, których to dotyczy."), .warning)
            return []
        }
        if outage.acceptedMoves.contains(where: { !$0.breaches.isEmpty && $0.override == nil }) {
            overlay = .input(LineInput(.outage(.reason), text: suggestedReason(outage.acceptedMoves)))
            return []
        }
        return writeOutage(outage.acceptedMoves)
    }

    private mutating func writeOutage(_ moves: [OutageMove]) -> [Effect] {
        let outage = self[OutageState.self]
        guard let answer = outage.answer else { return [] }
        let token = freshToken()
        errands[token] = OutageErrand.acceptance
        self[OutageState.self].isWriting = true
        return [
            .perform(
                AcceptOutage(draft: answer.draft, moves: moves, made: outage.made, basis: answer.basis), token: token)
        ]
    }

    /// `region: nobody else here has UDT`: what was proved of every move against a rule; empty where one of them has no proof.
    func suggestedReason(_ moves: [OutageMove]) -> String {
        let proofs = self[OutageState.self].chosen?.proofs ?? [:]
        var reasons: [String] = []
        for move in moves where !move.breaches.isEmpty {
            guard let proof = proofs[move.visit] else { return "" }
            let reason = "\(move.breaches[0].word(in: language)): \(proof.words(wording))"
            if !reasons.contains(reason) { reasons.append(reason) }
        }
        return reasons.joined(separator: "; ")
    }

    /// Its row was moved by another desk, or one of its days has changed: what was solved no longer holds for it, and the store
    /// would refuse it.
    func isStale(_ move: OutageMove) -> Bool {
        guard move.rest == nil, move.typed == nil, view.visits[move.visit] != nil else { return false }
        return isStale(move.move)
    }

    /// It stands elsewhere by now.
    func hasMoved(_ move: OutageMove) -> Bool {
        guard move.rest == nil, let card = view.visits[move.visit] else { return false }
        let (now, was) = (card.placement, move.move.from)
        return now?.leader != was?.leader || now?.day != was?.day || now?.start != was?.start
    }

    mutating func tickOutage() -> [Effect] {
        switch self[OutageState.self].pane {
        case .happened: return toggleKeep()
        case .proposals, .changes: return tickChange()
        case .calls:
            askWhatWasSaid()
            return []
        }
    }

    private mutating func tickChange() -> [Effect] {
        var outage = self[OutageState.self]
        guard let answer = outage.answer, let chosen = outage.chosen, chosen.moves.indices.contains(outage.change),
            let request = outage.request
        else { return [] }
        outage.pane = .changes
        guard chosen.moves[outage.change].canBeTicked else {
            self[OutageState.self] = outage
            status.say(
                language(
                    "It has no place in this proposal; r says why.",
                    "Nie ma miejsca w tej propozycji; r powie dlaczego."))
            return []
        }
        let visit = chosen.moves[outage.change].visit
        var off = outage.unticked[outage.proposal] ?? []
        if !off.insert(visit).inserted { off.remove(visit) }
        outage.unticked[outage.proposal] = off
        outage.totals[outage.proposal] = nil
        outage.change = outage.clamped(outage.change + 1, chosen.moves.count)
        self[OutageState.self] = outage
        guard answer.isComplete, !off.isEmpty else { return [] }
        return [
            .outage(
                .totals(request: request, proposal: outage.proposal, ticked: outage.ticked(outage.proposal)))
        ]
    }

    private mutating func toggleKeep() -> [Effect] {
        var outage = self[OutageState.self]
        guard var draft = outage.draft, outage.isOnKeeps, let item = outage.keepItem else { return [] }
        switch item {
        case .promises: draft.keeps.promises.toggle()
        case .locked: draft.keeps.locked.toggle()
        case .dispatched: draft.keeps.dispatched.toggle()
        case .changes: draft.keeps.maxChanges = draft.keeps.maxChanges == nil ? 3 : nil
        case .underWay:
            status.say(
                language(
                    "Work that others have begun is a fact: it stays with them.",
                    "Praca rozpoczęta przez innych to fakt: zostaje u nich."))
            return []
        case .work(let visit): draft.work[visit] = draft.fate(of: visit).next
        }
        outage.draft = draft
        self[OutageState.self] = outage
        return solveOutage()
    }

    /// The end of what the cursor is on comes later or earlier; in keep it is the number of changes.
    mutating func lengthenOutage(days: Int = 0, halfHours: Int = 0) -> [Effect] {
        var outage = self[OutageState.self]
        guard var draft = outage.draft else { return [] }
        if outage.pane == .happened, outage.isOnKeeps, days != 0 {
            draft.keeps.maxChanges = max(0, (draft.keeps.maxChanges ?? (days > 0 ? 0 : 4)) + days)
        } else {
            let index = outage.event ?? 0
            guard draft.events.indices.contains(index), let window = draft.events[index].window else {
                status.say(language("An emergency has no end.", "Nagłe zlecenie nie ma końca."), .warning)
                return []
            }
            guard let longer = longer(window, days, halfHours) else {
                status.say(Refusal.outages(.endsBeforeItStarts).sentence(wording), .warning)
                return []
            }
            draft.events[index] = draft.events[index].lasting(longer)
        }
        outage.draft = draft
        self[OutageState.self] = outage
        return solveOutage()
    }

    private func longer(_ window: TimeWindow, _ days: Int, _ halfHours: Int) -> TimeWindow? {
        var end = window.end + halfHours * 1800
        if days != 0 {
            let last = view.calendar.day(of: window.end - 1)
            end = view.calendar.span(of: last + days).end
        }
        return TimeWindow(start: window.start, end: end)
    }

    // MARK: Calls

    /// Calls of the draft, or those that the store keeps.
    var outageCallCount: Int {
        let outage = self[OutageState.self]
        return outage.draft == nil ? outage.kept.count : outage.callMoves.count
    }

    mutating func askWhatWasSaid() {
        let outage = self[OutageState.self]
        let index = outage.pane == .calls ? outage.call : 0
        if outage.draft == nil {
            let open = outage.kept.filter { $0.call.madeAt == nil }
            let chosen = outage.kept.indices.contains(index) ? outage.kept[index] : nil
            guard let line = chosen?.call.madeAt == nil ? chosen : open.first else {
                status.say(language("All calls were made.", "Wszystkie telefony wykonano."))
                return
            }
            overlay = .input(LineInput(.outage(.call(line.call.id))))
        } else if outage.callMoves.indices.contains(index) {
            overlay = .input(LineInput(.outage(.made(outage.callMoves[index].visit))))
        }
    }

    mutating func answer(_ question: OutageQuestion, _ text: String) -> [Effect] {
        switch question {
        case .what(let isFurther): return answerWhat(text, isFurther: isFurther)
        case .reason:
            guard !text.allSatisfy({ $0 == " " }) else {
                status.say(language("Say why: a reason is needed.", "Podaj powód: jest wymagany."), .warning)
                return []
            }
            overlay = nil
            return writeOutage(
                self[OutageState.self].acceptedMoves.map { move in
                    var move = move
                    if !move.breaches.isEmpty { move.override = text }
                    return move
                })
        case .made(let visit):
            overlay = nil
            self[OutageState.self].made[visit] = text
            status.say(language("Kept with the proposal.", "Zachowano przy propozycji."), .success)
            return []
        case .call(let call):
            overlay = nil
            let token = freshToken()
            errands[token] = OutageErrand.call
            return [.perform(NoteOutageCall(call: call, said: text), token: token)]
        }
    }

    private mutating func answerWhat(_ text: String, isFurther: Bool) -> [Effect] {
        guard !text.allSatisfy({ $0 == " " }) else { return [] }
        switch OutageReader(view, now: now, vans: vansOfStock).read(text) {
        case .event(let event):
            overlay = nil
            if !isFurther { return begin(event) }
            return add(event)
        case .ambiguous(let names):
            status.say(
                language("Several: ", "Kilka pasuje: ") + names.prefix(6).joined(separator: ", ") + ".", .warning)
            return []
        case .fault(let refusal):
            status.say(refusal.sentence(wording), .warning)
            return []
        case .line:
            return typeEmergency(text)
        }
    }

    /// Vans by their codes, where stock was looked at.
    private var vansOfStock: [String: Technician.ID] { [:] }
}

extension OutageState {
    func clamped(_ index: Int, _ count: Int) -> Int { max(0, min(count - 1, index)) }

    mutating func choose(_ index: Int) {
        let next = clamped(index, answer?.proposals.count ?? 0)
        if next != proposal { (change, call) = (0, 0) }
        proposal = next
    }
}
