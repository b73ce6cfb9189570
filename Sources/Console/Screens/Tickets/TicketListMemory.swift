import DeskModel
import ServiceModel

/// What the list of tickets remembers beside its lines.
struct TicketListMemory: ScreenState {
    /// Tickets with their texts folded; asked for when the screen opens.
    var tickets: [(line: TicketLine, subject: FilterSubject)] = []
    /// The journal's sequence at which they were asked for.
    var askedAt: Int?
    /// Those that ended long ago were asked for too.
    var askedForAll = false
    /// The last ticket of which everything was read.
    var detail: TicketDetail?
    var askedDetail: Asked?
    /// Who would pay for that ticket and who could go first; `nil` until it is known.
    var outlook: (ticket: Ticket.ID, outlook: EntryOutlook?)?
    var askedOutlook: Asked?
    /// A further order of a ticket was asked for, and it was said which one there is: the same key again makes it.
    var saidAgain: Wish<Ticket.ID>?
    /// What is to be opened as soon as everything about that ticket is there.
    var wanted: (ticket: Ticket.ID, what: Wanted)?

    struct Asked: Hashable {
        let ticket: Ticket.ID
        let sequence: Int
    }

    enum Wanted { case order, edit }

    init() {}
}
