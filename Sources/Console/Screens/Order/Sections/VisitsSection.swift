import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// Every visit with its times, oldest first.
    static let visits = OrderSection { detail, columns, state in
        let language = state.language
        let look = VisitColumns(columns, language)
        let heading = language("Visits", "Wizyty")
        guard !detail.visits.isEmpty else {
            return PageSection(
                "visits", heading,
                answer: language("none yet: the order is a draft", "jeszcze żadnej: zlecenie jest szkicem"))
        }
        let states = detail.visits.map { "\($0.visit.sequence) \($0.visit.state.name(language))" }
        return PageSection(
            "visits", "\(heading) \(detail.visits.count)", answer: states.joined(separator: ", "),
            caption: look.caption,
            detail.visits.flatMap { line in
                [line.line(look, detail, state)] + line.remarks(detail, state)
            })
    }
}

/// How wide the columns of visits are.
private struct VisitColumns {
    let state = 12
    let technician: Int
    let planned: Int
    let measured: Int
    let caption: String
    let isWide: Bool

    init(_ columns: Int, _ language: Language) {
        isWide = columns >= 90
        technician = isWide ? 22 : 17
        planned = isWide ? 22 : 19
        measured = 13
        func fitted(_ text: String, _ columns: Int) -> String { SafeText.fitted(text, to: columns) }
        let times = isWide ? language("travel  work    pause", "dojazd  praca   pauza") : ""
        caption =
            fitted(language("no", "nr"), 3) + fitted(language("state", "stan"), state)
            + fitted(language("technician", "serwisant"), technician) + fitted(language("planned", "plan"), planned)
            + fitted(language("measured", "pomiar"), measured) + times
    }
}

extension OrderDetail.VisitLine {
    fileprivate func line(_ look: VisitColumns, _ detail: OrderDetail, _ state: ConsoleState) -> PageLine {
        let (language, wording) = (state.language, state.wording)
        let times = times
        let planned = plannedTime.map { window in
            let (first, last) = (
                visit.placement?.day ?? state.view.calendar.day(of: window.start), visit.placement?.lastDay
            )
            return visit.placement?.parts.count ?? 0 > 1
                ? "\(wording.dayAlone(first)) - \(wording.dayAlone(last ?? first))"
                : "\(wording.dayAlone(first)) \(wording.time(window.start))-\(wording.time(window.end))"
        }
        let measured = times.arrived.map { arrived in
            "\(wording.time(arrived))-\(times.ended.map { wording.time($0) } ?? "")"
        }
        func fitted(_ text: String?, _ columns: Int) -> String {
            SafeText.fitted(SafeText.truncated(text ?? "-", to: columns - 1), to: columns)
        }
        let who = state.shortName(crew.first ?? "-", columns: look.technician - 1)
        var spans = [
            Span(SafeText.fitted("\(visit.sequence)", to: 3)),
            Span(fitted(visit.state.sign + " " + visit.state.name(language), look.state), role),
            Span(fitted(crew.count > 1 ? "\(who) +\(crew.count - 1)" : who, look.technician)),
            Span(fitted(planned ?? wording.length(minutes: visit.duration), look.planned)),
            Span(fitted(measured, look.measured)),
        ]
        if look.isWide {
            let lengths = [times.travelMinutes, times.workMinutes, times.started == nil ? nil : times.pauseMinutes]
            spans += lengths.map { Span(SafeText.fitted($0.map { wording.length(minutes: $0) } ?? "-", to: 8)) }
        }
        return PageLine(
            id: LineID(visit.id), spans: spans, sentence: sentence(detail, planned: planned, state), enter: nil)
    }

    private var role: Role { breaches.isEmpty ? .text : .late }

    /// `Visit 1 of order 61: planned, Ewa Zych, Tue 24 13:30-14:30, 0:25 late (SLA).`
    private func sentence(_ detail: OrderDetail, planned: String?, _ state: ConsoleState) -> String {
        let (language, wording) = (state.language, state.wording)
        let order = detail.order
        let task = order.terms.flatMap { terms in
            visit.task.flatMap { terms.tasks.indices.contains($0) ? terms.tasks[$0].title : nil }
        }
        let lateness = OrderLine(detail).lateness(of: visit, at: state.now)
        let facts =
            [visit.state.name(language)]
            + [crew.first, planned ?? wording.length(minutes: visit.duration)].compactMap { $0 }
            + (task.map { $0.isEmpty ? [] : [$0] } ?? []) + (lateness.map { [$0.words(wording)] } ?? [])
        return language("Visit ", "Wizyta ") + "\(visit.sequence)" + language(" of order ", " zlecenia ")
            + "\(order.number.short): " + facts.joined(separator: ", ") + "."
    }

    /// What stands against it, and what its task is.
    fileprivate func remarks(_ detail: OrderDetail, _ state: ConsoleState) -> [PageLine] {
        let language = state.language
        var remarks: [(String, Role)] = detail.chainWords(of: visit, state.wording).map { ($0, .dim) }
        if !breaches.isEmpty {
            remarks.append(("! " + breaches.map { $0.sentence(state.wording) }.joined(separator: "; "), .late))
        }
        if let placement = visit.placement, placement.isCrew {
            let taken = placement.assignments.dropFirst().filter { $0.acceptedAt != nil }.map { name($0.technician) }
            let answers =
                taken.isEmpty ? "" : language("; accepted by ", "; przyjęte przez: ") + taken.joined(separator: ", ")
            remarks.append((placement.crewWords(name) + answers, .text))
        }
        if let reason = visit.overrideReason {
            remarks.append((language("against a rule: ", "wbrew regule: ") + reason, .overridden))
        }
        if visit.lock != .none {
            remarks.append((language("locked: ", "blokada: ") + visit.lock.name(language), .locked))
        }
        return remarks.enumerated().map { index, remark in
            PageLine.text(
                LineID("visit remark", visit.id.rawValue, Int64(index)), "   " + remark.0, remark.1, says: remark.0)
        }
    }
}

extension VisitState {
    /// Readable without colour, beside the word.
    fileprivate var sign: String {
        switch self {
        case .open: "."
        case .planned, .dispatched, .accepted: "="
        case .enRoute, .onSite, .working, .paused: "}"
        case .completed: ")"
        case .partial, .needsParts: "!"
        case .noAccess, .aborted, .cancelled, .missed: "x"
        }
    }
}
