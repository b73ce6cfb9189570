import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

/// What a line was understood to say, as JSON and as rows. Keys and codes are those of every language.
struct EntryRecord {
    let reading: EntryReading
    let book: EntryBook
    let outlook: EntryOutlook
    let wording: Wording
    let now: Timestamp
    /// How other programs call customer, site, device and technician.
    let keys: [String: String]
    /// The line is to become a ticket.
    var isTicket = false

    private var catalogue: EntryCatalogue { book.catalogue }
    private var sentences: EntrySentences { EntrySentences(catalogue: catalogue, wording: wording) }

    /// With what was said about it; `order` is the number of what was saved.
    func json(order: OrderNumber? = nil) -> JSONValue {
        [
            "said": .text(reading.line), "order": JSONValue(order?.description),
            "customer": customer(reading.customer), "newCustomer": JSONValue(reading.newCustomer),
            "site": site(reading.site), "device": device(reading.device), "window": window(reading.window),
            "duration": JSONValue(reading.duration), "skills": .array(reading.skills.map(skill)),
            "priority": JSONValue(reading.priority?.rawValue), "technician": technician(reading.technician),
            "type": JSONValue(reading.type?.rawValue), "serviceType": serviceType(reading.serviceType),
            "parts": object(reading.parts.map { ($0.code, .number($0.quantity)) }),
            "phone": JSONValue(reading.phone), "title": .text(reading.title),
            "doubts": .array(reading.doubts.map(doubt)), "saves": .bool(isTicket ? reading.savesTicket : reading.saves),
            "sources": .array(reading.pieces.map(source)), "verdict": verdict, "due": due, "places": places,
            "standing": .array(outlook.standing.map(standing)),
            "note": isTicket ? .text(reading.ticketNote) : .null,
        ]
    }

    private func object(_ pairs: [(String, JSONValue)]) -> JSONValue {
        .object(JSONObject(Dictionary(pairs) { first, _ in first }))
    }

    // MARK: What is named

    private func named(_ kind: String, _ id: Int64, _ name: String, _ more: [(String, JSONValue)] = []) -> JSONValue {
        let key = keys["\(kind) \(id)"]
        return object([("id", .text("\(id)")), ("name", .text(name)), ("key", JSONValue(key))] + more)
    }

    private func customer(_ id: Customer.ID?) -> JSONValue {
        guard let id, let found = catalogue.customer(id) else { return .null }
        return named("customer", id.rawValue, found.name)
    }

    private func site(_ id: Site.ID?) -> JSONValue {
        guard let id, let found = catalogue.site(id) else { return .null }
        return named("site", id.rawValue, found.name, [("town", .text(found.town))])
    }

    private func device(_ id: Asset.ID?) -> JSONValue {
        guard let id, let found = catalogue.device(id) else { return .null }
        return named(
            "device", id.rawValue, found.name, [("model", .text(found.model)), ("serial", .text(found.serial))])
    }

    private func technician(_ id: Technician.ID?) -> JSONValue {
        guard let id, let found = catalogue.technician(id) else { return .null }
        return named("technician", id.rawValue, found.name)
    }

    private func serviceType(_ id: ServiceType.ID?) -> JSONValue {
        guard let id, let found = catalogue.work(id) else { return .null }
        return named("type", id.rawValue, found.name, [("code", .text(found.code))])
    }

    private func skill(_ asked: SkillRequirement) -> JSONValue {
        let code = catalogue.skill(asked.skill)?.code ?? ""
        return .text(asked.label([asked.skill: code]))
    }

    // MARK: When

    /// `{day}`, `{from, to}`, `{at}`, `{from}` or `{to}`, with `kind` when it is a promise.
    private func window(_ window: EntryWindow?) -> JSONValue {
        guard let window else { return .null }
        var pairs: [(String, JSONValue)]
        switch window.span {
        case .day(let day): pairs = [("day", .text(day.iso))]
        case .at(let moment): pairs = [("at", minute(moment))]
        case .between(let hours): pairs = [("from", minute(hours.start)), ("to", minute(hours.end))]
        case .from(let moment): pairs = [("from", minute(moment))]
        case .to(let moment): pairs = [("to", minute(moment))]
        }
        if window.kind == .promise { pairs.append(("kind", "promise")) }
        return object(pairs)
    }

    /// ISO 8601 without seconds, which nobody says: `2026-11-24T08:00+01:00`.
    private func minute(_ moment: Timestamp) -> JSONValue {
        let iso = wording.calendar.iso8601(moment)
        return .text(String(iso.prefix(16) + iso.suffix(6)))
    }

    // MARK: Doubts and sources

    private func doubt(_ doubt: EntryDoubt) -> JSONValue {
        var pairs: [(String, JSONValue)] = [
            ("field", .text(doubt.field.rawValue)), ("question", .text(sentences.question(doubt))),
            ("words", .text(doubt.words)), ("candidates", .array(doubt.candidates.map { candidate($0.value) })),
            ("total", .number(doubt.total)),
        ]
        switch doubt.kind {
        case .several: break
        case .unknown(let name):
            pairs += [("unknown", .text(name)), ("nearest", .array(doubt.nearest.map { customer($0) }))]
        case .missing: pairs.append(("missing", true))
        case .past: pairs.append(("past", true))
        case .invalid: pairs.append(("invalid", true))
        }
        return object(pairs)
    }

    private func candidate(_ value: EntryCandidate.Value) -> JSONValue {
        switch value {
        case .customer(let id): customer(id)
        case .site(let id): site(id)
        case .device(let id): device(id)
        case .window(let window): self.window(window)
        case .duration(let minutes): .number(minutes)
        case .priority(let priority): .text(priority.rawValue)
        case .technician(let id): technician(id)
        case .skill(let id): JSONValue(catalogue.skill(id)?.code)
        case .type(let type): .text(type.rawValue)
        case .serviceType(let id): serviceType(id)
        case .phone(let phone): .text(phone)
        }
    }

    private func source(_ piece: EntryPiece) -> JSONValue {
        [
            "field": .text(piece.field.rawValue), "words": .text(piece.words),
            "from": JSONValue(piece.range?.lowerBound),
            "to": JSONValue(piece.range?.upperBound), "why": .text(sentences.why(piece)),
        ]
    }

    // MARK: Before it is saved

    private var verdict: JSONValue {
        guard let agreement = outlook.agreement else { return .null }
        return [
            "payer": .text(agreement.payer.rawValue), "contract": JSONValue(agreement.contract),
            "sentence": .text(agreement.verdict),
        ]
    }

    private var due: JSONValue {
        guard let level = outlook.agreement?.level else { return .null }
        func moment(_ moment: Timestamp?) -> JSONValue { JSONValue(moment.map { wording.calendar.iso8601($0) }) }
        return ["response": moment(level.response), "arrival": moment(level.arrival), "fix": moment(level.fix)]
    }

    private var places: JSONValue {
        guard let places = outlook.places else { return .null }
        return .array(
            places.map { place in
                [
                    "technician": named("technician", place.technician.rawValue, place.name),
                    "start": .text(wording.calendar.iso8601(place.start)), "extra": .number(place.extraMinutes),
                ]
            })
    }

    /// An order of the customer that is not over.
    private func standing(_ order: StandingOrder) -> JSONValue {
        [
            "order": .text("\(order.number)"), "state": .text(order.state.rawValue), "there": .bool(order.isThere),
            "sameDevice": order.isSameDevice.map { JSONValue.bool($0) } ?? .null,
            "start": JSONValue(order.start.map { wording.calendar.iso8601($0) }),
            "technician": JSONValue(order.technician),
        ]
    }

    // MARK: For people

    /// A line a part, its answers below it.
    var table: TextTable {
        let language = wording.language
        var rows = EntryAccount(reading, book, outlook, wording, now: now, isTicket: isTicket).rows.flatMap { row in
            [[row.sign.rawValue, row.label, row.value, row.source]]
                + row.options.filter(\.isForCommandLine).enumerated().map { index, option in
                    ["", "", "\(index + 1) \(option.text)", option.reason]
                }
        }
        if let agreement = outlook.agreement {
            rows.append([agreement.isUndecided ? "!" : "=", language("verdict", "kto płaci"), agreement.verdict, ""])
        }
        for place in outlook.places ?? [] {
            let extra = (place.extraMinutes >= 0 ? "+" : "") + "\(place.extraMinutes)'"
            rows.append([
                "-", language("first", "najpierw"), place.name, wording.moment(place.start) + " " + extra,
            ])
        }
        return TextTable(
            [
                .init("sign", ""), .init("field", language("Field", "Pole")),
                .init("value", language("Understood", "Zrozumiano"), mayShrink: true),
                .init("source", language("Said", "Z czego"), mayShrink: true),
            ], rows: rows)
    }
}

extension EntryOption {
    /// An answer that names something; the rest are keys of the console.
    fileprivate var isForCommandLine: Bool { if case .candidate = choice { true } else { false } }
}
