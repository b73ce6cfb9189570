import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// By when what is due, what of it was met, and how much is left.
    static let clocks = OrderSection { detail, columns, state in
        let language = state.language
        let heading = language("Clocks", "Terminy")
        let clocks = OrderClock.all(of: detail)
        guard !clocks.isEmpty else {
            return PageSection(
                "clocks", heading, answer: language("nothing is due by a time", "nic nie ma terminu"),
                startsFolded: true)
        }
        return PageSection(
            "clocks", heading, answer: clocks.map { $0.words(state) }.joined(separator: "   "),
            caption: clocks[0].words(state),
            clocks.enumerated().dropFirst().map { index, clock in
                PageLine.text(LineID("clock", Int64(index)), clock.words(state), clock.role(state))
            })
    }
}

/// One target of the order, and when it was met.
private struct OrderClock {
    let due: Due
    let met: Timestamp?
    let isOver: Bool

    static func all(of detail: OrderDetail) -> [OrderClock] {
        let events = detail.visits.flatMap { $0.events.effective }
        let isDone = [OrderState.done, .inSettlement, .settled, .invoiced, .closed].contains(detail.state)
        func first(_ act: VisitAct) -> Timestamp? { events.filter { $0.act == act }.map(\.at).min() }
        return Targets(sla: detail.order.sla, promise: nil, wish: nil).all.map { due in
            let met: Timestamp? =
                switch due.kind {
                case .response: first(.dispatch) ?? first(.accept) ?? first(.travel) ?? first(.arrive)
                case .arrival: first(.arrive)
                case .fix, .order: isDone ? events.filter { $0.act == .complete }.map(\.at).max() : nil
                case .promise, .wish: nil
                }
            return OrderClock(due: due, met: met, isOver: detail.state == .cancelled || isDone)
        }
    }

    /// `on site by Mon 23, 11:10 (SLA)  met 09:24, 1:46 before`
    func words(_ state: ConsoleState) -> String {
        let (language, wording) = (state.language, state.wording)
        let head = due.words(wording) + "  "
        guard let met else {
            if isOver { return head + language("never met", "nie dotrzymano") }
            let left = due.moment.since(state.now) / 60
            return left >= 0
                ? head + wording.length(minutes: left) + language(" left", " zostało")
                : head + wording.length(minutes: -left) + language(" over", " po terminie")
        }
        let before = due.moment.since(met) / 60
        let length = wording.length(minutes: abs(before))
        return head
            + (before >= 0
                ? language(
                    "met \(wording.time(met)), \(length) before", "spełniono \(wording.time(met)), \(length) wcześniej")
                : language("missed by \(length)", "przekroczono o \(length)"))
    }

    func role(_ state: ConsoleState) -> Role { (met ?? state.now) > due.moment ? .late : .text }
}
