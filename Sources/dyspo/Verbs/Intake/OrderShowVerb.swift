import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OrderShowVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "All there is to say about an order.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let detail = try session.desk.detail(of: try session.desk.order(named: order).id)
        let line = try session.desk.line(of: detail)
        let record = OrderRecord(line: line, wording: session.wording, now: session.desk.now)
        guard !shared.json else {
            guard case .object(var fields) = record.json else { return }
            fields["assets"] = .array(
                detail.assets.map { ["name": .text($0.name), "model": .text($0.model), "serial": .text($0.serial)] })
            fields["follows"] = JSONValue(detail.origin.map { "\($0.number)" })
            fields["followed_by"] = .array(detail.followers.map { .text("\($0.number)") })
            fields["journal"] = .array(
                detail.history.reversed().map { JournalLine(entry: $0, wording: session.wording).json })
            return try session.output.answer(.object(fields))
        }
        let sheet = OrderSheet(detail: detail, line: line, wording: session.wording, now: session.desk.now)
        try sheet.lines.forEach(session.output.line)
    }
}

/// An order in words, one matter a line.
struct OrderSheet {
    let detail: OrderDetail
    let line: OrderLine
    let wording: Wording
    let now: Timestamp

    var lines: [String] { head + visits + history }

    private var language: Language { wording.language }

    private var head: [String] {
        let order = detail.order
        let site = detail.site
        let hold = order.hold.map { " (\($0.reason.name(language)))" } ?? ""
        let due = line.targets.dueWords(wording)
        let facts: [(String, String?)] = [
            (language("Customer", "Klient"), detail.customer.name),
            (language("Site", "Miejsce"), "\(site.name), \(site.address), \(site.town) (\(detail.region))"),
            (language("Access", "Dostęp"), site.accessNote.isEmpty ? nil : site.accessNote),
            (language("Devices", "Urządzenia"), list(detail.assets.map { "\($0.name) \($0.model) \($0.serial)" })),
            (language("Due", "Termin"), due.isEmpty ? nil : due.joined(separator: "; ")),
            (language("Late", "Po terminie"), line.lateness(at: now)?.sentence(wording)),
            (language("Wish", "Życzenie"), order.preference.map { wording.window($0) }),
            (language("Asked for", "Potrzeba"), detail.asked.flatMap(asked)),
            (language("Parts", "Części"), list(order.parts.map { "\($0.code)=\($0.quantity)" })),
            (language("Follows", "Po zleceniu"), detail.origin.map(named)),
            (language("Followed by", "Dalej"), list(detail.followers.map(named))),
            (language("Note", "Uwagi"), order.note.isEmpty ? nil : order.note),
        ]
        let first =
            "\(order.number)  \(detail.state.name(language))\(hold)  \(order.priority.name(language))  "
            + "\(order.type.name(language))  \(order.title)"
        return [first] + facts.compactMap { name, value in value.map { "\(name): \($0)" } }
    }

    /// What a draft asks for: `1:30, F-gaz, 2 people, only Jan Wilk`; `nil` when nothing was said.
    private func asked(_ work: AskedWork) -> String? {
        list(
            [work.duration.map { wording.length(minutes: $0) }].compactMap { $0 } + work.skills
                + (work.crewSize > 1 ? [language("people: ", "osób: ") + "\(work.crewSize)"] : [])
                + (work.technician.map { [language("only ", "tylko ") + $0] } ?? []))
    }

    private func named(_ order: OrderDetail.Reference) -> String { "\(order.number) (\(order.state.name(language)))" }

    private var visits: [String] {
        detail.visits.flatMap { line in
            let visit = line.visit
            let place = visit.placement.map { placement in
                "\(line.crew.joined(separator: ", ")), \(wording.dated(placement))"
            }
            let extras = [
                list(line.skills), visit.lock == .none ? nil : visit.lock.name(language),
                visit.overrideReason.map { "! \($0)" },
                line.breaches.isEmpty ? nil : "! " + line.breaches.map { $0.sentence(wording) }.joined(separator: ", "),
                visit.promise.map { promise in
                    language("promised ", "obiecano ") + wording.window(promise.window) + " (\(promise.toldTo), "
                        + "\(wording.moment(promise.toldAt)))"
                },
            ].compactMap { $0 }
            let words =
                [visit.state.name(language), wording.length(minutes: visit.duration), place].compactMap { $0 } + extras
            return [language("Visit", "Wizyta") + " \(visit.sequence): " + words.joined(separator: "; ")] + field(line)
        }
    }

    /// What happened in the field, and how long it took.
    private func field(_ line: OrderDetail.VisitLine) -> [String] {
        guard !line.events.isEmpty else { return [] }
        let facts = line.events.map { event in
            "  " + event.words(wording, among: line.events, time: wording.moment(event.at) + " ")
        }
        let lengths = VisitTimes(line.events).lengths(wording)
        return facts + (lengths.isEmpty ? [] : ["  " + lengths.joined(separator: ", ")])
    }

    private var history: [String] {
        detail.history.reversed().map { entry in
            "\(wording.moment(entry.at))  \(entry.actor.name)  \(entry.summary.sentence(wording))"
        }
    }

    private func list(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: ", ") }
}
