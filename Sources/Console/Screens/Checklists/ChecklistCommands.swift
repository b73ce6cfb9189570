import DeskModel
import ServiceModel

private let noQuestion: @Sendable (ConsoleState) -> Phrase? = { state in
    guard let line = state.meantQuestion else {
        return Phrase("no question is under the cursor", "pod kursorem nie ma pytania")
    }
    return line.isAsked ? nil : Phrase("it is not asked as things stand", "nie jest teraz zadawane")
}

private let noFinding: @Sendable (ConsoleState) -> Phrase? = { state in
    guard let line = state.meantQuestion, line.isFinding else {
        return Phrase(
            "no answer outside its limits is under the cursor", "pod kursorem nie ma odpowiedzi poza granicami")
    }
    guard let follower = state.meantChecklist?.followUp(of: line) else { return nil }
    return Phrase("\(follower.number.short) follows from it already", "wynika już z tego \(follower.number.short)")
}

/// Answering on the order's page.
let checklistCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "checklist.answer", "c", hint: Phrase("answer", "odpowiedz"),
        also: "question correct checklist pytanie popraw lista kontrolna",
        Phrase(
            "Answer the question under the cursor, or correct its answer",
            "Odpowiedz na pytanie pod kursorem lub popraw odpowiedź"),
        section: .pages, in: Places(.orderPage), hintRank: 8, needs: .dispatch, unless: noQuestion
    ) { state, _ in state.answerQuestion() },
    ConsoleCommand(
        "checklist.follow-up", "F", hint: Phrase("follow-up order", "zlecenie następcze"),
        also: "finding outside limits ustalenie poza granicami",
        Phrase(
            "Make an order of the answer outside its limits under the cursor",
            "Utwórz zlecenie z odpowiedzi poza granicami pod kursorem"),
        section: .pages, in: Places(.orderPage), hintRank: 9, needs: .intake, unless: noFinding
    ) { state, _ in state.followUpFinding() },
]

extension ConsoleState {
    /// The checklist of the open page's order.
    var meantChecklist: OrderChecklist? {
        guard let subject = self[PageState<OrderPage>.self].subject else { return nil }
        return detail(of: subject)?.checklist
    }

    /// The question under the cursor of the order's page.
    var meantQuestion: Checklist.Line? {
        guard let cursor = self[PageState<OrderPage>.self].cursor else { return nil }
        return meantChecklist?.checklist.lines.first { LineID($0) == cursor }
    }

    fileprivate mutating func answerQuestion() -> [Effect] {
        guard let line = meantQuestion, let list = meantChecklist, let order = detail.detail else { return [] }
        guard let visit = order.visits.map(\.visit).answering else {
            status.say(language("It has no visit yet.", "Nie ma jeszcze wizyty."), .warning)
            return []
        }
        if line.item.answer == .photo, list.photos.isEmpty, line.value == nil {
            overlay = .input(LineInput(.attach(.order(order.order.id))))
            return []
        }
        let standing = line.value?.text
        let isPhoto = line.item.answer == .photo
        let suggestion = isPhoto ? list.photos.keys.sorted().joined(separator: ", ") : nil
        overlay = .input(
            LineInput(
                .answer(
                    ChecklistQuestion(
                        visit: visit.id, number: line.number, name: list.name(of: line), item: line.item,
                        isCorrection: standing != nil, basis: Basis([.visit(visit.id): visit.version]))),
                text: suggestion ?? line.value.map { typed($0) } ?? ""))
        return []
    }

    /// An answer as somebody would type it.
    private func typed(_ value: CheckValue) -> String {
        switch value {
        case .yesNo(let isYes): isYes ? language("yes", "tak") : language("no", "nie")
        case .number(let number): number.text.replacing(".", with: language(".", ","))
        case .text(let text), .choice(let text): text
        case .photos: ""
        }
    }

    fileprivate mutating func followUpFinding() -> [Effect] {
        guard let line = meantQuestion, let order = detail.detail?.order else { return [] }
        return followUp(line, of: order.id)
    }

    mutating func followUp(_ line: Checklist.Line, of order: Order.ID) -> [Effect] {
        followUp(question: "\(line.number)", of: order)
    }

    mutating func followUp(question: String, of order: Order.ID) -> [Effect] {
        let token = freshToken()
        errands[token] = PlainErrand()
        return [.perform(FollowUpFinding(order: order, question: question), token: token)]
    }
}
