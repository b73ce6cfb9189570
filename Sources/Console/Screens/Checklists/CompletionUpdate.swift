import DeskModel
import ServiceModel
import TermCanvas

/// Completing a visit whose order asks something.
extension ConsoleState {
    /// Reads the order of a visit that is being reported, so that what it asks is there when it is needed.
    mutating func askWhatIsAsked(of card: VisitCard) -> [Effect] {
        let wanted = DetailState.Asked(order: card.order, sequence: view.sequence)
        guard detail.asked != wanted || detail.detail?.order.id != card.order else { return [] }
        detail.asked = wanted
        return [.ask(.order(card.order))]
    }

    /// Goes into the dialog when the order asks something; `nil` when it does not, and one line is enough.
    mutating func beginCompletion(_ report: FieldReport, _ card: VisitCard) -> [Effect]? {
        guard let detail = detail.detail, detail.order.id == card.order else {
            var report = report
            report.isReading = true
            overlay = .report(report)
            status.say(language("The order is being read …", "Zlecenie jest wczytywane …"))
            return askWhatIsAsked(of: card)
        }
        guard detail.checklist?.checklist.asked.isEmpty == false || detail.parts.contains(where: { $0.part != nil })
        else { return nil }
        var draft = CompletionDraft(report: report, order: card.order)
        if let left = self[CompletionMemory.self].left[card.id] {
            (draft.typed, draft.added, draft.purchases) = (left.typed, left.added, left.purchases)
        }
        if report.asksTimes { draft.suggest(likelyTimes(report, card).trimmingBlanks, at: .times) }
        // What was taken along is used, as a rule; numbers of pieces are told.
        for line in detail.parts where line.use.difference > .zero {
            guard let part = line.part, !part.hasSerials, draft.act == .complete else { continue }
            draft.suggest(StockWords.number(line.use.difference, language), at: .part(part.id, .used))
        }
        guard let content = CompletionContent(draft, detail) else { return nil }
        draft.cursor = content.missing.first ?? content.rows.first ?? .remark
        overlay = .completion(draft)
        return askForPartNames()
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

    mutating func press(_ key: Key, completing draft: CompletionDraft) -> [Effect] {
        guard !draft.isWriting else { return [] }
        var draft = draft
        if key == .escape || key == .control("c") { return leave(draft) }
        guard let content = CompletionContent(draft, detail.detail) else { return leave(draft) }
        status.message = nil
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
        return []
    }

    mutating func paste(_ text: String, into draft: CompletionDraft) {
        guard !draft.isWriting else { return }
        var draft = draft
        draft.typed[draft.cursor, default: TextLine()].insert(text)
        draft.complaints[draft.cursor] = nil
        overlay = .completion(draft)
    }

    private mutating func type(_ key: Key, _ draft: inout CompletionDraft) {
        var line = draft.typed[draft.cursor] ?? TextLine()
        guard line.press(key) else { return }
        if line.isFull { sayFull(line) }
        draft.typed[draft.cursor] = line
        draft.complaints[draft.cursor] = nil
    }

    /// What was typed or scanned is a part of the catalogue, or with a price something bought outside it.
    private mutating func addPart(_ draft: inout CompletionDraft) {
        let text = draft.text(.more)
        draft.complaints[.more] = nil
        if let part = self[PartsMemory.self].part(scanned: text) {
            draft.typed[.more] = nil
            if !draft.added.contains(part) { draft.added.append(part) }
            draft.cursor = .part(part.id, .used)
        } else if (try? CompletionParts.purchase(text)) != nil {
            draft.typed[.more] = nil
            draft.typed[.bought(draft.purchases)] = TextLine(text)
            draft.purchases += 1
        } else {
            draft.complaints[.more] =
                language("No part has the code “\(text)”. ", "Żadna część nie ma kodu „\(text)”. ")
                + PartFault.purchase.sentence(language)
        }
    }

    /// What is typed is kept until the visit is complete.
    private mutating func leave(_ draft: CompletionDraft) -> [Effect] {
        overlay = nil
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
        errands[token] = .finding(draft.order, question: "\(line.number)")
        return [
            .perform(AnswerChecklist(visit: draft.visit, answers: content.sound, basis: known(card)), token: token)
        ]
    }

    private mutating func complete(_ draft: CompletionDraft, _ content: CompletionContent) -> [Effect] {
        var draft = draft
        draft.complaints = content.complaints(language)
        guard content.missing.isEmpty else {
            draft.cursor = content.missing.first ?? draft.cursor
            overlay = .completion(draft)
            status.say(draft.complaints[draft.cursor] ?? lackWords(content), .warning)
            return []
        }
        guard let card = view.visits[draft.visit] else { return leave(draft) }
        var report = draft.report
        if report.asksTimes {
            do {
                let words = try ReportWords(
                    draft.text(.times) + " x", act: draft.act, asksTimes: true, near: card.placement,
                    times.past)
                (report.started, report.at) = (words.started, words.ended)
            } catch {
                draft.cursor = .times
                draft.complaints[.times] = error.sentence(wording)
                overlay = .completion(draft)
                return []
            }
        }
        do throws(CompletionObstacle) {
            let command = try command(report, draft, content, card)
            draft.isWriting = true
            overlay = .completion(draft)
            let token = freshToken()
            errands[token] = .completion
            return [.perform(command, token: token)]
        } catch {
            draft.cursor = error.row
            draft.complaints[error.row] = error.sentence
            overlay = .completion(draft)
            return []
        }
    }

    private func command(
        _ report: FieldReport, _ draft: CompletionDraft, _ content: CompletionContent, _ card: VisitCard
    ) throws(CompletionObstacle) -> ReportVisit {
        func said(_ row: CompletionDraft.Row) -> String? { draft.text(row).isEmpty ? nil : draft.text(row) }
        var parts: SaidParts?
        do throws(PartFault) { parts = try content.parts.said() } catch {
            throw CompletionObstacle(row: .more, sentence: error.sentence(language))
        }
        if draft.act == .needsParts, let lacks = said(.lacks) {
            do throws(InputFault) {
                let missing = try MissingParts.read(lacks, self[PartsMemory.self], times)
                parts = parts ?? SaidParts()
                parts?.missing = missing
            } catch { throw CompletionObstacle(row: .lacks, sentence: error.sentence(wording)) }
        }
        let isDone = draft.act == .complete
        let reason = isDone ? (said(.signature) == nil ? said(.noSignature) : nil) : said(.left)
        return ReportVisit(
            visit: draft.visit, act: draft.act, at: report.at, started: report.started, reason: reason,
            signedBy: isDone ? said(.signature) : nil, note: said(.remark),
            answers: content.said.isEmpty ? nil : content.said, parts: parts, basis: known(card))
    }

    /// The store said yes: the dialog closes. It said no: nothing typed is lost.
    mutating func completionAnswered(isDone: Bool) {
        guard case .completion(var draft)? = overlay else { return }
        draft.isWriting = false
        self[CompletionMemory.self].left[draft.visit] = nil
        overlay = isDone ? nil : .completion(draft)
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

    func complaints(_ language: Language) -> [CompletionDraft.Row: String] {
        var all = partFaults.mapValues { $0.sentence(language) }
        for (row, fault) in faults { all[row] = fault.sentence(name(of: row, language), language) }
        return all
    }
}
