package import DeskModel
package import Geography
package import ServiceModel
package import TermCanvas

/// Everything that can happen to the console.
package enum Event: Sendable {
    case input(InputEvent)
    /// The minute on the wall changed. The console never reads a clock.
    case clock(Timestamp)
    /// The desk as it stands now: the answer to `Question.days`, or because somebody changed something.
    case view(DeskView)
    case priced(PriceChunk)
    /// The answer to the preview request of that id.
    case previewed(Int, Result<MovePreview, Refusal>)
    case detail(OrderDetail)
    /// All devices by customer and site, each unit followed by its modules.
    case devices([DeviceLine])
    case device(DeviceDetail)
    /// Every order that is not closed, or every one there is.
    case orders([OrderLine])
    /// Every ticket that is open or newer than a week, or every one there is.
    case tickets([TicketLine])
    case ticket(TicketDetail)
    /// Who would pay for a ticket and who could go first; `nil` where that is no question or cannot be said.
    case ticketOutlook(Ticket.ID, EntryOutlook?)
    /// The answer to the find request of that id.
    case found(Int, [Found])
    /// The answer to the slot request of that id.
    case slots(Int, Result<SlotList, Refusal>)
    /// What forms complete from.
    case catalogue(Catalogue)
    /// All names that a one-line order can say.
    case entryBook(EntryBook)
    /// The answer to the outlook request of that id.
    case outlook(Int, Result<EntryOutlook, Refusal>)
    /// The user's named filters as their file has them now, whoever wrote it.
    case filters([SavedFilter])
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
    case label(DeviceSticker)
    /// The answer to an effect of the outage screen.
    case outage(OutageNews)
    /// The answer to an effect of the branches screen.
    case branches(BranchesNews)
    /// The answer to an effect of the simulation screen.
    case simulation(SimulationNews)
    /// All contracts.
    case contracts([ContractLine])
    case contract(ContractDetail)
    /// Who would pay for what a form says, and by when it would be due; of the question with that id.
    case assessed(Int, IntakeAssessment)
    /// Places, what is short, and the newest moves.
    case stock(StockOverview)
    /// What is at a place of stock.
    case stockAt(StockPlace.ID, [StockPartLine])
    /// The list that was asked for; `nil` where there is none.
    case pickList(PickListWish, PickListDetail?)
    /// What orders hold, by order.
    case stockHolds([StockHoldLine])
    /// The catalogue of parts, by code.
    case parts([Part])
    /// How it goes with the road engine.
    case roads(RoadState)
    /// The other desks that are open now: at the start, and whenever one comes, goes or works on something else; and the moment
    /// of it where that was asked.
    case desks([DeskPresence], at: Timestamp? = nil)
    /// What others wrote since this person looked last.
    case feedSinceLooked(DeskFeed)
    /// The technician's day that the entry of that number has changed; `nil` for none.
    case entryDay(Int, CellKey?)
    /// What needs somebody, worst first: whenever the desk changed, and every minute.
    case alerts(AlertBook)
    /// What each answer to a clash with the field would do.
    case clashOutlook(ClashOutlook)
    /// The marks of other desks cannot be read or made, in that folder.
    case noDesks(String)
    /// Another desk wrote an entry of the journal.
    case notice(JournalEntry)
    /// The answer to a command, an undo, a redo or a plan, by its token or id: the store failed, and the sentence says
    /// why. Nothing was written.
    case failed(Int, String)
    /// The open store is no longer the one at its path, or with `nil` it is again. Nothing opens by itself.
    case storeAbsent(StoreAbsence?)
    /// The store could not be read or written; the sentence, in the console's language, says why.
    case storeFailed(String)
    /// What was to be looked at with that token is ready.
    case ready(Int)
    /// What is said of the place from which one looks is another word, such as how far a branch is behind.
    case vantage(Vantage)
    /// All maintenance plans, and what a new one can be of.
    case plans(PlanBook)
    /// A stretch of one plan's time.
    case plan(PlanPreview)
    /// The background jobs that fail now; none when all is well again.
    case jobFaults([JobFaultLine])
    /// A week of a technician's measured time.
    case time(TimeBook)
    /// What was measured of an order.
    case orderTime(OrderTime)
    /// The reports of the order whose page is open.
    case reports(OrderReports)
    /// What is foreseen of today: whenever the desk changed, and every minute.
    case forecast(Forecast)
    /// The journal's newest entries of today.
    case feed([JournalEntry])
    /// Messages to customers: those that are open, and of the last week.
    case outbox(OutboxBook)
    /// Messages were handed over, or were to be: no entry of the journal says so.
    case mail
    /// What the customer of an order was told, and why nobody is told anything.
    case orderMessages(Order.ID, [OutboxLine], NoticeSilence?)
    /// The days of everybody in the week that begins then.
    case timeWeek(Day, [TimeDay])
}
