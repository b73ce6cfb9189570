import DeskModel
import ServiceModel

/// Others who work on what an outage touches.
extension ConsoleState {
    /// The initial of whoever works on a day that a change leaves or comes to, or on its order.
    func deskMark(of move: OutageMove) -> String? {
        let days = [move.move.to, move.move.from].compactMap { $0 }.flatMap(\.deskCells)
        return days.lazy.compactMap { deskMark(of: $0) }.first ?? view.visits[move.visit].flatMap { deskMark(of: $0) }
    }

    /// The same in words, before the change itself; empty for nobody else.
    func othersSentence(of move: OutageMove) -> String {
        let days = [move.move.to, move.move.from].compactMap { $0 }.flatMap(\.deskCells)
        let words =
            days.lazy.compactMap { deskSentence(of: $0) }.first
            ?? view.visits[move.visit].flatMap { deskSentence(of: $0.order) }
        return words.map { $0 + " " } ?? ""
    }

    /// Who works on something that happened: on the days of whoever is out, or on the order. Each desk once.
    func desksAt(_ event: OutageEvent) -> [DeskOnIt] {
        let people: [Technician.ID]
        switch event {
        case .emergency(let order): return desks.on(order)
        case .typed: return []
        case .off(let technician, _), .van(let technician, _): people = [technician]
        case .closed(let region, _): people = view.technicians.filter { $0.region == region }.map(\.id)
        }
        guard let window = event.window else { return [] }
        let first = view.calendar.day(of: window.start)
        let last = min(view.calendar.day(of: window.end - 1), first + 13)
        let days = (first.number...max(first.number, last.number)).map { Day(number: $0) }
        var seen: Set<Int> = []
        return people.flatMap { person in days.flatMap { desks.on(CellKey(person, $0)) } }
            .filter { seen.insert($0.desk).inserted }
    }
}
