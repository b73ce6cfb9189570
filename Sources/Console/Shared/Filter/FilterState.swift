package import DeskModel
import ServiceModel

/// The filters in force, and what that of the desk lets through of the view as it stands.
package struct FilterState: Sendable {
    /// Of board, queue, day, map and agenda, which show the same visits; `nil` lets everything through.
    var desk: Filter?
    /// Of the lists that show other things, each its own.
    var lists: [ScreenID: Filter] = [:]
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

    /// A filter asks for what the clock changes.
    var concernsTime: Bool { desk?.concernsTime == true || lists.values.contains(where: \.concernsTime) }

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
