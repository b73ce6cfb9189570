import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// By when what is due, what of it was met, and how much is left.
    static let clocks = OrderSection { detail, columns, state in
        let language = state.language
        let heading = language("Clocks", "Terminy")
        let clocks = OrderClock.all(of: detail)
        let stopped = (detail.agreement?.targets ?? []).filter { $0.due == nil }.map {
            $0.words(state.wording, now: state.now)
        }
        let enter = detail.wayToContract
        guard !clocks.isEmpty || !stopped.isEmpty else {
            return PageSection(
                "clocks", heading, answer: language("nothing is due by a time", "nic nie ma terminu"),
                startsFolded: true)
        }
        let foreseen = detail.visits.last { !$0.visit.state.isClosed }.flatMap { line in
            state.forecast?.visits[line.visit.id].map { $0.clockWords(state) }
        }
        let running = clocks.enumerated().map { index, clock in
            PageLine.text(
                LineID("clock", Int64(index)), clock.line(columns, from: detail.order.reported, state),
                clock.role(state), says: clock.words(state), enter: enter)
        }
        let standing = stopped.enumerated().map { index, words in
            PageLine.text(LineID("clock stopped", Int64(index)), words, .dim, enter: enter)
        }
        return PageSection(
            "clocks", heading, answer: (clocks.map { $0.words(state) } + stopped).joined(separator: "   "),
            caption: detail.agreement.map { language("contract ", "umowa ") + $0.number } ?? "",
            running + standing
                + [foreseen].compactMap { $0 }.map { .text(LineID("clock expected", 0), $0, .text) })
    }
}

extension VisitForecast {
    /// `expected 10:15-11:40, missed in 76 of 200 propagations`
    fileprivate func clockWords(_ state: ConsoleState) -> String {
        let times = "\(state.wording.time(start))-\(state.wording.time(end))"
        return state.language(
            "expected \(times), missed in \(missed) of \(VisitForecast.runs)",
            "prognoza \(times), chybienia \(missed) z \(VisitForecast.runs)")
    }
}

extension OrderDetail {
    /// To the page of its contract; `nil` without one.
    fileprivate var wayToContract: (@Sendable (inout ConsoleState) -> [Effect])? {
        guard let id = agreement?.contract else { return nil }
        return { state in state.enterContract(id) }
    }
}

/// One target of the order, and when it was met.
private struct OrderClock {
    let due: Due
    let met: Timestamp?
    let isOver: Bool
    /// What the contract says of it; `nil` of what has a due time only by hand.
    let standing: TargetStanding?

    static func all(of detail: OrderDetail) -> [OrderClock] {
        let events = detail.visits.flatMap { $0.events.effective }
        let isDone = [OrderState.done, .inSettlement, .settled, .invoiced, .closed].contains(detail.state)
        func first(_ act: VisitAct) -> Timestamp? { events.filter { $0.act == act }.map(\.at).min() }
        let standing = detail.agreement?.targets ?? []
        return Targets(sla: detail.order.sla, promise: nil, wish: nil).all.map { due in
            let agreed = standing.first { $0.target == due.kind.agreed }
            let met: Timestamp? =
                switch due.kind {
                case .response: first(.dispatch) ?? first(.accept) ?? first(.travel) ?? first(.arrive)
                case .arrival: first(.arrive)
                case .fix, .order: isDone ? events.filter { $0.act == .complete }.map(\.at).max() : nil
                case .promise, .wish: nil
                }
            return OrderClock(
                due: due, met: agreed?.metAt ?? met, isOver: detail.state == .cancelled || isDone, standing: agreed)
        }
    }

    /// `on site by Mon 23, 11:10 (SLA)  met 09:24, 1:46 before`
    func words(_ state: ConsoleState) -> String {
        let (language, wording) = (state.language, state.wording)
        let head = due.words(wording) + "  "
        guard let met else {
            if case .stopped(_, let left)? = standing?.course {
                return head + language("stopped, ", "zegar stoi, ") + wording.span(minutes: left)
                    + language(" left", " zostało")
            }
            if isOver { return head + language("never met", "nie dotrzymano") }
            let left = due.moment.since(state.now) / 60
            return left >= 0
                ? head + wording.span(minutes: left) + language(" left", " zostało")
                : head + wording.span(minutes: -left) + language(" over", " po terminie")
        }
        let before = due.moment.since(met) / 60
        let length = wording.span(minutes: abs(before))
        return head
            + (before >= 0
                ? language(
                    "met \(wording.time(met)), \(length) before", "spełniono \(wording.time(met)), \(length) wcześniej")
                : language("missed by \(length)", "przekroczono o \(length)"))
    }

    /// The same with how much of the time is used, where there is room.
    func line(_ columns: Int, from start: Timestamp, _ state: ConsoleState) -> String {
        let (words, cells) = (words(state), 20)
        let total = due.moment.since(start)
        guard columns >= 100, total > 0 else { return words }
        let used = max(0, min(total, (met ?? state.now).since(start)))
        let filled = min(cells - 1, used * cells / total)
        let bar =
            String(repeating: "━", count: filled) + (met == nil ? "▸" : "●")
            + String(repeating: "·", count: cells - 1 - filled)
        return SafeText.fitted(words, to: max(SafeText.width(words), columns - cells - 3)) + "  " + bar
    }

    func role(_ state: ConsoleState) -> Role { (met ?? state.now) > due.moment ? .late : .text }
}

extension TargetStanding {
    fileprivate var metAt: Timestamp? { if case .met(let moment) = course { moment } else { nil } }
}

extension Due.Kind {
    /// The contract's target that it is; `nil` for what no contract asks for.
    fileprivate var agreed: ServiceTarget? {
        switch self {
        case .response: .response
        case .arrival: .arrival
        case .fix: .fix
        case .order, .promise, .wish: nil
        }
    }
}
