import DeskModel
import ServiceModel
import TermCanvas

extension Form {
    var isAbsence: Bool { if case .absence = kind { true } else { false } }

    /// An absence from one moment to another; the visits under it follow as soon as the store has named them.
    static func absence(_ technician: Technician.ID, _ span: TimeWindow, _ wording: Wording) -> Form {
        Form(
            .absence(technician),
            [
                FormField(.from, Phrase("From", "Od"), .moment, isRequired: true, text: wording.edge(span.start)),
                FormField(
                    .to, Phrase("Until", "Do kiedy"), .endMoment, isRequired: true,
                    text: wording.edge(span.end, isEnd: true)),
                FormField(.reason, Phrase("Kind", "Rodzaj"), .choice, isRequired: true),
                FormField(.note, Phrase("Note", "Uwagi")),
            ], from: .to)
    }

    /// Takes over the visits under the absence; what was chosen for one stays, and the caret stays on what it was on.
    mutating func list(_ visits: [BrokenVisit], _ wording: Wording) {
        let chosen = Dictionary(fields.compactMap(\.visit).map { ($0.visit.key, $0.fate) }) { first, _ in first }
        let focused = fields[cursor].visit?.visit.key
        fields.removeAll { $0.visit != nil }
        let count = fields.count
        fields += visits.map { visit in
            var field = FormField(.visit, Phrase("Visit", "Wizyta"), .fate, text: VisitFate.keep.rawValue)
            field.visit = FormVisit(visit: visit)
            field.choose(chosen[visit.key] ?? .keep)
            return field
        }
        guard let focused else { return }
        let index = fields.firstIndex { $0.visit?.visit.key == focused }
        cursor = index ?? min(cursor, max(count - 1, fields.count - 1))
    }

    var choices: [RecordAbsence.Choice] {
        fields.compactMap(\.visit).filter(\.canChoose).map {
            RecordAbsence.Choice(visit: $0.visit.visit, fate: $0.fate, version: $0.visit.version)
        }
    }

    /// What a key means to the visit under the caret: small letters for it, capitals for all.
    mutating func chooseFate(_ key: Key) {
        let keys: [Key: (fate: VisitFate, isForAll: Bool)] = [
            .character("x"): (.off, false), .character("r"): (.recall, false), .character("k"): (.keep, false),
            .character("X"): (.off, true), .character("R"): (.recall, true), .character("K"): (.keep, true),
        ]
        if key == .character(" "), let visit = fields[cursor].visit {
            let possible = VisitFate.possible(in: visit.visit.state)
            let index = possible.firstIndex(of: visit.fate) ?? 0
            return fields[cursor].choose(possible[(index + 1) % possible.count])
        }
        guard let chosen = keys[key] else { return }
        for index in fields.indices where chosen.isForAll || index == cursor { fields[index].choose(chosen.fate) }
    }
}

extension FormField {
    /// The nearest that can be done with the visit; a field without one stays as it is.
    mutating func choose(_ fate: VisitFate) {
        guard let state = visit?.visit.state else { return }
        visit?.fate = fate.inState(state)
        line = TextLine(fate.inState(state).rawValue)
    }
}

extension ConsoleState {
    /// The form for somebody's day: what is left of it when it is under way, from now in whole five minutes; else all of
    /// it. A night goes on after midnight and belongs to its evening.
    func absenceForm(of cell: CellKey) -> Form {
        let date = view.calendar.span(of: cell.day)
        let before = view.sheets[CellKey(cell.technician, cell.day - 1)]?.shifts.last?.end ?? date.start
        let end = max(date.end, view.sheets[cell]?.shifts.last?.end ?? date.end)
        let begin = min(max(date.start, before), end - 300)
        let five = Timestamp(seconds: now.seconds / 300 * 300)
        let start = begin <= now && five < end ? max(begin, five) : begin
        return .absence(cell.technician, TimeWindow(start: start, end: end) ?? date, wording)
    }

    /// Throws when it is no time, or ends before it begins.
    func absenceWindow(_ form: Form) throws -> TimeWindow {
        let start = try times.edge(form.text(.from))
        let end = try times.edge(form.text(.to), endOfDay: true)
        guard let window = TimeWindow(start: start, end: end) else {
            throw Refusal.desk(.invalid(field: .to, .windowEndsBeforeItBegins))
        }
        return window
    }

    /// What becomes of the visit under the caret, who is to be phoned, and which keys choose.
    func fateLines(_ form: Form) -> [FormFoot] {
        let visits = form.fields.compactMap(\.visit)
        guard form.isAbsence else { return [] }
        guard !visits.isEmpty else {
            let isAnswered = form.foresight != nil
            return isAnswered
                ? [FormFoot(language("No visit stands in this time.", "W tym czasie nie ma żadnej wizyty."), .hint)]
                : []
        }
        let keys = language(
            "x off the board  r recall  k keep  space next   X R K all \(visits.count)",
            "x zdejmij  r odwołaj  k zostaw  spacja następne   X R K wszystkie \(visits.count)")
        return [FormFoot(form.focused.visit.map(fateSentence) ?? "", .hint), FormFoot(keys, .hint)]
    }

    /// `4812 is recalled and goes back into the queue. Piekarnia Łoś, 600 100 200, told Mon 23, 10:00-12:00 (Nowak)`
    func fateSentence(_ visit: FormVisit) -> String {
        let own = visit.visit
        return "\(own.order.short) " + visit.fate.consequence(for: own.state, language) + ". " + own.contact(wording)
    }
}

extension Wording {
    /// A moment as `TimeWords` reads it again, with the hour; the end of a day is the day.
    fileprivate func edge(_ moment: Timestamp, isEnd: Bool = false) -> String {
        let before = calendar.day(of: moment - 1)
        if isEnd, moment == calendar.span(of: before).end { return before.iso }
        return "\(calendar.day(of: moment).iso) \(time(moment))"
    }
}
