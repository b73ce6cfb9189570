import DeskModel
import TermCanvas

/// Where the lines of the simulation screen are.
extension ConsoleState {
    func simulationLine(at point: Point) -> SimulationLine? {
        let simulation = self[SimulationState.self]
        let layout = SimulationLayout(self.layout.body, simulation.pane)
        if let inner = layout.table?.inset(), inner.contains(point) {
            let index = point.row - inner.row - 1
            return DayMeasure.allCases.indices.contains(index) ? .measure(index) : nil
        }
        guard let inner = layout.days?.inset(), inner.contains(point), point.row > inner.row else { return nil }
        let index = layout.top(simulation) + point.row - inner.row - 1
        return index < simulation.count ? .day(index) : nil
    }

    mutating func goToSimulationLine(_ target: MouseTarget) {
        guard case .line(let id) = target else { return }
        for index in DayMeasure.allCases.indices where SimulationLine.measure(index).id == id {
            (self[SimulationState.self].pane, self[SimulationState.self].line) = (.measures, index)
        }
        // A day is shown alone once there is something to show.
        guard self[SimulationState.self].played > 0 else { return }
        for index in 0..<self[SimulationState.self].count where SimulationLine.day(index).id == id {
            (self[SimulationState.self].pane, self[SimulationState.self].row) = (.days, index)
        }
    }
}
