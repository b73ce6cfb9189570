import DeskModel
import ServiceModel
import TermCanvas

/// What one list shows and what its lines stand for. ``ListScreen`` makes a screen of it: cursor, scrolling, filter,
/// sorting, marks, the same done to all marked lines, the pane for what is under the cursor, mouse, hints and help come
/// with it. Every member is for every list to answer.
protocol ListContent: Sendable {
    associatedtype Row: Sendable
    /// What this list alone remembers.
    associatedtype Memory: ScreenState

    var id: ScreenID { get }
    /// Where its keys land. Lists whose lines stand for orders share ``Place/orderLines`` and all its keys.
    var place: Place { get }
    /// The command that opens it; it ends with ``ConsoleState/openList(_:)``. `nil` for a list that is only gone into from a
    /// line.
    var opening: ConsoleCommand? { get }
    /// Keys of its own.
    var commands: [ConsoleCommand] { get }
    /// It has a filter of its own; else it lists visits of the desk, whose screens share one.
    var ownsFilter: Bool { get }
    /// `nil` for a list in an order of its own.
    var sorting: ListSorting? { get }
    /// What can be done to its lines, marked or under the cursor; with none of these there are no marks.
    var acts: [ListAct<Row>] { get }
    /// Lines of the pane beside or beneath the list; `nil` for a list that fills the screen.
    var detail: (@Sendable (Row, _ columns: Int, ConsoleState) -> [[Span]])? { get }

    /// What the filter lets through, sorted; only asked for while the list is open.
    func rows(_ state: ConsoleState) -> [Row]
    func identity(of row: Row) -> LineID
    /// The order that a line stands for; `nil` for a heading, or for something else.
    func meant(by row: Row) -> MeantOrder?
    /// The technician's day that a line stands for.
    func cell(of row: Row) -> CellKey?
    func line(_ row: Row, columns: Int, _ state: ConsoleState) -> ListLine
    func sentence(_ row: Row, _ state: ConsoleState) -> String

    func title(_ state: ConsoleState) -> String
    /// What stands at the title's right without a filter.
    func trailing(_ state: ConsoleState) -> String
    /// What stands in a list without lines while no filter is set.
    func emptiness(_ state: ConsoleState) -> String
    /// What of a filter means nothing here, in a sentence; `nil` when all of it is heeded.
    func remark(on filter: Filter, _ state: ConsoleState) -> String?

    /// What it needs and does not have yet; asked after every event while it is open.
    func ask(_ state: inout ConsoleState) -> [Effect]
    /// A minute went by, whether it is open or not.
    func minutePassed(_ state: inout ConsoleState)

    /// Puts down what is held in this list alone; false when nothing is.
    func putDown(_ state: inout ConsoleState) -> Bool

    /// Names of the columns, above the lines; `nil` for lines that say by themselves what they are.
    func caption(columns: Int, _ state: ConsoleState) -> [ListCell]?
    /// What stands above the names of the columns in a box that is so large inside, with a rule beneath it.
    func head(_ inner: Rect, _ state: ConsoleState) -> [[Span]]
    /// What its signs mean, beneath the lines where there is room.
    func legend(columns: Int, _ state: ConsoleState) -> [String]
    /// What is under the cursor stands beneath the list where there is no room beside it.
    var hasDetailBeneath: Bool { get }
    /// How wide that is beside it; `nil` for the usual width.
    var detailColumns: Int? { get }
    /// How high its box has to be inside so that what its signs mean stands there.
    var fewestRowsWithLegend: Int { get }
    /// Where it stands among other boxes; `nil` for a list that has the screen for itself and what is under its cursor.
    func arrangement(_ body: Rect, _ state: ConsoleState) -> ListArrangement?
    /// A line of another box was chosen: the cursor goes there.
    func reach(_ line: LineID, _ state: inout ConsoleState)
}

extension ListContent {
    var ownsFilter: Bool { true }
    func putDown(_ state: inout ConsoleState) -> Bool { false }
    func caption(columns: Int, _ state: ConsoleState) -> [ListCell]? { nil }
    func head(_ inner: Rect, _ state: ConsoleState) -> [[Span]] { [] }
    func legend(columns: Int, _ state: ConsoleState) -> [String] { [] }
    var hasDetailBeneath: Bool { true }
    var detailColumns: Int? { nil }
    var fewestRowsWithLegend: Int { 16 }
    func arrangement(_ body: Rect, _ state: ConsoleState) -> ListArrangement? { nil }
    func reach(_ line: LineID, _ state: inout ConsoleState) {}
}
