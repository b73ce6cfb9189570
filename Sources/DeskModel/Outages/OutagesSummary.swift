package import ServiceModel

/// What was done about outages, and who is on call.
package enum OutagesSummary: DepartmentSummary {
    /// Visits moved, sent again, left without a place, and calls to make. In a draft of the plan nothing is sent and nobody
    /// is called before it is applied.
    case accepted(
        [OutageSubject], moved: [OrderNumber], sentAgain: Int, withoutPlace: [OrderNumber], calls: Int,
        isDraft: Bool? = nil)
    case callMade(OrderNumber, person: String)
    case onCallSet(technician: String, region: String?, TimeWindow)
    case onCallCleared(technician: String, TimeWindow)
    /// Somebody cannot work then; his visits, by time.
    case unable(technician: String, TimeWindow, [OrderNumber])

    package var orders: [OrderNumber] {
        switch self {
        case .accepted(let subjects, let moved, _, let withoutPlace, _, _):
            let named = subjects.compactMap(\.order)
            return named + (moved + withoutPlace).filter { !named.contains($0) }
        case .callMade(let number, _): return [number]
        case .unable(_, _, let orders): return orders
        case .onCallSet, .onCallCleared: return []
        }
    }

    package var isFact: Bool { if case .unable = self { true } else { false } }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .accepted(let subjects, let moved, let sent, let without, let calls, let isDraft):
            return subjects.map { $0.words(wording) }.joined(separator: ", ").capitalizedFirst + "; "
                + Self.clauses(moved.count, sent, without.count, calls, isDraft: isDraft ?? false, language) + "."
        case .callMade(let number, let person):
            return language("\(number): call made, \(person).", "\(number): zadzwoniono, \(person).")
        case .onCallSet(let technician, let region, let window):
            let place = region.map { " (\($0))" } ?? ""
            return language("On call\(place): ", "Dyżur\(place): ") + "\(technician), \(wording.window(window))."
        case .onCallCleared(let technician, let window):
            return language("No longer on call: ", "Zdjęto dyżur: ") + "\(technician), \(wording.window(window))."
        case .unable(let technician, let window, let orders):
            let list = orders.map { wording.short($0) }.joined(separator: ", ")
            let left =
                orders.isEmpty
                ? language("Nothing of theirs is planned then.", "Nic wtedy nie ma w planie.")
                : language("Nobody will do: \(list).", "Nie ma kto zrobić: \(list).")
            return language("\(technician) cannot work", "\(technician) nie może pracować")
                + ", \(wording.window(window)). " + left
        }
    }

    private static func moved(_ count: Int, _ language: Language) -> String {
        let visits = language.plural(count, "visit", "visits", pl: ("wizyta", "wizyty", "wizyt"))
        let verb = language.plural(count, "", "", pl: ("przeniesiona", "przeniesione", "przeniesionych"))
        return count == 0
            ? language("nothing moved", "nic nie przeniesiono")
            : language("\(count) \(visits) moved", "\(count) \(visits) \(verb)")
    }

    private static func clauses(
        _ moved: Int, _ sent: Int, _ without: Int, _ calls: Int, isDraft: Bool, _ language: Language
    ) -> String {
        let toCall = language.plural(calls, "call", "calls", pl: ("telefon", "telefony", "telefonów"))
        let homeless = without == 0 ? nil : language("\(without) without a place", "\(without) bez miejsca")
        let toMake = calls == 0 ? nil : language("\(calls) \(toCall) to make", "\(calls) \(toCall) do wykonania")
        guard isDraft else {
            let again = sent == 0 ? nil : language("\(sent) sent again", "\(sent) wysłano ponownie")
            return [Self.moved(moved, language), again, homeless, toMake].compactMap { $0 }.joined(separator: ", ")
        }
        let toSend = sent == 0 ? nil : language("\(sent) to send again", "\(sent) do ponownego wysłania")
        let later = [toSend, toMake].compactMap { $0 }.joined(separator: ", ")
        return [Self.moved(moved, language), homeless].compactMap { $0 }.joined(separator: ", ")
            + (later.isEmpty
                ? "" : language("; when the branch is applied: ", "; po przyjęciu wariantu: ") + later)
    }
}
