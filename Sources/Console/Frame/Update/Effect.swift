package import DeskModel
package import ServiceModel

/// What the console asks of the world. The answers come back as events.
package enum Effect: Sendable {
    /// Answered by `Event.performed` with the token.
    case perform(any Command, token: Int)
    /// Says what a command would do, and writes nothing; answered by `Event.rehearsed`. A later one replaces it.
    case rehearse(any Command, token: Int)
    /// Takes back this desk's last entry; one that is not newer than entry `since` is refused with `undoOlder`. Answered
    /// by `Event.performed`.
    case undo(token: Int, since: Int)
    case redo(token: Int)
    case ask(Question)
    /// Keeps a named filter of the user beside those that stand in the file; answered by `Event.filters`.
    case saveFilter(SavedFilter)
    /// Forgets one by its name; answered by `Event.filters`.
    case forgetFilter(String)
    /// Answered by `Event.priced`, in chunks; a later request replaces an earlier one.
    case price(PriceRequest)
    /// Answered by `Event.planProgress` now and again and by one `Event.planned`.
    case plan(PlanRequest)
    case stop(Work)
    /// About what happened, and its repair; answered by `Event.outage`.
    case outage(OutageAsk)
    /// About branches of the plan; answered by `Event.branches`.
    case branches(BranchesAsk)
    /// About a day that is played on a copy; answered by `Event.simulation`.
    case simulation(SimulationAsk)
    /// Attaches the file at a path; answered by `Event.performed` with the token, or `Event.failed`.
    case attach(path: String, to: DocumentOwner, token: Int)
    /// Reads files that are named with the end of a visit, beside everything else; answered by `Event.filesRead` with the
    /// token, or `Event.failed`.
    case read([VisitFile], token: Int)
    /// Writes a copy of a document into the file at a path, which nothing may lie at; answered by `Event.saved` with the token,
    /// or `Event.failed`.
    case save(Document, path: String, token: Int)
    /// Writes something into a file at a path, which nothing else may lie at; answered like `save`.
    case export(UserExport, path: String, token: Int)
    /// Keeps which sections of pages are folded; there is no answer.
    case keepFolds([PageFold])
    /// Shows a copy of a document with the system's viewer; there is no answer unless it fails (`Event.storeFailed`).
    case show(Document)
    /// Hands a text to the terminal's clipboard; there is no answer.
    case copy(String)
    /// Rings the terminal's bell; there is no answer.
    case ring
    /// Tells the other desks what is in hand here; there is no answer.
    case announce(DeskPresence)
    /// This person has looked at what others did up to that entry; there is no answer.
    case keepLooking(through: Int)
    /// Opens what is at the store's path now; a new console begins, or `Event.failed` with the token says why not.
    case reopen(token: Int)
    /// Makes ready what is to be looked at from there; answered by `Event.ready` with the token, or `Event.failed`. A later
    /// one replaces it.
    case look(from: VantageGoal, token: Int)
    /// Goes to what was made ready with that token; this console waits until the other comes home. There is no answer.
    case enter(token: Int)
    /// Leaves this place for the one that was left for it, which goes on where it was.
    case comeHome
    case quit
}
