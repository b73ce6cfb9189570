import DeskModel
import Interchange
import ServiceModel

/// What needs somebody, as a table and for scripts.
struct AlertsRecord {
    private let book: AlertBook
    private let session: Session

    init(_ book: AlertBook, _ session: Session) {
        (self.book, self.session) = (book, session)
    }

    func answer() throws {
        session.output.message(book.sentence(session.wording))
        let (wording, language) = (session.tableWording, session.tableWording.language)
        try session.output.answer(
            .array(book.alerts.map(json)),
            TextTable(
                [
                    .init("sign", ""), .init("since", language("Since", "Od")),
                    .init("kind", language("Kind", "Rodzaj")),
                    .init("what", language("What", "Co"), mayShrink: true),
                    .init("who", language("Who", "Kto"), mayShrink: true),
                ],
                rows: book.alerts.map { alert in
                    [
                        alert.sign, alert.isDated ? wording.moment(alert.arose) : "", alert.name(language),
                        alert.matter.words(wording), alert.matter.who(wording),
                    ]
                }))
    }

    func answerGone() throws {
        session.tellEmpty(book.answered.isEmpty)
        let (wording, language) = (session.tableWording, session.tableWording.language)
        try session.output.answer(
            .array(book.answered.map(json)),
            TextTable(
                [
                    .init("at", language("At", "Kiedy")), .init("by", language("By", "Przez")),
                    .init("kind", language("Kind", "Rodzaj")), .init("answer", language("Answer", "Odpowiedź")),
                    .init("what", language("What", "Co"), mayShrink: true),
                    .init("said", language("Said", "Ustalono"), mayShrink: true),
                ],
                rows: book.answered.map { mark in
                    [
                        wording.moment(mark.at), mark.by, AlertKind.of(code: mark.kind).name(language),
                        mark.answer.name(language), mark.words(language), mark.said,
                    ]
                }))
    }

    private func json(_ alert: Alert) -> JSONValue {
        let english = Wording(.english, session.calendar, today: session.today)
        var value: JSONValue = [
            "key": .text(alert.key.text), "kind": .text(alert.kind.code), "grade": .text(alert.grade.code),
            "since": alert.isDated ? .text(session.calendar.iso8601(alert.arose)) : .null,
            "words": .text(alert.matter.words(english)),
            "sentence": .text(alert.matter.sentence(english)),
            "visit": alert.matter.visit.map { .text("\($0)") } ?? .null,
        ]
        if case .clash(let clash) = alert.matter { value = value.with("clash", json(clash)) }
        if let call = book.calls[alert.key] {
            value = value.with("called", ["by": .text(call.by), "said": .text(call.said)])
        }
        return value
    }

    private func json(_ clash: FieldClash) -> JSONValue {
        let calendar = session.calendar
        return [
            "order": .text("\(clash.number)"), "technician": .text(clash.name),
            "fact": .text(clash.isWorked ? "worked" : "accepted"), "at": .text(calendar.iso8601(clash.at)),
            "recordedAt": .text(calendar.iso8601(clash.recordedAt)),
            "recalledAt": .text(calendar.iso8601(clash.recalledAt)), "recalledBy": .text(clash.recalledBy),
            "holder": clash.holder.isEmpty ? .null : .text(clash.holder), "state": .text(clash.state.rawValue),
        ]
    }

    private func json(_ mark: AlertMark) -> JSONValue {
        [
            "key": .text(AlertKey(mark).text), "kind": .text(mark.kind), "answer": .text(mark.answer.rawValue),
            "by": .text(mark.by), "at": .text(session.calendar.iso8601(mark.at)), "words": .text(mark.english),
            "said": .text(mark.said),
        ]
    }
}

extension Alert.Grade {
    fileprivate var code: String {
        switch self {
        case .worst: "worst"
        case .pressing: "pressing"
        case .calm: "calm"
        }
    }
}
