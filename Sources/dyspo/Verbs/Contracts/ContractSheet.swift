import DeskModel
import Interchange
import Operations
import ServiceModel

/// A contract in words, one matter a line, and as JSON with what was kept and used.
struct ContractSheet {
    private let detail: ContractDetail
    private let record: ContractRecord
    private let wording: Wording
    private let today: Day
    private let now: Timestamp

    init(_ detail: ContractDetail, _ session: Session) {
        self.detail = detail
        record = ContractRecord(detail, session)
        wording = session.wording
        today = session.today
        now = session.desk.now
    }

    private var language: Language { wording.language }
    private var contract: Contract { detail.line.contract }

    var lines: [String] {
        let stops = HoldReason.allCases.filter(contract.stoppingReasons.contains).map { $0.name(language) }
        let credit = detail.line.creditStop.map { stop in
            language("stopped since ", "wstrzymany od ") + "\(wording.date(stop.since)): \(stop.reason)"
        }
        let facts: [(String, String?)] = [
            (language("Customer", "Klient"), detail.line.customer),
            (language("Days", "Dni"), (contract.heldDays ?? contract.days).dated(wording)),
            (
                language("Sites", "Miejsca"),
                contract.sites.isEmpty ? all(detail.siteCount) : names(detail.sites.map(\.name))
            ),
            (
                language("Devices", "Urządzenia"),
                contract.devices.isEmpty ? all(detail.deviceCount) : names(detail.devices.map(\.name))
            ),
            (language("Coverage", "Czas obsługi"), contract.coverage.words(wording)),
            (language("Clock stops", "Zegar staje"), stops.isEmpty ? nil : stops.joined(separator: ", ")),
            (language("Credit", "Kredyt"), credit),
        ]
        let head = "\(contract.number)  \(detail.line.standing.words(wording, today: today))"
        return [head] + facts.compactMap { name, value in value.map { "\(name): \($0)" } } + targets + used + rest
    }

    private var targets: [String] {
        contract.targetLines.map { own in
            let (priority, words) = (own.slaClass.isEmpty ? own.priority : nil, own.words(language))
            let kept = detail.score.filter { $0.priority == priority && $0.all > 0 }.map { score in
                "\(score.target.name(language)) \(score.kept)/\(score.all)"
            }
            return language("Target: ", "Cel: ") + words
                + (kept.isEmpty ? "" : language("; kept ", "; dotrzymano ") + kept.joined(separator: ", "))
        }
    }

    private var used: [String] {
        detail.pools.map { pool in
            let left = pool.left.map { language(", \(pool.figure($0)) left", ", zostało \(pool.figure($0))") } ?? ""
            return language("Included: ", "W cenie: ") + pool.words(wording) + left
        } + [language("Otherwise: ", "Reszta: ") + contract.prices.words(language)]
    }

    private var rest: [String] {
        detail.breaches.map { missed in
            let breach = missed.breach
            return language("Not kept: ", "Niedotrzymane: ")
                + "\(missed.number) \(breach.target.name(language)) \(wording.moment(breach.due))"
        } + detail.overlaps.map { $0.sentence(wording) }
            + detail.orders.filter { !$0.order.state.isOver }.map { line in
                "\(line.order.number) \(line.order.title)"
                    + (line.targets.isEmpty ? "" : ": " + line.targets.sentence(wording, now: now))
            }
    }

    private func all(_ count: Int) -> String { language("all (\(count))", "wszystkie (\(count))") }

    private func names(_ names: [String]) -> String { names.joined(separator: ", ") }

    var json: JSONValue {
        record.json.with("year", .number(detail.year))
            .with("used", .array(detail.pools.map(\.json)))
            .with("kept", .array(detail.score.map(\.json)))
            .with("overlaps", .array(detail.overlaps.map(\.json)))
            .with(
                "missed", .array(detail.breaches.map { missed in missed.breach.json(missed.number, wording.calendar) })
            )
            .with(
                "orders",
                .array(
                    detail.orders.map { line in
                        [
                            "number": "\(line.order.number)", "state": .text(line.order.state.rawValue),
                            "sla": .array(line.targets.map { $0.json(wording, now: now) }),
                        ]
                    })
            )
            .with("journal", .array(detail.history.reversed().map { JournalLine(entry: $0, wording: wording).json }))
    }
}

extension PoolState {
    fileprivate var json: JSONValue {
        let name: (String, String?) =
            switch kind {
            case .labour: ("labour", nil)
            case .travel: ("trips", nil)
            case .parts(_, let code): ("parts", code)
            }
        return [
            "kind": .text(name.0), "code": JSONValue(name.1), "used": .number(used), "of": JSONValue(amount),
            "left": JSONValue(left), "from": .text(span.first.iso), "to": .text(span.last.iso),
        ]
    }
}

extension ContractDetail.TargetScore {
    fileprivate var json: JSONValue {
        [
            "priority": .text(priority.rawValue), "target": .text(target.rawValue), "kept": .number(kept),
            "of": .number(all),
        ]
    }
}

extension ServiceBreach {
    func json(_ number: OrderNumber, _ calendar: CompanyCalendar) -> JSONValue {
        [
            "order": "\(number)", "target": .text(target.rawValue), "due": .text(calendar.iso8601(due)),
            "met": JSONValue(met.map { calendar.iso8601($0) }), "noted": .text(calendar.iso8601(notedAt)),
        ]
    }
}

extension TargetStanding {
    /// `{target, due, met, stoppedSince, left, late, typed, sentence}`; `left` is in minutes, of a clock that runs until it is
    /// due.
    func json(_ wording: Wording, now: Timestamp) -> JSONValue {
        let calendar = wording.calendar
        var fields: JSONObject = [
            "target": .text(target.rawValue), "due": JSONValue(due.map { calendar.iso8601($0) }), "met": .null,
            "stoppedSince": .null, "left": .null, "typed": .bool(isTyped),
            "late": JSONValue(lateness(at: now).map { ($0 + 59) / 60 }),
            "sentence": .text(words(wording, now: now)),
        ]
        switch course {
        case .met(let moment): fields["met"] = .text(calendar.iso8601(moment))
        case .stopped(let since, let left):
            fields["stoppedSince"] = .text(calendar.iso8601(since))
            fields["left"] = .number(left)
        case .runs: fields["left"] = JSONValue([self].left(at: now))
        }
        return .object(fields)
    }
}
