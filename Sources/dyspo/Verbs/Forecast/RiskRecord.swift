import DeskModel
import Interchange
import ServiceModel

/// What is at risk today, as a table and for scripts.
struct RiskRecord {
    private let forecast: Forecast
    private let session: Session

    init(_ forecast: Forecast, _ session: Session) {
        (self.forecast, self.session) = (forecast, session)
    }

    func answer() throws {
        session.output.message(forecast.sentence(session.wording))
        let (wording, language) = (session.tableWording, session.tableWording.language)
        try session.output.answer(
            .array(forecast.jeopardies.map(json)),
            TextTable(
                [
                    .init("sign", ""), .init("order", language("Order", "Zlecenie")),
                    .init("technician", language("Technician", "Serwisant")),
                    .init("bound", language("Bound", "Termin")), .init("expected", language("Expected", "Prognoza")),
                    .init("left", language("Left", "Zostało"), isNumber: true),
                    .init("chance", language("Chance", "Szansa"), isNumber: true),
                    .init("why", language("Why", "Dlaczego"), mayShrink: true),
                    .init("remedy", language("Remedy", "Rada"), mayShrink: true),
                ],
                rows: forecast.jeopardies.map { jeopardy in
                    [
                        jeopardy.sign, jeopardy.short, jeopardy.who ?? language("nobody", "nikt"),
                        jeopardy.bound.words(wording), jeopardy.expectedWords(wording), jeopardy.leftWords(wording),
                        jeopardy.chance.map { "\($0) %" } ?? "", jeopardy.reason.words(wording),
                        jeopardy.remedy?.words(wording) ?? "",
                    ]
                }))
    }

    /// How every visit of today is expected to go.
    func answerAll(_ view: DeskView, _ region: Region.ID?) throws {
        let visits = forecast.visits.values.compactMap { foreseen in view.visits[foreseen.visit].map { (foreseen, $0) }
        }
        .filter { region == nil || $0.1.region == region }
        .sorted { ($0.0.start, $0.1.number, $0.1.sequence) < ($1.0.start, $1.1.number, $1.1.sequence) }
        let names = Dictionary(view.technicians.map { ($0.id, $0.name) }) { $1 }
        session.tellEmpty(visits.isEmpty)
        let (wording, language) = (session.tableWording, session.tableWording.language)
        func who(_ card: VisitCard) -> String { card.placement.flatMap { names[$0.leader] } ?? "" }
        try session.output.answer(
            .array(
                visits.map { foreseen, card in
                    JSONValue(foreseen, session.wording).with("order", .text("\(card.number)"))
                        .with("visit", .text(card.short)).with("technician", .text(who(card)))
                        .with("state", .text(card.state.rawValue))
                }),
            TextTable(
                [
                    .init("order", language("Order", "Zlecenie")),
                    .init("technician", language("Technician", "Serwisant")),
                    .init("planned", language("Planned", "Plan")), .init("arrival", language("Arrival", "Dojazd")),
                    .init("start", language("Start", "Początek")), .init("end", language("End", "Koniec")),
                    .init("missed", language("Missed of 200", "Chybienia z 200"), isNumber: true),
                ],
                rows: visits.map { foreseen, card in
                    [
                        card.short, who(card), card.placement.map { wording.time($0.start) } ?? "",
                        wording.time(foreseen.arrival), wording.time(foreseen.start), wording.time(foreseen.end),
                        "\(foreseen.missed)",
                    ]
                }))
    }

    private func json(_ jeopardy: Jeopardy) -> JSONValue {
        let wording = Wording(.english, session.calendar, today: session.today)
        let own = session.wording
        return [
            "order": .text("\(jeopardy.number)"), "visit": .text(jeopardy.short),
            "technician": jeopardy.who.map { .text($0) } ?? .null, "priority": .text(jeopardy.priority.rawValue),
            "grade": .text(jeopardy.grade.code), "watchdog": .text(jeopardy.watchdog.rawValue),
            "bound": [
                "kind": .text(jeopardy.bound.kind?.rawValue ?? "plan"),
                "measure": .text(jeopardy.bound.measure.rawValue),
                "limit": .text(own.dueISO(jeopardy.bound.moment)),
            ],
            "expected": jeopardy.expected.map { .text(session.calendar.iso8601($0)) } ?? .null,
            "minutesLeft": .number(jeopardy.minutesLeft),
            "missed": jeopardy.forecast.map { .number($0.missed) } ?? .null, "runs": .number(VisitForecast.runs),
            "forecast": jeopardy.forecast.map { JSONValue($0, own) } ?? .null,
            "reason": .text(jeopardy.reason.words(wording)),
            "remedy": jeopardy.remedy.map { json($0, wording) } ?? .null,
        ]
    }

    private func json(_ remedy: Remedy, _ wording: Wording) -> JSONValue {
        var gift: Remedy.Gift?
        if case .give(let found) = remedy { gift = found }
        return [
            "kind": .text(remedy.code), "words": .text(remedy.words(wording)),
            "technician": gift.map { .text($0.name) } ?? .null, "day": gift.map { .text($0.day.iso) } ?? .null,
            "start": gift.map { .text(session.calendar.iso8601($0.start)) } ?? .null,
            "extraMinutes": gift.map { .number($0.extraMinutes) } ?? .null,
            "late": gift.map { .number($0.late) } ?? .null,
            "expected": gift.map { .text(session.calendar.iso8601($0.expected)) } ?? .null,
            "missed": gift.map { .number($0.missed) } ?? .null,
        ]
    }
}

extension JSONValue {
    fileprivate init(_ forecast: VisitForecast, _ wording: Wording) {
        let calendar = wording.calendar
        self = [
            "arrival": .text(calendar.iso8601(forecast.arrival)), "start": .text(calendar.iso8601(forecast.start)),
            "end": .text(calendar.iso8601(forecast.end)), "missed": .number(forecast.missed),
        ]
    }
}

extension Jeopardy.Grade {
    fileprivate var code: String {
        switch self {
        case .missed: "missed"
        case .emergency: "emergency"
        case .late: "late"
        case .risk: "risk"
        case .watch: "watch"
        }
    }
}

extension Remedy {
    fileprivate var code: String {
        switch self {
        case .give: "give"
        case .send: "send"
        case .ask: "ask"
        case .repair: "repair"
        case .tell: "tell"
        case .nothingBetter, .noPlace: "none"
        }
    }
}
