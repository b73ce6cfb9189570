import DeskModel
import ServiceModel
import TermCanvas

/// Completing a visit in the dialog that has all that can be said of its end.
extension ConsoleState {
    /// Reads the order of a visit that is being reported, so that what it asks is there when it is needed.
    mutating func askWhatIsAsked(of card: VisitCard) -> [Effect] {
        let wanted = DetailState.Asked(order: card.order, sequence: view.sequence)
        guard detail.asked != wanted || detail.detail?.order.id != card.order else { return [] }
        detail.asked = wanted
        return [.ask(.orders(.one(card.order)))]
    }

    /// Goes into the dialog when the order asks something, or something was typed there before; `nil` when one line is enough.
    mutating func beginCompletion(_ report: FieldReport, _ card: VisitCard) -> [Effect]? {
        guard let detail = detail.detail, detail.order.id == card.order else {
            var report = report
            report.isReading = true
            overlay = .report(report)
            status.say(language("The order is being read …", "Zlecenie jest wczytywane …"))
            return askWhatIsAsked(of: card)
        }
        let asks =
            detail.checklist?.checklist.asked.isEmpty == false || detail.parts.contains { $0.part != nil }
        guard asks || self[CompletionMemory.self].left[card.id] != nil else { return nil }
        return openCompletion(CompletionDraft(report: report, order: card.order), card, detail)
    }

    private mutating func openCompletion(
        _ draft: CompletionDraft, _ card: VisitCard, _ detail: OrderDetail, at wanted: CompletionDraft.Row? = nil
    ) -> [Effect]? {
        var draft = draft
        if let left = self[CompletionMemory.self].left[card.id] { draft.take(left) }
        if draft.report.asksTimes { draft.suggest(likelyTimes(draft.report, card).trimmingBlanks, at: .times) }
        // What was taken along is used, as a rule; numbers of pieces are told.
        for line in detail.parts where line.use.difference > .zero {
            guard let part = line.part, !part.hasSerials, draft.act == .complete else { continue }
            draft.suggest(StockWords.number(line.use.difference, language), at: .part(part.id, .used))
        }
        guard let content = content(of: draft) else { return nil }
        draft.cursor = content.missing.first ?? wanted ?? content.rows.first ?? .remark
        overlay = .completion(draft)
        return askForPartNames()
    }

    /// The one line becomes the dialog, with what is typed in it.
    mutating func sayMore(of report: FieldReport, typed text: String) -> [Effect] {
        guard report.opensDialog, let card = view.visits[report.visit], let detail = detail.detail,
            detail.order.id == card.order
        else { return [] }
        var draft = CompletionDraft(report: report, order: card.order)
        let words = ReportWords.pieces(text, asksTimes: report.asksTimes)
        let main: CompletionDraft.Row = draft.act == .complete ? (words.isUnsigned ? .noSignature : .signature) : .left
        let said: [(CompletionDraft.Row, String)] = [
            (.times, words.times.joined(separator: " ")), (main, words.main), (.remark, words.note),
        ]
        for (row, text) in said where !text.isEmpty {
            draft.typed[row] = TextLine(text, limit: row.limit)
        }
        return openCompletion(draft, card, detail, at: .found) ?? []
    }

    /// The order that a completion waited for is there.
    mutating func openWantedCompletion(_ detail: OrderDetail) -> [Effect] {
        guard case .report(var report)? = overlay, report.isReading, let card = view.visits[report.visit],
            card.order == detail.order.id
        else { return [] }
        report.isReading = false
        overlay = .report(report)
        status.message = nil
        return beginCompletion(report, card) ?? askForWords(report, card)
    }

    /// While the order is being read nothing that is typed is taken for an act: it was meant for the dialog.
    mutating func press(_ key: Key, while report: FieldReport) -> [Effect] {
        if key == .escape || key == .control("c") { return leaveReport() }
        status.say(
            language(
                "The order is still being read; this key was not taken. Esc leaves.",
                "Zlecenie jest jeszcze wczytywane; tego klawisza nie przyjęto. Esc wychodzi."), .warning)
        return []
    }

    /// What a draft says and lacks; `nil` while its order is not known.
    func content(of draft: CompletionDraft) -> CompletionContent? {
        CompletionContent(draft, detail.detail, self[PartsMemory.self], timesFault: timesFault(draft))
    }

    mutating func press(_ key: Key, completing draft: CompletionDraft) -> [Effect] {
        var draft = draft
        let isLeaving = key == .escape || key == .control("c")
        // Nothing is written as long as files are read.
        guard !draft.isWriting || isLeaving && draft.reading != nil else { return [] }
        if isLeaving { return leave(draft) }
        guard let content = content(of: draft) else { return leave(draft) }
        status.message = nil
        let before = draft.cursor
        switch key {
        case .control("s") where !draft.text(.more).isEmpty: addPart(&draft)
        case .control("s"): return complete(draft, content)
        case .control("f"): return followUp(in: content)
        case .control("n"): draft.cursor = content.nextMissing
        case .enter where draft.cursor == .more && !draft.text(.more).isEmpty,
            .tab where draft.cursor == .more && !draft.text(.more).isEmpty:
            addPart(&draft)
        case .enter where content.rows.last == draft.cursor: return complete(draft, content)
        case .tab: draft.cursor = content.row(round: draft.cursor, 1)
        case .backTab: draft.cursor = content.row(round: draft.cursor, -1)
        case .enter, .down: draft.cursor = content.row(after: draft.cursor, 1)
        case .up: draft.cursor = content.row(after: draft.cursor, -1)
        default: type(key, &draft)
        }
        overlay = .completion(draft)
        return lookAtFile(behind: before)
    }

    mutating func paste(_ text: String, into draft: CompletionDraft) {
        guard !draft.isWriting else { return }
        var draft = draft
        var line = draft.line(draft.cursor)
        line.insert(text)
        if line.isFull { sayFull(line) }
        draft.typed[draft.cursor] = line
        draft.complaints[draft.cursor] = nil
        overlay = .completion(draft)
    }

    private mutating func type(_ key: Key, _ draft: inout CompletionDraft) {
        var line = draft.line(draft.cursor)
        guard line.press(key) else { return }
        if line.isFull { sayFull(line) }
        draft.typed[draft.cursor] = line
        draft.complaints[draft.cursor] = nil
    }

    /// What was typed or scanned is a part of the catalogue, or with a price something bought outside it.
    private mutating func addPart(_ draft: inout CompletionDraft) {
        let text = draft.text(.more)
        let catalogue = self[PartsMemory.self]
        draft.complaints[.more] = nil
        if let part = catalogue.part(scanned: text) {
            draft.typed[.more] = nil
            if !draft.added.contains(part) { draft.added.append(part) }
            draft.cursor = .part(part.id, .used)
            return
        }
        do throws(PartFault) {
            _ = try CompletionParts.purchase(text, catalogue)
            draft.typed[.more] = nil
            draft.typed[.bought(draft.purchases)] = TextLine(text)
            draft.purchases += 1
        } catch {
            // Of what has a price the fault is its own.
            let isPurchase = error != .purchase
            draft.complaints[.more] =
                (isPurchase
                    ? "" : language("No part has the code “\(text)”. ", "Żadna część nie ma kodu „\(text)”. "))
                + error.sentence(language)
        }
    }

    /// What is typed is kept until the visit is complete.
    mutating func leave(_ draft: CompletionDraft) -> [Effect] {
        overlay = nil
        if let token = draft.reading?.token { errands[token] = nil }
        let isTouched = draft.isTouched
        self[CompletionMemory.self].left[draft.visit] = isTouched ? draft : nil
        status.say(
            isTouched
                ? language(
                    "Nothing was written; what you typed is kept here, t c brings it back.",
                    "Niczego nie zapisano; wpisane zostaje tutaj, t c je przywróci.")
                : language("Nothing was changed.", "Niczego nie zmieniono."))
        return []
    }

    /// An order of the finding under the cursor, else of the first that has none. One that is only typed is told first, with
    /// the other answers.
    private mutating func followUp(in content: CompletionContent) -> [Effect] {
        let (draft, told) = (content.draft, content.list.checklist.lines)
        let open = content.checklist.findings.filter { line in
            content.isTyped(line) || told.contains { $0.number == line.number && content.list.followUp(of: $0) == nil }
        }
        guard let line = open.first(where: { CompletionDraft.Row($0) == draft.cursor }) ?? open.first else {
            status.say(
                language(
                    "No answer is outside its limits and without an order.",
                    "Żadna odpowiedź poza granicami nie czeka na zlecenie."), .warning)
            return []
        }
        guard content.isTyped(line), let card = view.visits[draft.visit] else { return followUp(line, of: draft.order) }
        var writing = draft
        writing.isWriting = true
        overlay = .completion(writing)
        let token = freshToken()
        errands[token] = CompletionErrand.finding(draft.order, question: "\(line.number)")
        return [
            .perform(AnswerChecklist(visit: draft.visit, answers: content.sound, basis: known(card)), token: token)
        ]
    }
}

extension CompletionContent {
    /// The next line without which it is not complete, behind the cursor, else from the top.
    var nextMissing: CompletionDraft.Row {
        let here = rows.firstIndex(of: draft.cursor) ?? 0
        let missing = missing
        return rows.dropFirst(here + 1).first { missing.contains($0) } ?? missing.first ?? draft.cursor
    }

    func row(after row: CompletionDraft.Row, _ step: Int) -> CompletionDraft.Row {
        let here = rows.firstIndex(of: row) ?? 0
        return rows[max(0, min(rows.count - 1, here + step))]
    }

    /// Behind the last line comes the first.
    func row(round row: CompletionDraft.Row, _ step: Int) -> CompletionDraft.Row {
        let here = rows.firstIndex(of: row) ?? 0
        return rows[(here + step + rows.count) % rows.count]
    }

    /// Its answer is typed and not told yet.
    func isTyped(_ line: Checklist.Line) -> Bool {
        rows.contains(.init(line)) && faults[.init(line)] == nil && !draft.text(.init(line)).isEmpty
    }

    /// What was typed to questions and makes sense, for the store.
    var sound: [SaidAnswer] {
        checklist.asked.filter(isTyped).map { line in
            SaidAnswer(question: line.item.question, device: line.device, words: draft.text(.init(line)))
        }
    }
}
