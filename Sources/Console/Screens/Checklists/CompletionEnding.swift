import DeskModel
import ServiceModel

/// Telling the end of a visit once nothing is missing.
extension ConsoleState {
    mutating func complete(_ draft: CompletionDraft, _ content: CompletionContent) -> [Effect] {
        var draft = draft
        draft.complaints = content.complaints(wording)
        guard content.obstacles.isEmpty else {
            draft.cursor = content.obstacles.first ?? draft.cursor
            overlay = .completion(draft)
            status.say(draft.complaints[draft.cursor] ?? lackWords(content), .warning)
            return []
        }
        guard let card = view.visits[draft.visit] else { return leave(draft) }
        do throws(CompletionObstacle) {
            return tell(try command(draft, content, card), draft, content.files)
        } catch {
            draft.cursor = error.row
            draft.complaints[error.row] = error.sentence
            overlay = .completion(draft)
            return []
        }
    }

    /// Files that are named are read before.
    private mutating func tell(
        _ command: ReportVisit, _ draft: CompletionDraft, _ files: [(row: CompletionDraft.Row, file: VisitFile)]
    ) -> [Effect] {
        var draft = draft
        draft.isWriting = true
        let token = freshToken()
        errands[token] = CompletionErrand.end
        draft.reading =
            files.isEmpty ? nil : CompletionReading(token: token, command: command, rows: files.map(\.row))
        overlay = .completion(draft)
        return files.isEmpty ? [.perform(command, token: token)] : [.read(files.map(\.file), token: token)]
    }

    private func command(
        _ draft: CompletionDraft, _ content: CompletionContent, _ card: VisitCard
    ) throws(CompletionObstacle) -> ReportVisit {
        func said(_ row: CompletionDraft.Row) -> String? { draft.text(row).isEmpty ? nil : draft.text(row) }
        let (started, ended) = try times(of: draft, card)
        let isDone = draft.act == .complete
        let reason = isDone ? (said(.signature) == nil ? said(.noSignature) : nil) : said(.left)
        return ReportVisit(
            visit: draft.visit, act: draft.act, at: ended, started: started, reason: reason,
            signedBy: isDone ? said(.signature) : nil, note: said(.remark),
            answers: content.said.isEmpty ? nil : content.said, parts: try parts(of: draft, content),
            account: content.account.said, basis: known(card))
    }

    private func times(
        of draft: CompletionDraft, _ card: VisitCard
    ) throws(CompletionObstacle) -> (started: Timestamp?, ended: Timestamp?) {
        guard draft.report.asksTimes else { return (draft.report.started, draft.report.at) }
        do throws(InputFault) {
            let told = try endTimes(draft.text(.times), card)
            return (told.started, told.ended)
        } catch {
            throw CompletionObstacle(row: .times, sentence: error.sentence(ofTimes: wording))
        }
    }

    private func parts(
        of draft: CompletionDraft, _ content: CompletionContent
    ) throws(CompletionObstacle) -> SaidParts? {
        var parts: SaidParts?
        do throws(PartFault) { parts = try content.parts.said() } catch {
            throw CompletionObstacle(row: .more, sentence: error.sentence(language))
        }
        guard draft.act == .needsParts, !draft.text(.lacks).isEmpty else { return parts }
        do throws(InputFault) {
            let missing = try MissingParts.read(draft.text(.lacks), self[PartsMemory.self], times)
            parts = parts ?? SaidParts()
            parts?.missing = missing
        } catch { throw CompletionObstacle(row: .lacks, sentence: error.sentence(wording)) }
        return parts
    }

    /// The store said yes: the dialog closes. It said no: nothing typed is lost.
    mutating func completionAnswered(isDone: Bool) {
        guard case .completion(var draft)? = overlay else { return }
        (draft.isWriting, draft.reading) = (false, nil)
        self[CompletionMemory.self].left[draft.visit] = nil
        overlay = isDone ? nil : .completion(draft)
    }
}

/// Files that are named with the end of a visit.
extension ConsoleState {
    /// A file is looked at as soon as its line is left: what is wrong with it is told there and then.
    mutating func lookAtFile(behind row: CompletionDraft.Row) -> [Effect] {
        guard case .completion(var draft)? = overlay, draft.cursor != row, case .file(let use, _) = row else {
            return []
        }
        let path = draft.text(row)
        if let look = draft.looks[row], look.path == path, case .success? = look.found { return [] }
        guard !path.isEmpty else { return [] }
        let token = freshToken()
        draft.looks[row] = FileLook(path: path, token: token)
        overlay = .completion(draft)
        return [.read([VisitFile(use, path)], token: token)]
    }

    mutating func take(files answers: [Result<VisitFileContent, Refusal>], by token: Int) -> [Effect] {
        guard case .completion(var draft)? = overlay else { return [] }
        if let reading = draft.reading, reading.token == token { return goOn(reading, draft, answers) }
        guard let row = draft.looks.first(where: { $0.value.token == token })?.key,
            draft.looks[row]?.path == draft.text(row), let found = answers.first
        else { return [] }
        draft.looks[row]?.found = found
        draft.complaints[row] = content(of: draft)?.complaints(wording)[row]
        overlay = .completion(draft)
        return []
    }

    /// The store failed over it: leaving the line looks once more.
    mutating func forgetLook(_ token: Int) {
        guard case .completion(var draft)? = overlay else { return }
        draft.looks = draft.looks.filter { $0.value.token != token }
        overlay = .completion(draft)
    }

    /// Tells the end with what its files hold, or what is wrong with one of them, and nothing is told.
    private mutating func goOn(
        _ reading: CompletionReading, _ draft: CompletionDraft, _ answers: [Result<VisitFileContent, Refusal>]
    ) -> [Effect] {
        var draft = draft
        errands[reading.token] = nil
        draft.reading = nil
        for (row, found) in zip(reading.rows, answers) {
            draft.looks[row] = FileLook(path: draft.text(row), token: reading.token, found: found)
        }
        draft.complaints = content(of: draft)?.complaints(wording) ?? [:]
        let contents = answers.compactMap { try? $0.get() }
        guard contents.count == reading.rows.count else {
            draft.isWriting = false
            draft.cursor = reading.rows.first { draft.complaints[$0] != nil } ?? draft.cursor
            overlay = .completion(draft)
            status.say(draft.complaints[draft.cursor] ?? "", .warning)
            return []
        }
        overlay = .completion(draft)
        let token = freshToken()
        errands[token] = CompletionErrand.end
        return [.perform(reading.command.with(contents), token: token)]
    }
}

extension CompletionContent {
    func complaints(_ wording: Wording) -> [CompletionDraft.Row: String] {
        var all = partFaults.mapValues { $0.sentence(wording.language) }
        for (row, fault) in faults { all[row] = fault.sentence(name(of: row, wording.language), wording.language) }
        for (row, fault) in accountFaults { all[row] = fault.sentence(wording) }
        if let timesFault { all[.times] = timesFault.sentence(ofTimes: wording) }
        return all
    }
}
