import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// Travel, work and pauses of all visits, with the order's share of the ways.
    static let time = OrderSection(
        ask: { detail, state in
            let sequence = state.view.sequence
            if let asked = state[OrderTimeMemory.self].asked, asked == (detail.order.id, sequence) { return [] }
            state[OrderTimeMemory.self].asked = (detail.order.id, sequence)
            return [.ask(.time(.order(detail.order.id)))]
        },
        { detail, columns, state in
            let language = state.language
            let heading = language("Time", "Czas")
            guard let time = state[OrderTimeMemory.self].time, time.order == detail.order.id, !time.rows.isEmpty else {
                return PageSection(
                    "time", heading, answer: language("nothing was measured yet", "niczego jeszcze nie zmierzono"),
                    startsFolded: true)
            }
            return PageSection(
                "time", heading, answer: time.words(state), caption: time.words(state),
                time.rows.enumerated().map { index, row in
                    PageLine.text(LineID("order-time", Int64(index)), row.words(state))
                })
        })
}

extension OrderTime {
    /// `travel 0:55, work 1:20, pauses 0:10; 2:00 normal, 0:15 over`
    fileprivate func words(_ state: ConsoleState) -> String {
        let language = state.language
        let parts = [
            (language("travel", "dojazd"), travel), (language("waiting time", "czekanie"), waiting),
            (language("work", "praca"), work), (language("pauses", "pauzy"), pause),
        ]
        let words = parts.filter { $0.1 > 0 }.map { "\($0.0) \(Wording.length(minutes: $0.1))" }
        let classes = hours.words(language)
        return words.joined(separator: ", ") + (classes.isEmpty ? "" : "; \(classes)")
    }
}

extension OrderTime.Row {
    fileprivate func words(_ state: ConsoleState) -> String {
        let time = OrderTime(order: Order.ID(0), rows: [self])
        let runs = isRunning ? state.language("  it lasts", "  trwa") : ""
        return "\(visit)  \(state.wording.dayAlone(day))  \(technician)  \(time.words(state))\(runs)"
    }
}

extension ConsoleState {
    mutating func take(_ time: OrderTime) { self[OrderTimeMemory.self].time = time }
}
