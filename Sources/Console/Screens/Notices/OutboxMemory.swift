import DeskModel
import ServiceModel

/// What the outbox remembers beside its lines.
struct OutboxMemory: ScreenState {
    var book = OutboxBook()
    /// With their texts folded, for the filter.
    var lines: [(line: OutboxLine, subject: FilterSubject)] = []
    /// The journal's sequence at which they were asked for; `nil` when they have to be asked for anew.
    var askedAt: Int?
    /// One that was sent was to be sent again, and it was said so: the same key again sends a second copy.
    var saidAgain: Wish<OutboxMessage.ID>?

    init() {}
}
