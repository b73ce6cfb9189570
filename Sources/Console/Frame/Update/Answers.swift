import DeskModel
import ServiceModel
import TermCanvas

/// What the store said to a command: what follows for what was being made up, and what is said.
extension ConsoleState {
    mutating func take(_ answer: Result<Receipt, Refusal>, of token: Int) -> [Effect] {
        guard let errand = errands.removeValue(forKey: token) else { return [] }
        let attempt = attempts.removeValue(forKey: token)
        switch answer {
        case .success(let receipt):
            learn(receipt.versions)
            for refusal in receipt.skipped { learn(from: refusal) }
            // What was promised is there already: the promise is what there is to say.
            if case .place = errand, receipt.sequence == nil { return [] }
            let sentence = receipt.summary.sentence(wording)
            let leftOut = receipt.skipped.first.map { " " + $0.sentence(wording) } ?? ""
            let broken = breaks(receipt) + receipt.warnings.map { " " + $0.sentence(language) }.joined()
            status.say(
                sentence + leftOut + broken + receipt.daySentences(wording).map { " " + $0 }.joined()
                    + wayBack(errand, receipt),
                leftOut.isEmpty && receipt.breaks.isEmpty && receipt.warnings.isEmpty && !receipt.makesLate
                    && !receipt.summary.isMissing ? .success : .warning)
            news.noteOwn(receipt)
            news.settleClashes()
            let moves = planReview?.tickedMoves ?? []
            let effects = finished(errand, token, receipt)
            if case .applyPlan = errand { chooseAboutPlan(receipt, of: moves, attempt) }
            if case .several = errand { offerAgain(receipt.rows, attempt) }
            return effects
        case .failure(let refusal):
            let effects = failed(errand, token, refusal)
            if case .desk(.everyRow(let refusals)) = refusal { offerAgain(refusals.map { .failure($0) }, attempt) }
            choose(after: refusal, errand, of: attempt)
            return effects
        }
    }

    /// The visits that it breaks and that nobody has been shown.
    private func breaks(_ receipt: Receipt) -> String {
        let told = Set(receipt.affected.map(\.key))
        let rest = receipt.breaks.filter { !told.contains($0.key) }
        if case .desk(.breaking) = receipt.summary { return "" }
        guard !rest.isEmpty else { return "" }
        // What is taken back breaks nothing by itself: things stand where they stood, and meanwhile the time has gone on.
        let again =
            if case .desk(.undone) = receipt.summary {
                language("As it stood before: ", "Stan jak przedtem. ")
            } else { "" }
        return " " + again + rest.breakSentence(wording)
    }

    /// Somebody who plays the day sends what has a place, within moments.
    var isPlayed: Bool { if case .simulation(let clock) = vantage { !clock.stands } else { false } }

    /// How to take it back, if there is anything to take back.
    private func wayBack(_ errand: Errand, _ receipt: Receipt) -> String {
        guard receipt.sequence != nil else {
            // Said already.
            if case .stock(.booked(let moves)) = receipt.summary, moves.isEmpty { return "" }
            return " " + language("Nothing had to be written.", "Nie trzeba było niczego zapisać.")
        }
        // Of a crew's member nothing is told that a correction would change.
        if case .crews(.accepted) = receipt.summary {
            return " "
                + language(
                    "It is a fact: u does not take it back, a recall does (Ctrl-R).",
                    "To fakt: u go nie cofa, cofa go odwołanie wysłania (Ctrl-R).")
        }
        return switch errand {
        case .drop, .unassign, .applyPlan, .applyBranch, .lock, .several, .promise, .place, .form, .stock,
            .outageCall, .alert:
            " "
                + (isPlayed
                    ? language("u takes it back until it is sent.", "u to cofa, póki nie wysłano.")
                    : language("u takes it back.", "u to cofa."))
        case .undo: " " + language("U does it again.", "U ponawia.")
        case .report, .completion:
            " "
                + language(
                    "It is a fact: u does not take it back, t corrects it.", "To fakt: u go nie cofa, t poprawia.")
        case .answer:
            " " + language("It is a fact: c corrects it.", "To fakt: poprawia go c.")
        case .reading:
            " " + language("It is a fact: another reading corrects it.", "To fakt: poprawia go kolejny odczyt.")
        case .redo, .reopen, .vantage, .entry, .saving, .finding, .outage: ""
        }
    }

    mutating func take(failure sentence: String, of id: Int) {
        attempts.removeValue(forKey: id)
        guard let errand = errands.removeValue(forKey: id) else {
            branchesFailed(id)
            forgetLook(id)
            simulationFailed(id, SafeText.line(sentence))
            if planRun?.request.id == id { planning = nil }
            return take(fault: sentence)
        }
        letGo(errand, id)
        status.say(SafeText.line(sentence), .error)
    }

    /// What was being written is not: it can be tried again.
    private mutating func letGo(_ errand: Errand, _ token: Int) {
        switch errand {
        case .drop, .unassign: if moving?.writing == token { moving?.writing = nil }
        case .applyPlan, .applyBranch:
            guard case .review(var review) = planning else { return }
            review.isWriting = false
            planning = .review(review)
        case .form: formRefused(nil)
        case .entry: entryRefused(nil)
        case .completion, .finding: completionAnswered(isDone: false)
        case .stock(let deed): stockFailed(deed)
        case .outage: outageRefused()
        case .lock, .undo, .redo, .several, .promise, .place, .report, .reopen, .vantage, .reading, .saving, .answer,
            .outageCall, .alert:
            break
        }
    }

    private mutating func finished(_ errand: Errand, _ token: Int, _ receipt: Receipt) -> [Effect] {
        switch errand {
        // What was taken in hand meanwhile stays there.
        case .drop, .unassign: if moving?.writing == token { putDown(isDropped: true) }
        case .applyPlan:
            if receipt.skipped.isEmpty { marks.finish(planReview?.tickedMoves.map(\.visit) ?? []) }
            planning = nil
        case .several(let list): finish(list, receipt.rows)
        case .form: formSaved(receipt)
        case .entry:
            entrySaved(receipt)
        case .promise(let draft, let day):
            if let offer = draft.place {
                return place(draft.visit, at: offer, basis: Basis(receipt.versions).adding(day))
            }
        case .completion: completionAnswered(isDone: true)
        case .finding(let order, let question):
            completionAnswered(isDone: false)
            return followUp(question: question, of: order)
        case .stock(let deed): return stockDone(deed, receipt)
        case .outage: return outageAccepted(receipt)
        case .outageCall: return [.outage(.calls)]
        case .applyBranch(let name): return branchApplied(name, receipt)
        case .lock:
            // What a dialog shows of its order is read again.
            if case .completion(let draft)? = overlay { return [.ask(.orders(.one(draft.order)))] }
        case .undo, .redo, .report, .place, .reopen, .vantage, .reading, .saving, .answer, .alert: break
        }
        return []
    }

    private mutating func failed(_ errand: Errand, _ token: Int, _ refusal: Refusal) -> [Effect] {
        if askAboutOlder(refusal) { return [] }
        if case .vantage(let reason) = refusal {
            status.say(reason.obstacle(wording).capitalizedFirst + ".", .warning)
        } else {
            status.say(refusal.sentence(wording), .error)
        }
        // An undo that is refused leaves nothing to decide.
        let leavesChoice =
            switch errand {
            case .undo, .redo: false
            default: true
            }
        if case .desk(.clash) = refusal { tell(.clash(refusal.sentence(wording)), isNew: leavesChoice) }
        learn(from: refusal)
        let isInHand = moving?.writing == token
        letGo(errand, token)
        switch errand {
        case .drop, .unassign: return isInHand ? refused(refusal) : []
        case .several(let list):
            if case .desk(.everyRow(let refusals)) = refusal { finish(list, refusals.map { .failure($0) }) }
        case .form: formRefused(refusal)
        case .entry: entryRefused(refusal)
        case .stock(.count(let place)): return [.ask(.stock(.overview(stockDay))), .ask(.stock(.at(place)))]
        // What others told meanwhile shows in the dialog.
        case .completion, .finding:
            if case .completion(let draft)? = overlay { return [.ask(.orders(.one(draft.order)))] }
        case .applyPlan, .applyBranch, .lock, .undo, .redo, .promise, .place, .report, .reopen, .vantage, .reading,
            .saving, .answer, .stock, .outage, .outageCall, .alert:
            break
        }
        return []
    }
}
