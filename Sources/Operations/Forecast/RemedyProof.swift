import DeskModel
import ServiceModel
import Storage

/// Proves a place before it is offered: the day of whoever would take a visit over is laid out with it, and run forward from now
/// as the forecast runs every day, in time and two hundred times with drawn times.
struct RemedyProof {
    let view: DeskView
    let forecast: Forecast
    let snapshot: Snapshot
    let company: CompanySettings
    let spread: Spread
    /// What the places to be proved are found by: made for the first of them, for all of one state.
    var pricing: CellPricing?
    /// Of the view what the forecast's day is run over: it is changed for every place, and the whole would be copied.
    private let near: DeskView

    init(view: DeskView, forecast: Forecast, snapshot: Snapshot, company: CompanySettings, spread: Spread) {
        (self.view, self.forecast, self.snapshot, self.company, self.spread) = (
            view, forecast, snapshot, company, spread
        )
        var near = view
        near.sheets = view.sheets.filter { (forecast.day - 1...forecast.day).contains($0.key.day) }
        let standing = Set(near.sheets.values.lazy.flatMap(\.stops).map(\.visit))
        near.visits = view.visits.filter { standing.contains($0.key) }
        self.near = near
    }

    /// How a visit would go at a new place.
    struct Outcome {
        var start: Timestamp
        var end: Timestamp
        /// In how many runs it would miss what binds it.
        var missed: Int
        var lateness: Lateness?

        var isInTime: Bool { lateness == nil && missed * 100 < VisitForecast.riskPercent * VisitForecast.runs }
    }

    /// `nil` where it cannot be proved: work over several days, or somebody else's visit that would be at risk by it.
    func outcome(of visit: Visit.ID, at cell: CellKey, _ place: Insertion) -> Outcome? {
        guard place.days == nil, let entry = snapshot.visits[visit], var card = view.visits[visit] else { return nil }
        let placement = Placement(
            assignments: [Assignment(technician: cell.technician)]
                + place.members.map { Assignment(technician: $0, role: .member) }, day: cell.day, start: place.start,
            end: place.end)
        var moved = near
        let left = (card.placement?.cells ?? []).map { ($0, [BoardVisit]()) }
        var placed = entry
        placed.visit.placement = placement
        placed.visit.state = .planned
        for (cell, added) in left + placement.cells.map({ ($0, [placed]) }) {
            guard let sheet = sheet(of: cell, without: visit, adding: added) else { return nil }
            moved.sheets[cell] = sheet
        }
        (card.state, card.placement) = (.planned, placement)
        moved.visits[visit] = card
        let grounds = DayGround.all(
            of: moved, on: forecast.day, at: forecast.now, touching: Set(placement.cells))
        let visits = grounds.flatMap { DayCourse(ground: $0, now: forecast.now, spread: spread).forecasts() }
        guard let own = visits.first(where: { $0.visit == visit }),
            !visits.contains(where: { harms($0, beside: visit) })
        else { return nil }
        return Outcome(
            start: own.start, end: own.end, missed: own.missed,
            lateness: Lateness(of: card.dues, start: own.start, end: own.end))
    }

    /// Another visit that would be at risk and is not, or still more so.
    private func harms(_ other: VisitForecast, beside visit: Visit.ID) -> Bool {
        guard other.visit != visit, other.isAtRisk else { return false }
        return other.missed > forecast.visits[other.visit]?.missed ?? 0
    }

    private func sheet(of cell: CellKey, without visit: Visit.ID, adding: [BoardVisit]) -> DaySheet? {
        guard let technician = snapshot.technicians.first(where: { $0.id == cell.technician }) else { return nil }
        let stops = (snapshot.routes[cell] ?? []).filter { $0 != visit }.compactMap { snapshot.visits[$0] } + adding
        func start(_ entry: BoardVisit) -> Timestamp { entry.visit.placement?.start(on: cell.day) ?? forecast.now }
        let inOrder = stops.sorted { (start($0), $0.visit.id) < (start($1), $1.visit.id) }
        return DaySheets(snapshot: snapshot, company: company, now: forecast.now)
            .sheet(of: cell, technician: technician, stops: inOrder)
    }
}
