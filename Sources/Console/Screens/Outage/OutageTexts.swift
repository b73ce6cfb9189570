import DeskModel
import ServiceModel
import TermCanvas

/// What the outage screen says.
extension ConsoleState {
    /// `A`, `B`, …
    static func outageLetter(_ index: Int) -> String { String(UnicodeScalar(UInt8(65 + index % 26))) }

    /// What is under the cursor, or what Enter would write.
    var outageSentence: String {
        let outage = self[OutageState.self]
        guard let draft = outage.draft else {
            let open = outage.kept.count { $0.call.madeAt == nil }
            return open == 0
                ? language("Nothing has happened: a says who or what.", "Nic się nie stało: a powie kto albo co.")
                : language("\(open) calls to make: c notes one.", "Telefonów do wykonania: \(open); c zapisuje.")
        }
        guard let answer = outage.answer else { return language("Solving …", "Trwa liczenie …") }
        if answer.affected.isEmpty { return nothingAffected(draft) }
        guard let chosen = outage.chosen else {
            return answer.isComplete
                ? language("Nobody can take any of it.", "Nikt nie może niczego przejąć.")
                : language("Solving …", "Trwa liczenie …")
        }
        if outage.pane == .changes, chosen.moves.indices.contains(outage.change) {
            return othersSentence(of: chosen.moves[outage.change]) + changeSentence(chosen.moves[outage.change])
        }
        return proposalSentence(outage.proposal, chosen)
    }

    private func nothingAffected(_ draft: OutageDraft) -> String {
        guard let event = draft.events.first, let technician = event.technician, let window = event.window else {
            return language("Nothing is planned there then.", "Nic tam wtedy nie zaplanowano.")
        }
        let name = technicianName(technician)
        return language(
            "Nothing is planned for \(name) until \(wording.end(window.end)): Enter just writes that.",
            "\(name) nie ma nic zaplanowanego do \(wording.end(window.end)): Enter tylko to zapisze.")
    }

    /// `A: nobody late, 5 visits move, 2 people to call, one visit against a rule. Enter writes it as one entry.`
    func proposalSentence(_ index: Int, _ proposal: OutageProposal) -> String {
        let letter = Self.outageLetter(index)
        if let arrival = emergencySentence(proposal) { return "\(letter): \(arrival)" }
        guard let totals = self[OutageState.self].totals(of: index) else {
            return language("\(letter): adding up …", "\(letter): sumowanie …")
        }
        let late =
            totals.late == 0
            ? language("nobody late", "nikt po terminie")
            : language("\(totals.late) late", "po terminie \(totals.late)")
        let moves = language.plural(totals.moves, "visit moves", "visits move", pl: ("zmiana", "zmiany", "zmian"))
        let people = language.plural(totals.calls, "person", "people", pl: ("telefon", "telefony", "telefonów"))
        let parts = [
            late, "\(totals.moves) \(moves)",
            totals.withoutPlace == 0
                ? nil : language("\(totals.withoutPlace) without a place", "bez miejsca \(totals.withoutPlace)"),
            totals.calls == 0
                ? language("nobody to call", "bez telefonów")
                : "\(totals.calls) \(people)" + language(" to call", ""),
            totals.againstRules == 0
                ? nil : language("\(totals.againstRules) against a rule", "wbrew regule \(totals.againstRules)"),
        ].compactMap { $0 }
        return "\(letter): " + parts.joined(separator: ", ") + ". "
            + language("Enter writes it as one entry.", "Enter zapisze to jednym wpisem.")
    }

    /// `Jacek Dąbrowski is there at 10:44, done 1:11 before the contract ends.`
    private func emergencySentence(_ proposal: OutageProposal) -> String? {
        guard self[OutageState.self].draft?.isEmergency ?? false,
            let move = proposal.moves.first(where: { $0.cause == .emergency }), let to = move.move.to
        else { return nil }
        let name = technicianName(to.leader)
        let there = language(
            "\(name) is there at \(wording.moment(to.start, ofShift: to.day))",
            "\(name) będzie tam \(wording.moment(to.start, ofShift: to.day))")
        guard let slack = slack(of: move) else { return there + "." }
        return there + ", "
            + (slack >= 0
                ? language("done \(length(slack)) before it is due.", "koniec \(length(slack)) przed terminem.")
                : language("\(length(-slack)) late.", "\(length(-slack)) po terminie."))
    }

    /// Seconds between the end and what is due; `nil` without anything due.
    func slack(of move: OutageMove) -> Int? {
        let known = self[OutageState.self].answer?.affected.first { $0.visit == move.visit }?.due
        guard let to = move.move.to, let due = view.visits[move.visit]?.due ?? known else { return nil }
        return due.moment.since(due.measure == .end ? to.end : to.start)
    }

    /// `0 late  5 moves  2 calls`
    func outageSums(_ totals: OutageTotals?) -> String {
        guard let totals else { return "?" }
        let moves = language.plural(totals.moves, "move", "moves", pl: ("zmiana", "zmiany", "zmian"))
        let calls = language.plural(totals.calls, "call", "calls", pl: ("telefon", "telefony", "telefonów"))
        return language("\(totals.late) late", "późno \(totals.late)")
            + "  \(totals.moves) \(moves)  \(totals.calls) \(calls)"
    }

    func changeSentence(_ move: OutageMove) -> String {
        let place = move.move.to.map(outagePlace) ?? language("without a place", "bez miejsca")
        return "\(outageNumber(move)) \(move.customer): \(place). " + outageCause(move) + "."
    }

    private func outageCause(_ move: OutageMove) -> String {
        switch move.cause {
        case .technicianOff: language("Its technician is missing", "Nie ma jej serwisanta")
        case .regionClosed: language("Its region is closed", "Jej rejon jest zamknięty")
        case .emergency: language("It is an emergency", "To nagłe zlecenie")
        case .rest: language("The rest of work that ends in part", "Reszta pracy zakończonej częściowo")
        case .makesRoom: language("It makes room for others", "Robi miejsce innym")
        }
    }

    /// Why the change under the cursor, and why others have no place.
    var outageReason: String {
        let outage = self[OutageState.self]
        guard let chosen = outage.chosen else { return "" }
        var lines: [String] = []
        if chosen.moves.indices.contains(outage.change) {
            let move = chosen.moves[outage.change]
            lines.append(changeSentence(move))
            lines += move.breaches.map { "! " + $0.sentence(wording) + "." }
            if let proof = chosen.proofs[move.visit] {
                lines.append(language("Proved: ", "Sprawdzono: ") + proof.words(wording) + ".")
            }
            if let lateness = move.lateness { lines.append(lateness.words(wording) + ".") }
        }
        lines += chosen.unplanned.map { visit in
            let way = visit.remedy.map { "; " + $0.sentence(wording, name: technicianName) } ?? ""
            return "\(outageNumber(visit)): " + visit.reason.sentence(wording, name: technicianName) + way + "."
        }
        return lines.joined(separator: "\n")
    }

    /// `Malinowska Mon 11:35`
    func outagePlace(_ placement: Placement) -> String {
        "\(technicianName(placement.leader)) \(wording.moment(placement.start, ofShift: placement.day))"
    }

    /// `120`, `75/2`
    func outageNumber(_ move: OutageMove) -> String {
        if move.typed != nil { return language("new", "nowe") }
        return move.sequence > 1 ? "\(move.order.short)/\(move.sequence)" : move.order.short
    }

    /// The same of what has no place.
    func outageNumber(_ visit: UnplannedVisit) -> String {
        let isTyped =
            self[OutageState.self].answer?.affected.contains { $0.visit == visit.visit && $0.isTyped } ?? false
        return isTyped ? language("new", "nowe") : view.visits[visit.visit]?.short ?? visit.order.short
    }

    /// `call: told Tue 10-12`, `promise kept`, `! region`.
    func outageNote(_ move: OutageMove) -> (text: String, role: Role) {
        if isStale(move), !hasMoved(move) {
            return (language("! its day changed", "! zmienił się dzień"), .late)
        }
        if isStale(move) {
            let who = self[OutageState.self].movers[move.order]
            return (
                who.map { language("! moved by \($0)", "! zmienione: \($0)") }
                    ?? language("! moved meanwhile", "! w międzyczasie zmienione"), .late
            )
        }
        var parts: [String] = []
        var role = Role.text
        if move.needsCall, let promise = move.promise {
            parts.append(language("call: told ", "tel.: obiecano ") + toldWords(promise.window, move.move.from))
            role = .fitsIfMoved
        } else if move.promise != nil {
            parts.append(language("promise kept", "obietnica dotrzymana"))
        }
        if let lateness = move.lateness { parts.append(lateness.words(wording)) }
        for breach in move.breaches { parts.append("! " + breach.word(in: language)) }
        if move.lateness != nil || !move.breaches.isEmpty { role = .late }
        return (parts.joined(separator: "  "), role)
    }

    /// `07:45-08:05`, with its day where that is not the day of the visit.
    private func toldWords(_ window: TimeWindow, _ from: Placement?) -> String {
        let hours = "\(wording.time(window.start))-\(wording.time(window.end))"
        let day = view.calendar.day(of: window.start)
        return day == from?.day ? hours : "\(wording.day(day)) \(hours)"
    }

    // MARK: What happened

    func eventWords(_ event: OutageEvent) -> (kind: String, text: String) {
        switch event {
        case .off(let technician, let window):
            (language("off", "nieob."), spanWords(of: technicianName(technician), window))
        case .van(let technician, let window):
            (language("no van", "bez auta"), spanWords(of: technicianName(technician), window))
        case .closed(let region, let window):
            (language("closed", "zamkn."), spanWords(of: regionName(region), window))
        case .emergency(let order): (language("emergency", "awaria"), emergencyWords(order))
        case .typed(let typed): (language("emergency", "awaria"), typedWords(typed))
        }
    }

    private func regionName(_ region: Region.ID) -> String {
        view.regions.first { $0.id == region }?.name ?? ""
    }

    /// `Ewa Zych   from Mon 23, 09:40 (now)   to Tue 24, 24:00   back Wed 25`; where there is no room the end comes before the
    /// day of coming back, which follows from it.
    private func spanWords(of name: String, _ window: TimeWindow) -> String {
        let isNow = abs(window.start.since(now)) < 120 ? language(" (now)", " (teraz)") : ""
        let back = view.calendar.day(of: window.end)
        let words =
            name + language("   from ", "   od ") + wording.moment(window.start) + isNow + language("   to ", "   do ")
            + wording.end(window.end)
        guard view.calendar.timeOfDay(of: window.end).minutes == 0 else { return words }
        let whole = words + language("   back ", "   wraca ") + wording.day(back)
        return SafeText.width(whole) <= size.columns - 14 ? whole : words
    }

    private func emergencyWords(_ order: Order.ID) -> String {
        guard let card = view.visits.values.filter({ $0.order == order }).min(by: { $0.sequence < $1.sequence }) else {
            return "?"
        }
        let due = card.due.map { "   " + $0.words(wording) } ?? ""
        return "\(card.number.short) \(card.title), \(card.town)   \(Wording.length(minutes: card.duration))\(due)"
    }

    /// `new: Nie chłodzi, Hotel Umowny   1:30   saved when it is accepted`
    private func typedWords(_ typed: TypedEmergency) -> String {
        let known = self[OutageState.self].answer?.affected.first { $0.isTyped && $0.title == typed.draft.title }
        let customer = typed.newcomer?.name ?? known?.customer ?? ""
        let minutes = typed.draft.duration ?? known?.minutes
        return language("new: ", "nowe: ") + typed.draft.title + (customer.isEmpty ? "" : ", " + customer)
            + (minutes.map { "   " + Wording.length(minutes: $0) } ?? "")
            + language("   saved when it is accepted", "   zapisze się przy przyjęciu")
    }

    /// `5 visits, 6:36: 75 at work, 120 …   4 promises told`
    func affectedWords(_ answer: OutageAnswer) -> String {
        let affected = answer.affected
        if affected.isEmpty { return language("nothing", "nic") + longerWords(answer) }
        let minutes = affected.reduce(0) { $0 + $1.minutes }
        let noun = language.plural(affected.count, "visit", "visits", pl: ("wizyta", "wizyty", "wizyt"))
        let told = affected.count { $0.promise != nil }
        let numbers = affected.prefix(8).map { visit in
            let state = visit.state == .planned || visit.state == .open ? "" : " " + visit.state.name(language)
            if visit.isTyped { return language("new", "nowe") }
            return (visit.sequence > 1 ? "\(visit.order.short)/\(visit.sequence)" : visit.order.short) + state
        }
        let more = affected.count > 8 ? " …" : ""
        return "\(affected.count) \(noun), \(Wording.length(minutes: minutes)): "
            + numbers.joined(separator: ", ") + more
            + (told == 0
                ? ""
                : language(
                    "   \(told) \(told == 1 ? "promise" : "promises") told", "   obietnice: \(told)"))
            + longerWords(answer)
    }

    private func longerWords(_ answer: OutageAnswer) -> String {
        guard let (technician, until) = answer.longer.min(by: { $0.key < $1.key }) else { return "" }
        return language(
            "   \(technicianName(technician)) is off already until \(wording.end(until)); this makes it longer",
            "   \(technicianName(technician)) już nieob. do \(wording.end(until)); to przedłuża")
    }

    func onCallWords(_ answer: OutageAnswer) -> String? {
        guard answer.draft.events.contains(where: \.isEmergency) else { return nil }
        guard !answer.onCall.isEmpty else { return language("nobody is on call", "nikt nie ma dyżuru") }
        // Each person once, with the first of their duties.
        var named: Set<Technician.ID> = []
        return answer.onCall.filter { named.insert($0.technician).inserted }.prefix(3).map { duty in
            let when =
                duty.window.start <= now
                ? language("until ", "do ") + wording.end(duty.window.end)
                : language("from ", "od ") + wording.moment(duty.window.start)
            return "\(technicianName(duty.technician)) \(when)"
        }.joined(separator: ", ")
    }

    func keepWords(_ item: OutageKeepItem, _ draft: OutageDraft) -> String {
        func box(_ isOn: Bool, _ words: String) -> String { (isOn ? "[x] " : "[ ] ") + words }
        switch item {
        case .promises: return box(draft.keeps.promises, language("promises told", "obietnice"))
        case .underWay: return box(true, language("en route, at work", "w drodze, w pracy"))
        case .locked: return box(draft.keeps.locked, language("locked", "zablokowane"))
        case .dispatched: return box(draft.keeps.dispatched, language("dispatched", "wysłane"))
        case .changes:
            return language("changes ", "zmiany ")
                + (draft.keeps.maxChanges.map { language("at most \($0)", "najwyżej \($0)") }
                    ?? language("any", "dowolne"))
        case .work(let visit):
            let known = self[OutageState.self].underWay.first { $0.visit == visit }
            let fate = draft.fate(of: visit)
            let until = fate == .kept ? known?.ends.map { language(" until ", " do ") + wording.time($0) } ?? "" : ""
            return "\(known?.order.short ?? "") " + fate.name(language) + until
        }
    }
}
