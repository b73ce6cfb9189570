package import DeskModel
package import Geography
package import ServiceModel
package import TermCanvas

/// Everything that can happen to the console: what concerns the desk as a whole, and for each department what its own
/// screens are told.
package enum Event: Sendable {
    case input(InputEvent)
    /// The minute on the wall changed. The console never reads a clock.
    case clock(Timestamp)
    /// The desk as it stands now: the answer to `Question.days`, or because somebody changed something.
    case view(DeskView)
    case priced(PriceChunk)
    /// The answer to the preview request of that id.
    case previewed(Int, Result<MovePreview, Refusal>)
    /// The answer to the find request of that id.
    case found(Int, [Found])
    /// The answer to the slot request of that id.
    case slots(Int, Result<SlotList, Refusal>)
    /// What forms complete from.
    case catalogue(Catalogue)
    /// The user's named filters as their file has them now, whoever wrote it.
    case filters([SavedFilter])
    /// Who would pay for what a form says, and by when it would be due; of the question with that id.
    case assessed(Int, IntakeAssessment)
    /// What a command would do and break, by the token of the question. Nothing was written.
    case rehearsed(Int, Result<Receipt, Refusal>)
    /// The answer to a command, an undo or a redo, by its token.
    case performed(Int, Result<Receipt, Refusal>)
    /// The answer to the saving of a document: where it lies now.
    case saved(Int, path: String)
    /// What files hold that were named with the end of a visit, in their turn, or why one is of no use.
    case filesRead(Int, [Result<VisitFileContent, Refusal>])
    case planProgress(PlanProgress)
    /// The answer to the plan request of that id.
    case planned(Int, Result<PlanDiff, Refusal>)
    /// What is foreseen of today: whenever the desk changed, and every minute.
    case forecast(Forecast)
    /// How it goes with the road engine.
    case roads(RoadState)
    /// The other desks that are open now: at the start, and whenever one comes, goes or works on something else; and the moment
    /// of it where that was asked.
    case desks([DeskPresence], at: Timestamp? = nil)
    /// The marks of other desks cannot be read or made, in that folder.
    case noDesks(String)
    /// Another desk wrote an entry of the journal.
    case notice(JournalEntry)
    /// What others wrote since this person looked last.
    case feedSinceLooked(DeskFeed)
    /// The technician's day that the entry of that number has changed; `nil` for none.
    case entryDay(Int, CellKey?)
    /// The answer to a command, an undo, a redo or a plan, by its token or id: the store failed, and the sentence says
    /// why. Nothing was written.
    case failed(Int, String)
    /// The open store is no longer the one at its path, or with `nil` it is again. Nothing opens by itself.
    case storeAbsent(StoreAbsence?)
    /// The store could not be read or written; the sentence, in the console's language, says why.
    case storeFailed(String)
    /// The background jobs that fail now; none when all is well again.
    case jobFaults([JobFaultLine])
    /// What was to be looked at with that token is ready.
    case ready(Int)
    /// What is said of the place from which one looks is another word, such as how far a branch is behind.
    case vantage(Vantage)

    // MARK: Departments: answers to questions and effects of their names, and what comes unasked

    case orders(OrdersNews)
    case entry(EntryNews)
    case tickets(TicketsNews)
    case devices(DevicesNews)
    case contracts(ContractsNews)
    case maintenance(MaintenanceNews)
    case stock(StockNews)
    case time(TimeNews)
    case notices(NoticesNews)
    case reports(ReportsNews)
    case alerts(AlertsNews)
    case wall(WallNews)
    case outage(OutageNews)
    case branches(BranchesNews)
    case simulation(SimulationNews)
}
