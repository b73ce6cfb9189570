import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

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
            (language("Type", "Rodzaj"), detail.serviceType.map { "\($0.name) (\($0.code))" }),
            (language("To be shown", "Do potwierdzenia"), terms),
            (language("Reported by", "Zgłosił(a)"), reporter),
            (
                language("Only on days", "Tylko w dniach"),
                order.days.map { "\(wording.date($0.first)) – \(wording.date($0.last))" }
            ),
            (language("Due", "Termin"), due.isEmpty ? nil : due.joined(separator: "; ")),
            (language("Contract", "Umowa"), line.agreement.map { agreed($0) }),
            (language("Pays", "Płaci"), order.verdict.map { $0.sentence(wording) }),
            (language("Late", "Po terminie"), line.lateness(at: now)?.sentence(wording)),
            (language("Wish", "Życzenie"), order.preference.map { wording.window($0) }),
            (language("Days", "Dni"), order.days.map { $0.words(wording) }),
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

    /// What its type asks to be shown for the work: `4 questions, signature, photo`; `nil` where it asks for nothing.
    private var terms: String? {
        guard let terms = detail.order.terms else { return nil }
        let count = terms.checklist.count
        let questions = language.plural(count, "question", "questions", pl: ("pytanie", "pytania", "pytań"))
        return list(
            (count > 0 ? ["\(count) \(questions)"] : [])
                + (terms.needsSignature ? [language("signature", "podpis")] : [])
                + (terms.needsPhoto ? [language("photo", "zdjęcie")] : []))
    }

    private var reporter: String? {
        detail.order.reporter.flatMap { list([$0.name, $0.phone, $0.email].filter { !$0.isEmpty }) }
    }

    /// What a draft asks for: `1:30, F-gaz, 2 people, only Jan Wilk`; `nil` when nothing was said.
    private func asked(_ work: AskedWork) -> String? {
        list(
            [work.duration.map { wording.length(minutes: $0) }].compactMap { $0 } + work.skills
                + (work.crewSize > 1 ? [language("people: ", "osoby: ") + "\(work.crewSize)"] : [])
                + (work.technician.map { [language("only ", "tylko ") + $0] } ?? []))
    }

    /// `U/2025/011: response met, arrive in 1:20, fix by Tue 16:00; missed: arrival`.
    private func agreed(_ agreement: OrderAgreement) -> String {
        let clocks = agreement.targets.sentence(wording, now: now)
        let missed = agreement.breaches.map { $0.target.name(language) }
        return agreement.number + (clocks.isEmpty ? "" : ": \(clocks)")
            + (missed.isEmpty ? "" : language("; not kept: ", "; niedotrzymane: ") + missed.joined(separator: ", "))
    }

    private func named(_ order: OrderDetail.Reference) -> String { "\(order.number) (\(order.state.name(language)))" }

    private var visits: [String] {
        detail.visits.flatMap { line in
            let visit = line.visit
            let place = visit.placement.map { placement in
                "\(placement.crewWords(line.name)), \(time(line, placement))"
            }
            let chain = detail.chainWords(of: visit, wording)
            let extras = [
                visit.crewSize > 1 ? language("people: ", "osób: ") + "\(visit.crewSize)" : nil, list(line.skills),
                chain.isEmpty ? nil : chain.joined(separator: "; "),
                visit.lock == .none ? nil : visit.lock.name(language),
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

    /// When it is, or once somebody arrived when it was planned: the facts say the rest.
    private func time(_ line: OrderDetail.VisitLine, _ placement: Placement) -> String {
        guard !placement.isSplit, let window = line.plannedTime,
            window.start != placement.start || window.end != placement.end
        else { return wording.dated(placement) }
        var planned = placement
        (planned.start, planned.end) = (window.start, window.end)
        return language("planned ", "plan ") + wording.dated(planned)
    }

    /// What happened in the field, and how long it took.
    private func field(_ line: OrderDetail.VisitLine) -> [String] {
        guard !line.events.isEmpty else { return [] }
        let facts = line.events.map { event in
            "  " + event.words(wording, among: line.events, time: wording.moment(event.at) + " ")
        }
        let lengths = line.times.lengths(wording)
        return facts + (lengths.isEmpty ? [] : ["  " + lengths.joined(separator: ", ")])
    }

    private var history: [String] {
        detail.history.reversed().map { entry in
            "\(wording.moment(entry.at))  \(entry.actor.shownName(language))  \(entry.summary.sentence(wording))"
        }
    }

    private func list(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: ", ") }
}
