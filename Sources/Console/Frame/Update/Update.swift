import DeskModel
import ServiceModel
import TermCanvas

/// The console's only way to change: what happened goes in, what is asked of the world comes out. Pure; the time comes
/// in by `Event.clock`.
package func update(_ state: inout ConsoleState, _ event: Event) -> [Effect] {
    state.handle(event) + state.foresee() + state.assess() + state.settle()
}

extension ConsoleState {
    mutating func handle(_ event: Event) -> [Effect] {
        switch event {
        case .input(let input): return handle(input)
        case .clock(let moment): timeGoesOn(to: moment)
        case .view(let view): return take(view) + solveWantedEmergency()
        case .priced(let chunk): return take(chunk)
        case .previewed(let id, let answer): take(preview: answer, of: id)
        case .detail(let detail):
            take(detail)
            return openWanted(detail) + openReopened(detail) + openWantedCompletion(detail)
        case .devices(let lines): take(lines)
        case .device(let detail): take(detail)
        case .orders(let lines):
            let view = view
            watchingCursor(from: view) { $0.take(lines) }
        case .tickets(let lines): take(lines)
        case .ticket(let detail): return take(detail)
        case .ticketOutlook(let id, let outlook): take(outlook, of: id)
        case .found(let id, let found): return take(found, of: id)
        case .slots(let id, let answer): take(slots: answer, of: id)
        case .catalogue(let catalogue): take(catalogue)
        case .filters(let filters): take(filters)
        case .entryBook(let book): take(book)
        case .outlook(let id, let answer): take(outlook: answer, of: id)
        case .rehearsed(let token, let answer): take(rehearsed: answer, of: token)
        case .performed(let token, let answer): return take(answer, of: token)
        case .saved(let token, let path): take(saved: path, by: token)
        case .planProgress(let progress): take(progress)
        case .planned(let id, let answer): take(plan: answer, of: id)
        case .label(let sticker): show(sticker)
        case .outage(let news): take(news)
        case .branches(let news): take(news)
        case .contracts(let lines):
            take(contracts: lines)
            return openWanted(lines)
        case .contract(let detail): return take(contract: detail)
        case .assessed(let id, let assessment): take(assessment, of: id)
        case .stock(let overview): take(overview)
        case .stockAt(let place, let lines): take(lines, at: place)
        case .pickList(let wish, let list): return take(list, for: wish)
        case .stockHolds(let lines): take(holds: lines)
        case .parts(let parts): self[PartsMemory.self].parts = parts
        case .roads(let state): take(roads: state)
        case .desks(let others): desks.take(others)
        case .notice(let entry):
            take(notice: entry)
            noteOutage(entry)
        case .failed(let id, let sentence): take(failure: sentence, of: id)
        case .storeAbsent(let absence): return take(absence)
        case .ready(let token): return take(readyVantage: token)
        case .vantage(let vantage):
            self.vantage = vantage
            // Whoever comes home has worked in a branch.
            if vantage.isLive { self[BranchesState.self].isStale = true }
        case .plans(let book): take(book)
        case .plan(let preview): take(preview)
        case .jobFaults(let faults): take(jobFaults: faults)
        case .time(let book): take(book)
        case .orderTime(let time): take(time)
        case .forecast(let forecast): return take(forecast)
        case .feed(let entries): take(feed: entries)
        case .timeWeek(let week, let days): take(days, of: week)
        case .storeFailed(let sentence):
            board.askedDays = nil
            take(fault: sentence)
        }
        return []
    }

    private mutating func handle(_ input: InputEvent) -> [Effect] {
        guard input.isDeed else { return carryOut(input) }
        deeds += 1
        defer {
            lookAtAlarms()
            displaced = nil
        }
        return carryOut(input)
    }

    private mutating func carryOut(_ input: InputEvent) -> [Effect] {
        switch input {
        case .key(let key): return press(key)
        case .resize(let size):
            self.size = size
            return []
        case .paste(let text):
            switch overlay {
            case .input(var line)?:
                line.line.insert(text)
                overlay = .input(line)
                if line.line.isFull { sayFull(line.line) }
                if line.purpose == .filter { filter(typing: line.text) }
                if line.purpose == .pageSearch { searchPage(typing: line.text) }
            case .palette(var palette)?:
                palette.input.line.insert(text)
                palette.cursor = 0
                overlay = .palette(palette)
            case .help(var help)?:
                help.line.insert(text)
                help.top = 0
                overlay = .help(help)
            case .form(let form)?: paste(text, into: form)
            case .entry(let entry)?: paste(text, into: entry)
            case .completion(let draft)?: paste(text, into: draft)
            case .count(let count)?: paste(text, into: count)
            default: break
            }
            return []
        case .terminate: return [.quit]
        case .mouse(let event): return handle(event)
        case .wake: return []
        }
    }

    private mutating func take(_ detail: OrderDetail) {
        guard self.detail.asked?.order == detail.order.id else { return }
        self.detail.detail = detail
    }

    /// The order that was to be edited is there.
    private mutating func openWanted(_ detail: OrderDetail) -> [Effect] {
        guard wantedEdit?.value == detail.order.id else { return [] }
        defer { wantedEdit = nil }
        guard granted(wantedEdit) != nil, overlay == nil else { return [] }
        var form = Form.edit(detail, self)
        form.go(to: wantedField)
        return open(form)
    }

    private mutating func take(_ answer: Result<Receipt, Refusal>, of token: Int) -> [Effect] {
        guard let errand = errands.removeValue(forKey: token) else { return [] }
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
            return finished(errand, token, receipt)
        case .failure(let refusal): return failed(errand, token, refusal)
        }
    }

    /// The visits that it breaks and that nobody has been shown.
    private func breaks(_ receipt: Receipt) -> String {
        let told = Set(receipt.affected.map(\.key))
        let rest = receipt.breaks.filter { !told.contains($0.key) }
        if case .desk(.breaking) = receipt.summary { return "" }
        return rest.isEmpty ? "" : " " + rest.breakSentence(wording)
    }

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
            .outageCall:
            " " + language("u takes it back.", "u to cofa.")
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

    private mutating func take(failure sentence: String, of id: Int) {
        guard let errand = errands.removeValue(forKey: id) else {
            branchesFailed(id)
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
            .outageCall:
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
            return solveSavedEmergency(receipt)
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
            if case .completion(let draft)? = overlay { return [.ask(.order(draft.order))] }
        case .undo, .redo, .report, .place, .reopen, .vantage, .reading, .saving, .answer: break
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
        if case .desk(.clash) = refusal { tell(.clash(refusal.sentence(wording))) }
        learn(from: refusal)
        let isInHand = moving?.writing == token
        letGo(errand, token)
        switch errand {
        case .drop, .unassign: return isInHand ? refused(refusal) : []
        case .several(let list):
            if case .desk(.everyRow(let refusals)) = refusal { finish(list, refusals.map { .failure($0) }) }
        case .form: formRefused(refusal)
        case .entry: entryRefused(refusal)
        case .stock(.count(let place)): return [.ask(.stock(stockDay)), .ask(.stockPlace(place))]
        // What others told meanwhile shows in the dialog.
        case .completion, .finding:
            if case .completion(let draft)? = overlay { return [.ask(.order(draft.order))] }
        case .applyPlan, .applyBranch, .lock, .undo, .redo, .promise, .place, .report, .reopen, .vantage, .reading,
            .saving, .answer, .stock, .outage, .outageCall:
            break
        }
        return []
    }
}

extension InputEvent {
    /// Whether the person did something: a key, a paste, a button or the wheel.
    fileprivate var isDeed: Bool {
        switch self {
        case .key, .paste: true
        case .mouse(let event): event.isDeed
        case .resize, .terminate, .wake: false
        }
    }
}

extension MouseEvent {
    /// Moving the pointer alone is none.
    fileprivate var isDeed: Bool {
        switch action {
        case .press, .wheelUp, .wheelDown, .release: true
        case .drag: false
        }
    }
}
