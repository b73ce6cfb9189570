import DeskModel
import Interchange
import Operations
import ServiceModel

/// The checklist of an order, a row a question.
struct ChecklistRecord {
    private let detail: OrderDetail
    private let session: Session

    init(_ order: Order.ID, _ session: Session) throws {
        detail = try session.desk.detail(of: order)
        self.session = session
    }

    private var lines: [Checklist.Line] { detail.checklist?.checklist.lines ?? [] }

    func answer() throws {
        session.tellEmpty(lines.isEmpty)
        let language = session.tableWording.language
        try session.output.answer(
            json,
            TextTable(
                [
                    .init("number", language("#", "#"), isNumber: true),
                    .init("question", language("Question", "Pytanie")),
                    .init("device", language("Device", "Urządzenie")), .init("answer", language("Answer", "Odpowiedź")),
                    .init("expected", language("Expected", "Oczekiwane")), .init("mark", language("State", "Stan")),
                    .init("at", language("When", "Kiedy")), .init("actor", language("Who", "Kto")),
                ],
                rows: lines.map { row($0, language) }))
    }

    private func row(_ line: Checklist.Line, _ language: Language) -> [String] {
        [
            "\(line.number)", line.item.question, name(line) ?? "",
            line.value?.words(of: line.item, language) ?? "", line.item.expected(language),
            CheckMark(line).name(language),
            line.current.map { session.calendar.iso8601($0.at) } ?? "",
            line.current.map { Actor.shownName($0.actor, language) } ?? "",
        ]
    }

    private func name(_ line: Checklist.Line) -> String? { line.device.flatMap { detail.checklist?.devices[$0] } }

    var json: JSONValue {
        [
            "order": .text("\(detail.order.number)"),
            "answered": .number(detail.checklist?.checklist.answered.count ?? 0),
            "asked": .number(detail.checklist?.checklist.asked.count ?? 0), "lines": .array(lines.map(json)),
        ]
    }

    private func json(_ line: Checklist.Line) -> JSONValue {
        let item = line.item.json
            .with("number", .number(line.number)).with("device", JSONValue(name(line)))
            .with("state", .text(CheckMark(line).rawValue))
        let follower = detail.checklist?.followUp(of: line).map { "\($0.number)" }
        return item.with("value", JSONValue(line.value?.text)).with("outside", .bool(line.isFinding))
            .with("follow_up", JSONValue(follower)).with("history", .array(line.answers.map(json)))
    }

    private func json(_ answer: CheckAnswer) -> JSONValue {
        [
            "value": JSONValue(answer.value?.text), "at": .text(session.calendar.iso8601(answer.at)),
            "actor": .text(answer.actor),
            "technician": JSONValue(answer.technician.flatMap { detail.checklist?.technicians[$0] }),
            "visit": JSONValue(detail.visits.first { $0.visit.id == answer.visit }?.visit.sequence),
            "reason": JSONValue(answer.reason), "corrects": .bool(answer.corrects != nil),
        ]
    }
}
