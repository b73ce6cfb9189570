import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// What is wrong or to be done, and what it takes.
    static let what = OrderSection { detail, columns, state in
        let facts = detail.workFacts(state).joined(separator: "  ")
        let title = detail.order.title
        let isShort = SafeText.width(title) + 5 + SafeText.width(facts) <= columns
        let asked = isShort ? [] : PageLine.wrapped("what", 0, facts, to: columns)
        let told = PageLine.wrapped("what", 1, detail.reportedWords(state), to: columns)
        return PageSection(
            "what", state.language("What", "Co"),
            answer: "\(title): \(detail.workFacts(state).joined(separator: ", "))",
            caption: isShort ? "\(title)     \(facts)" : title, asked + told)
    }
}

extension OrderDetail {
    /// What kind of work it is, how much it matters, how long it takes and what it needs.
    fileprivate func workFacts(_ state: ConsoleState) -> [String] {
        let (language, wording) = (state.language, state.wording)
        let line = OrderLine(self)
        let tasks = visits.filter { $0.visit.state != .cancelled }
        var facts = [serviceType?.name ?? order.type.name(language), order.priority.name(language)]
        if tasks.count > 1 {
            facts.append(state.visits(tasks.count))
        } else if let minutes = line.duration {
            facts.append(language("takes ", "zajmie ") + wording.length(minutes: minutes))
        } else {
            facts.append(language("nobody has said how long it takes", "nie podano, ile zajmie"))
        }
        if !line.skills.isEmpty { facts.append(language("needs ", "wymaga ") + line.skills.joined(separator: ", ")) }
        facts.append(crewFact(tasks.map(\.visit), language))
        if let days = order.days {
            facts.append(
                days.first == days.last
                    ? language("only on ", "tylko w dniu ") + wording.date(days.first)
                    : language("only ", "tylko ") + "\(wording.date(days.first)) – \(wording.date(days.last))")
        }
        return facts
    }

    /// `2 technicians`; where its visits need different numbers, `1-2 technicians`.
    private func crewFact(_ visits: [Visit], _ language: Language) -> String {
        let sizes = visits.isEmpty ? [asked?.crewSize ?? 1] : visits.map(\.crewSize)
        let (least, most) = (sizes.min() ?? 1, sizes.max() ?? 1)
        if most == 1 { return language("one technician", "jeden serwisant") }
        let technicians = language.plural(
            most, "technician", "technicians", pl: ("serwisant", "serwisantów", "serwisantów"))
        guard least < most else { return "\(most) \(technicians)" }
        let which = visits.filter { $0.crewSize > 1 }
            .map { language("visit ", "wizyta ") + "\($0.sequence): \($0.crewSize)" }.joined(separator: ", ")
        return "\(least)-\(most) \(technicians) (\(which))"
    }

    /// `reported Sun 22, 19:10 by Anna Lis, +48 …`
    fileprivate func reportedWords(_ state: ConsoleState) -> String {
        let when = state.language("reported ", "zgłoszono ") + state.wording.moment(order.reported)
        guard let reporter = order.reporter else { return when }
        let who = [reporter.name, reporter.phone, reporter.email].filter { !$0.isEmpty }
        return when + state.language(" by ", ", zgłosił(a): ") + who.joined(separator: ", ")
    }
}
