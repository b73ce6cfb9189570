import DeskModel
import Interchange
import ServiceModel

/// A message as JSON, as a row and as a sheet.
struct OutboxRecord {
    private let line: OutboxLine
    private let wording: Wording

    init(_ line: OutboxLine, _ wording: Wording) {
        (self.line, self.wording) = (line, wording)
    }

    private var message: OutboxMessage { line.message }
    private func moment(_ moment: Timestamp?) -> JSONValue { JSONValue(moment.map { wording.calendar.iso8601($0) }) }

    var json: JSONValue {
        [
            "id": .number(Int(message.id.rawValue)), "kind": .text(message.kind.rawValue),
            "order": .text("\(line.order)"), "visit": .text("\(message.visit)"), "customer": .text(line.customer),
            "to": .text(message.address), "person": .text(message.person), "language": .text(message.language.rawValue),
            "subject": .text(message.subject), "text": .text(message.text), "state": .text(message.state.rawValue),
            "told": message.told.map { ["start": moment($0.start), "end": moment($0.end)] } ?? .null,
            "expected": moment(message.expected), "made": moment(message.madeAt), "by": .text(message.madeBy),
            "changed": moment(message.changedAt), "changedBy": .text(message.changedBy),
            "words": .text(line.words(wording.language)), "withdrawn": JSONValue(message.withdrawal?.rawValue),
            "tries": .number(message.tries), "due": moment(message.due), "useless": moment(message.uselessAt),
            "messageId": JSONValue(message.messageID), "copyOf": JSONValue(message.copyOf.map { Int($0.rawValue) }),
            "report": JSONValue(message.report.map { "\($0)" }), "perhapsTwice": .bool(line.mayBeDouble),
            "attached": attached,
        ]
    }

    func json(_ detail: OutboxDetail) -> JSONValue {
        json.with(
            "log",
            .array(
                line.tries.map { attempt in
                    [
                        "at": moment(attempt.at), "to": .text(attempt.address),
                        "outcome": .text(attempt.outcome.rawValue),
                        "words": .text(PostTrouble.shown(attempt.words, wording.language)),
                    ]
                })
        ).with(
            "deeds",
            .array(
                detail.deeds.map { deed in
                    [
                        "at": moment(deed.at), "act": .text(deed.act.rawValue), "by": .text(deed.by),
                        "words": .text(deed.words),
                    ]
                })
        ).with("entries", JSONValue(detail.entries))
    }

    private var attached: JSONValue {
        guard let document = line.attached else { return .null }
        return ["name": .text(document.name), "bytes": .number(document.size), "type": .text(document.mediaType)]
    }

    static func table(_ lines: [OutboxLine], _ wording: Wording) -> TextTable {
        let language = wording.language
        return TextTable(
            [
                .init("id", language("No", "Nr"), isNumber: true), .init("sign", ""),
                .init("when", language("When", "Kiedy")), .init("kind", language("Kind", "Rodzaj")),
                .init("to", language("To", "Do"), mayShrink: true),
                .init("what", language("What", "Co"), mayShrink: true), .init("state", language("State", "Stan")),
                .init("tried", language("Tried", "Próby"), mayShrink: true),
            ],
            rows: lines.map { line in
                let message = line.message
                return [
                    "\(message.id)", line.sign,
                    "\(wording.calendar.day(of: message.madeAt).iso) \(wording.time(message.madeAt))",
                    message.kind.name(language), message.address, line.what(wording), line.stateWords(language),
                    line.tried(wording),
                ]
            })
    }

    /// Head, text, tries and deeds, as lines for people.
    func sheet(_ detail: OutboxDetail) -> [String] {
        let language = wording.language
        let person = message.person.isEmpty ? "" : " (\(message.person))"
        let id = message.messageID.map { ["Message-ID: <\($0)>"] } ?? []
        let head = [
            line.sentence(wording), language("Customer: ", "Klient: ") + line.customer,
            language("To: ", "Do: ") + message.address + person,
            language("Subject: ", "Temat: ") + message.subject,
        ]
        let attached = line.attachedWords(language).map { language("Attached: ", "Załącznik: ") + $0 }
        let tries = line.tries.map { attempt in
            language("Try ", "Próba ") + "\(wording.past(attempt.at)) \(attempt.address): "
                + attempt.outcome.name(language)
                + (attempt.words.isEmpty ? "" : ", \(PostTrouble.shown(attempt.words, language))")
        }
        let deeds = detail.deeds.map { deed in
            "\(wording.past(deed.at)) \(Actor.shownName(deed.by, language)): " + deed.act.told(language)
                + (deed.words.isEmpty ? "" : ", \(deed.words)")
        }
        return head + [attached].compactMap { $0 } + id + [""]
            + message.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            + [""] + tries + deeds
    }
}

extension OutboxTry.Outcome {
    func name(_ language: Language) -> String {
        // What took it is the next server, which is not the customer's mailbox yet.
        guard language == .polish else { return self == .delivered ? "accepted" : rawValue }
        return switch self {
        case .delivered: "przyjęto"
        case .later: "nie teraz"
        case .refused: "odrzucono"
        case .unknown: "nie wiadomo"
        }
    }
}
