package import DeskModel
package import ServiceModel

/// What answers a console: a store, and those who count over it.
package protocol World {
    /// What time it is there.
    var now: Timestamp { get set }
    var view: DeskView { get }
    /// What was written since the story began, oldest first.
    var journal: [JournalEntry] { get }
    var sequence: Int { get }
    /// Orders that somebody has still to do something about.
    var orderLines: [OrderLine] { get }
    func tickets(all: Bool) -> [TicketLine]
    func ticket(_ id: Ticket.ID) -> TicketDetail?
    /// All of them.
    var allOrderLines: [OrderLine] { get }
    var catalogue: Catalogue { get }

    /// The days that `view` shows from now on.
    mutating func load(_ days: ClosedRange<Day>)
    func detail(_ order: Order.ID) -> OrderDetail?
    func find(_ text: String) -> [Found]
    func slots(_ request: SlotRequest) -> Result<SlotList, Refusal>
    /// `nil` when the visit or the technician is gone.
    func preview(_ request: PreviewRequest) -> Result<MovePreview, Refusal>?
    func prices(_ request: PriceRequest) -> [PriceChunk]
    func plan(_ request: PlanRequest) -> Result<PlanDiff, Refusal>

    mutating func perform(_ command: any Command, by author: String) -> Result<Receipt, Refusal>
    func rehearse(_ command: any Command, by author: String) -> Result<Receipt, Refusal>
    mutating func undo(by author: String) -> Result<Receipt, Refusal>
    mutating func redo(by author: String) -> Result<Receipt, Refusal>

    /// Changes what a card says, past all laws and without an entry: how a story begins.
    mutating func edit(_ visit: Visit.ID, _ change: (inout VisitCard) -> Void)
}
