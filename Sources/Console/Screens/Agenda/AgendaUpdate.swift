import DeskModel
import ServiceModel

extension AgendaList {
    typealias Memory = AgendaMemory

    /// By day and technician, with the visits in order of time.
    func rows(_ state: ConsoleState) -> [AgendaRow] {
        let memory = state.agenda.memory
        let view = state.view
        let days = (0..<memory.days).map { memory.from + $0 }
        let people = view.technicians.filter { memory.technician == nil || $0.id == memory.technician }
        let filter = state.filtering.desk
        let matching = filter == nil ? nil : state.filtering.visits
        return days.flatMap { day in
            people.flatMap { person -> [AgendaRow] in
                let cell = CellKey(person.id, day)
                if let filter, let sheet = view.sheets[cell], !filter.matches(sheet) { return [] }
                let stops = (view.sheets[cell]?.stops ?? []).compactMap { stop -> AgendaRow? in
                    guard let card = view.visits[stop.visit], matching?.contains(card.id) ?? true else { return nil }
                    return .visit(card, stop)
                }
                return stops.isEmpty ? [] : [.day(cell)] + stops
            }
        }
    }

    /// The days that are not loaded yet.
    func ask(_ state: inout ConsoleState) -> [Effect] {
        let memory = state.agenda.memory
        guard let first = state.view.days.first, let last = state.view.days.last else { return [] }
        let days = memory.from...(memory.from + (memory.days - 1))
        if days.lowerBound >= first, days.upperBound <= last { return [] }
        if state.board.askedDays == days { return [] }
        state.board.askedDays = days
        return [.ask(.days(days))]
    }
}

extension ConsoleState {
    var agenda: ListState<AgendaList> {
        get { self[ListState<AgendaList>.self] }
        _modify { yield &self[ListState<AgendaList>.self] }
    }

    /// Everybody's tasks, from the board's day on; opened again, from the day it shows.
    mutating func openAgenda() -> [Effect] {
        if !(current is ListScreen<AgendaList>) { agenda.memory.from = board.cursor.day }
        agenda.memory.technician = nil
        openList(.agenda)
        return []
    }
}
