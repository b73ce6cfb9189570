package import DeskModel
package import ServiceModel

/// The filter in force, and what it lets through of the view as it stands.
package struct FilterState: Sendable {
    /// What is in force; `nil` lets everything through.
    package internal(set) var filter: Filter?
    /// What was in force when the line was opened; Esc goes back there.
    var before: Filter?
    /// Where the cursors were when the line was opened: each goes back as soon as its row shows again.
    var anchor: Anchor?
    /// What is wrong with the line as it is typed; the last good filter stays in force meanwhile.
    package internal(set) var fault: FilterFault?
    /// Visits that match; empty without a filter.
    var visits: Set<Visit.ID> = []
    /// Cells that match; empty when the filter says nothing about days and visits.
    var cells: Set<CellKey> = []
    /// Earlier filters, the last one first.
    var history: [String] = []
    /// Which of them the line shows; `nil` for a new one.
    var recalled: Int?
    var saved: [SavedFilter] = []
    /// Texts of the view's visits, folded once a view.
    var index: FilterIndex?
    /// The names that the view and the catalogue have.
    var vocabulary: Vocabulary?

    /// Names, and what they were taken from.
    struct Vocabulary: Sendable {
        let sequence: Int
        let catalogue: Int?
        let names: FilterVocabulary
    }

    struct Anchor: Sendable {
        var visit: Visit.ID?
        var board: BoardCursor
    }
}

/// A filter with a name.
package struct SavedFilter: Hashable, Sendable {
    package var name: String
    package var text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

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
