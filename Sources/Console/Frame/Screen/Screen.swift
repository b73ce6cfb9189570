import DeskModel
import ServiceModel
import TermCanvas

/// What fills the console between its lines at top and bottom. A screen says all there is to say about itself: whoever
/// needs to know asks it, and nobody asks which screen it is. Every member is for every screen to answer; the shapes
/// ``ListScreen`` and ``PageScreen`` answer most of them.
protocol Screen: Sendable {
    // MARK: What it is

    var id: ScreenID { get }
    /// The command that opens it; `nil` for what is only gone into from a line.
    var opening: ConsoleCommand? { get }
    /// Its other keys.
    var commands: [ConsoleCommand] { get }
    /// Where its keys can land with nothing in hand.
    var places: [Place] { get }
    /// Where they land with an order in hand; `nil` for a screen with a cursor of its own, which leaves what is in hand to
    /// the board.
    var handPlace: Place? { get }
    /// The parts of the board share it, and at one pane at a time the top line names them.
    var hasPanes: Bool { get }
    /// It has a filter of its own; else it shows the visits of the desk, whose screens share one.
    var ownsFilter: Bool { get }
    /// What is in hand goes to a minute that a person chooses.
    var choosesMinutes: Bool { get }
    /// Its cursor can be put on a visit that waits, which has no day.
    var pointsAtWaiting: Bool { get }
    /// It shows one page after the other by itself.
    var turnsPages: Bool { get }
    /// Why its keys do nothing on other screens, and how to get there; `nil` where there is no more to say than that.
    var wayThere: Phrase? { get }

    // MARK: What is under its cursor

    func place(_ state: ConsoleState) -> Place
    /// The visit that the keys of orders mean.
    func selected(_ state: ConsoleState) -> Visit.ID?
    /// Why there is none; `nil` when a key may ask which.
    func whyNothingIsSelected(_ state: ConsoleState) -> Phrase?
    /// The order that keys mean here, with what is known of it.
    func meant(_ state: ConsoleState) -> MeantOrder?
    /// The visit that the order's pane and pop-up show.
    func detailVisit(_ state: ConsoleState) -> Visit.ID?
    /// The technician's day that keys mean here.
    func cell(_ state: ConsoleState) -> CellKey?
    /// What a mark would take.
    func markable(_ state: ConsoleState) -> [Visit.ID]
    /// Handing over means everything on the day under the cursor, not the visit alone.
    func meansWholeDay(_ state: ConsoleState) -> Bool
    /// The cursor in a sentence.
    func sentence(_ state: ConsoleState) -> String
    /// What a filter lets through, in a sentence.
    func filterSentence(_ filter: Filter, _ state: ConsoleState) -> String

    // MARK: Keys that every screen has

    func step(lines: Int, columns: Int, _ state: inout ConsoleState)
    /// Lines that show at a time.
    func pageHeight(_ state: ConsoleState) -> Int
    /// To what comes behind what was just marked.
    func stepBehindMark(_ state: inout ConsoleState)
    /// Takes back an open range, or the marks; false when there is neither.
    func clearMarks(_ state: inout ConsoleState) -> Bool
    /// Puts the cursor on a visit.
    func point(at card: VisitCard, _ state: inout ConsoleState)

    // MARK: Changes

    /// The view, the filter or an answer is another one: what it lists is found again.
    func refresh(_ state: inout ConsoleState)
    /// A minute went by, whether it is open or not.
    func minutePassed(_ state: inout ConsoleState)
    /// What every event ends with while it is open: scrolls follow the cursor, and what it needs now is asked for.
    func settle(_ state: inout ConsoleState) -> [Effect]
    /// The same was done to lines of its list: they are no longer marked.
    func unmark(_ lines: [LineID], _ state: inout ConsoleState)

    // MARK: Mouse

    func target(at point: Point, _ state: ConsoleState) -> MouseTarget?
    /// Whether its cursor is on the target.
    func isUnderCursor(_ target: MouseTarget, _ state: ConsoleState) -> Bool
    /// Whether Enter would mean the target.
    func isChosen(_ target: MouseTarget, _ state: ConsoleState) -> Bool
    func choose(_ target: MouseTarget, _ state: inout ConsoleState)
    /// A press on a target that was chosen before, which means what Enter means or another key.
    func pressAgain(_ target: MouseTarget, _ state: inout ConsoleState) -> [Effect]
    func wheel(_ lines: Int, at point: Point, _ state: inout ConsoleState)
    /// Dragging the target takes it in hand.
    func picksUp(_ target: MouseTarget) -> Bool
    /// What is in hand goes where the pointer is.
    func follow(_ point: Point, _ state: inout ConsoleState)
    /// The button came up with something in hand: it is dropped or put back.
    func dragEnded(at point: Point, _ state: inout ConsoleState) -> [Effect]

    // MARK: Drawing

    /// The box in which it shows a map; `nil` where it shows none.
    func mapBox(_ state: ConsoleState) -> Rect?
    func draw(_ state: ConsoleState, _ layout: Layout, on frame: inout Frame)
}

extension Screen {
    /// Where its keys can land, with and without something in hand.
    var ownPlaces: [Place] { places + [handPlace].compactMap { $0 } }

    /// Its cursor is the desk's: technician, day and visit, with what is in hand.
    var hasDeskCursor: Bool { handPlace != nil }
}
