import DeskModel
import ServiceModel

/// The visits and technicians of a view as filters look at them.
struct FilterIndex: Sendable {
    /// Of which view.
    let edition: Int
    private let visits: [(id: Visit.ID, subject: FilterSubject)]
    /// The days of the view on which something stands.
    private let days: [(cell: CellKey, visits: [Visit.ID])]
    let technicians: [Technician.ID: (name: FoldedText, region: FoldedText, skills: [FoldedText])]

    init(_ view: DeskView, _ edition: Int, now: Timestamp) {
        self.edition = edition
        let regions = Dictionary(view.regions.map { ($0.id, $0.name) }) { first, _ in first }
        let names = Dictionary(view.technicians.map { ($0.id, $0.name) }) { first, _ in first }
        visits = view.visits.values.map { card in
            let crew = card.placement?.assignments.compactMap { names[$0.technician] } ?? []
            let isLate = view.lateness(of: card, at: now) != nil
            return (
                card.id,
                FilterSubject(
                    card, region: regions[card.region] ?? "", technicians: crew, isLate: isLate, now: now)
            )
        }
        days = view.sheets.values.lazy.filter { !$0.stops.isEmpty }.map { ($0.cell, $0.stops.map(\.visit)) }
        technicians = Dictionary(
            view.technicians.map { row in
                (
                    row.id,
                    (
                        FoldedText(row.name), FoldedText(regions[row.region] ?? ""),
                        row.skills.map { FoldedText($0) }
                    )
                )
            }
        ) { first, _ in first }
    }

    func visits(matching filter: Filter) -> Set<Visit.ID> {
        var found: [Visit.ID] = []
        for visit in visits where filter.matches(visit.subject) { found.append(visit.id) }
        return Set(found)
    }

    /// The days on which one of these visits stands.
    func cells(of visits: Set<Visit.ID>) -> Set<CellKey> {
        var found: [CellKey] = []
        for day in days where day.visits.contains(where: visits.contains) { found.append(day.cell) }
        return Set(found)
    }
}
