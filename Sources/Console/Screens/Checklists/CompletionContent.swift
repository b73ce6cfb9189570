import DeskModel
import ServiceModel

/// A completion with what was told and what is typed: what it asks now, and what is missing.
struct CompletionContent {
    let draft: CompletionDraft
    let list: OrderChecklist
    /// With what is typed, as far as it makes sense.
    let checklist: Checklist
    let parts: CompletionParts
    let account: CompletionAccount
    /// All that may be typed, from the top.
    let rows: [CompletionDraft.Row]
    /// What was typed and is no answer.
    let faults: [CompletionDraft.Row: CheckFault]
    /// What is wrong with the times that were typed.
    let timesFault: InputFault?

    /// `nil` when the order is not known.
    init?(
        _ draft: CompletionDraft, _ detail: OrderDetail?, _ catalogue: PartsMemory, timesFault: InputFault? = nil
    ) {
        guard let detail, detail.order.id == draft.order else { return nil }
        let list = detail.checklist ?? OrderChecklist(checklist: Checklist([], devices: [], answers: []))
        (self.draft, self.list, self.timesFault) = (draft, list, timesFault)
        parts = CompletionParts(draft, detail, catalogue)
        account = CompletionAccount(draft: draft)
        let devices = detail.assets.map { (id: $0.id, model: $0.model) }
        let items = detail.order.terms?.checklist ?? []
        let told = list.checklist.lines.flatMap(\.answers)
        var (answers, faults) = (told, [CompletionDraft.Row: CheckFault]())
        var checklist = list.checklist
        // Each answer may let further questions be asked.
        for _ in 0...items.count {
            var added = false
            for line in checklist.asked where line.value == nil && faults[.init(line)] == nil {
                let text = draft.text(.init(line))
                guard !text.isEmpty else { continue }
                do {
                    let value = try CheckValue.read(text, as: line.item, photos: list.photos)
                    let moment = draft.report.at ?? Timestamp(seconds: Int64.max / 2)
                    answers.append(
                        CheckAnswer(
                            id: Identifier(Int64.max - Int64(answers.count)), order: draft.order, visit: draft.visit,
                            device: line.device, item: line.item, value: value, at: moment,
                            recordedAt: Timestamp(seconds: Int64.max / 2), actor: "",
                            corrects: line.answers.last?.id))
                    added = true
                } catch {
                    faults[.init(line)] = error
                }
            }
            guard added else { break }
            checklist = Checklist(items, devices: devices, answers: answers)
        }
        (self.checklist, self.faults) = (checklist, faults)
        let known = Set(list.checklist.lines.filter { $0.value != nil }.map { CompletionDraft.Row($0) })
        let open = checklist.asked.map { CompletionDraft.Row($0) }.filter { !known.contains($0) }
        rows =
            (draft.report.asksTimes ? [.times] : []) + open + parts.rows + Self.ending(draft.act) + account.signing
            + account.report
    }

    /// What is asked at the end: who signed, what is left, or which parts are missing.
    private static func ending(_ act: VisitAct) -> [CompletionDraft.Row] {
        switch act {
        case .partial: [.left]
        case .needsParts: [.lacks, .left]
        default: [.signature, .noSignature]
        }
    }

    /// The line without which the end is not told.
    private var lacking: CompletionDraft.Row? {
        switch draft.act {
        case .partial: draft.text(.left).isEmpty ? .left : nil
        case .needsParts: draft.text(.lacks).isEmpty && draft.text(.left).isEmpty ? .lacks : nil
        default: lacksSignature ? .signature : nil
        }
    }

    private var lacksTimes: Bool { timesFault != nil || draft.text(.times).isEmpty }
    var lacksSignature: Bool { draft.text(.signature).isEmpty && draft.text(.noSignature).isEmpty }
    var partFaults: [CompletionDraft.Row: PartFault] { parts.faults }
    var accountFaults: [CompletionDraft.Row: AccountFault] { account.faults(in: rows) }

    /// The files that are named, in their turn.
    var files: [(row: CompletionDraft.Row, file: VisitFile)] {
        rows.compactMap { row in
            guard case .file(let use, _) = row, !draft.text(row).isEmpty else { return nil }
            return (row, VisitFile(use, draft.text(row)))
        }
    }

    /// The lines without which it is not complete, from the top.
    var missing: [CompletionDraft.Row] {
        // What goes on later may be answered later.
        let isDone = draft.act == .complete
        let questions = isDone ? checklist.lines.filter(\.isMissing).map { CompletionDraft.Row($0) } : []
        let unsaid = isDone ? parts.missing : []
        let wrong = Set(faults.keys).union(partFaults.keys).union(accountFaults.keys)
        let lacking = lacking
        return rows.filter { row in
            row == lacking || row == .times && lacksTimes || questions.contains(row)
                || unsaid.contains(row) || wrong.contains(row)
        }
    }

    /// The same without files that were of no use: they are read once more when it is told.
    var obstacles: [CompletionDraft.Row] {
        let wrong = accountFaults
        return missing.filter { row in
            if case .unreadable? = wrong[row] { false } else { true }
        }
    }

    /// What was typed to questions, for the store.
    var said: [SaidAnswer] {
        checklist.asked.compactMap { line in
            let text = draft.text(.init(line))
            guard rows.contains(.init(line)), !text.isEmpty else { return nil }
            return SaidAnswer(question: line.item.question, device: line.device, words: text)
        }
    }

    func name(of row: CompletionDraft.Row, _ language: Language) -> String {
        switch row {
        case .times: language("times", "godziny")
        case .question(let name, let device):
            checklist.lines.first { $0.item.name == name && $0.device == device }.map { list.name(of: $0) } ?? name
        case .part(let part, let figure):
            (parts.line(part)?.code ?? "") + " " + figure.name(language)
        case .more: language("another part or purchase", "inna część albo zakup")
        case .bought(let turn): language("bought \(turn + 1)", "zakup \(turn + 1)")
        case .file(.receipt, _): language("receipt", "paragon")
        case .left: language("what is left", "co zostało")
        case .lacks: language("missing parts", "brakujące części")
        case .signature: language("signature", "podpis")
        case .noSignature: language("why nobody signed", "czemu nikt nie podpisał")
        case .role: language("role at the customer's", "funkcja u klienta")
        case .file(.strokes, _): language("drawn signature", "podpis odręczny")
        case .found: language("what was found", "co stwierdzono")
        case .done: language("what was done", "co wykonano")
        case .advice: language("what is recommended", "co zaleca się")
        case .file(.photo, _): language("photo", "zdjęcie")
        case .remark: language("remark", "uwaga")
        }
    }

    /// `load of the outputs, signature, photo that can be read`
    func missingWords(_ language: Language) -> String {
        let wrong = accountFaults
        return missing.map { row in
            let name = name(of: row, language)
            guard case .unreadable? = wrong[row] else { return name }
            return language("\(name) that can be read", "czytelny plik (\(name))")
        }.joined(separator: ", ")
    }
}
