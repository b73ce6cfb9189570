import DeskModel
import ServiceModel
import TermCanvas

extension ConsoleState {
    /// `[x] + 4871 !  queue                  → Bo Lind       Mon 23 15:20  Lysaker  power loss`
    func planRow(
        _ move: PlanMove, _ mark: PlanMark?, isTicked: Bool, isDisputed: Bool, _ columns: PlanRowColumns
    ) -> [Span] {
        let sign = SafeText.fitted("\(move.kind.sign) \(move.order.short)", to: 8)
        var spans = [
            Span(isTicked ? "[x] " : "[ ] ", isTicked ? Role.text : .dim),
            Span(sign + (isDisputed || isStale(move) ? "!" : " "), isDisputed ? .late : move.kind.role),
            Span(SafeText.fitted(mark.map { planSigns($0) } ?? "", to: 2), .late),
            Span(" " + planOrigin(move, columns: columns.from), .before),
            Span("→ " + planTarget(move, columns: columns.to), Role.text),
        ]
        if columns.rest > 12, let mark {
            spans.append(Span(" " + SafeText.truncated(mark.words(wording), to: columns.rest), .late))
        } else if columns.rest > 6, let card = view.visits[move.visit] {
            spans.append(Span(" " + SafeText.truncated("\(card.town)  \(card.title)", to: columns.rest), .dim))
        }
        return spans
    }

    /// `P` outside the promise, `L` or `S` late, `+` over the shift: the two that weigh most.
    private func planSigns(_ mark: PlanMark) -> String {
        let signs = [
            mark.breaksPromise ? language("P", "O") : nil, mark.lateness == nil ? nil : Sign.late(language),
            mark.over > 0 ? "+" : nil,
        ]
        return signs.compactMap { $0 }.prefix(2).joined()
    }

    private func planOrigin(_ move: PlanMove, columns: Int) -> String {
        move.from.map { planPlace($0, columns: columns) }
            ?? SafeText.fitted(language("queue", "kolejka"), to: columns)
    }

    /// Only what changes: of the same technician the new day and time, of the same day the time.
    private func planTarget(_ move: PlanMove, columns: Int) -> String {
        guard let to = move.to else { return SafeText.fitted(language("queue", "kolejka"), to: columns) }
        switch move.kind {
        case .retimed, .nudged: return SafeText.fitted(wording.time(to.start), to: columns)
        case .moved where move.from?.leader == to.leader: return SafeText.fitted(planMoment(to), to: columns)
        case .moved, .added, .removed: return planPlace(to, columns: columns)
        }
    }

    /// `Bo Lind       Mon 23 15:20`
    private func planPlace(_ placement: Placement, columns: Int) -> String {
        let when = planMoment(placement)
        let nameColumns = columns - SafeText.width(when) - 1
        let name = shortName(technicianName(placement.leader), columns: nameColumns)
        return SafeText.fitted(name, to: nameColumns) + " " + when
    }

    private func planMoment(_ placement: Placement) -> String {
        let date = view.calendar.day(of: placement.start)
        return "\(narrowWeekday(date)) \(date.day) \(wording.time(placement.start))"
    }
}
