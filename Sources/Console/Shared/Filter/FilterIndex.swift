import DeskModel
import ServiceModel

/// The visits and technicians of a view as filters look at them.
struct FilterIndex: Sendable {
    /// Of which view.
    let edition: Int
    let visits: [(id: Visit.ID, subject: FilterSubject)]
    let technicians: [Technician.ID: (name: FoldedText, region: FoldedText, skills: [FoldedText])]

    init(_ view: DeskView, _ edition: Int, now: Timestamp) {
        self.edition = edition
        let regions = Dictionary(view.regions.map { ($0.id, $0.name) }) { first, _ in first }
        let names = Dictionary(view.technicians.map { ($0.id, $0.name) }) { first, _ in first }
        visits = view.visits.values.map { card in
            let crew = card.placement?.assignments.compactMap { names[$0.technician] } ?? []
            let isLate = view.lateness(of: card, at: now) != nil
            return (
                card.id, FilterSubject(card, region: regions[card.region] ?? "", technicians: crew, isLate: isLate)
            )
        }
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
}
