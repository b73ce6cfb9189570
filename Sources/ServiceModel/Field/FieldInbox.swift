/// Events as they arrived: each once, with the delivery that brought it first.
package struct FieldInbox: Sendable {
    /// An event and how it came.
    struct Arrival: Sendable {
        var event: FieldEvent
        /// By the server's clock.
        var at: Timestamp
        /// Seconds by which the phone's clock was behind when it was sent.
        var skew: Int
        /// The last number that the phone had written by then.
        var upTo: Int
    }

    /// An event with its true time.
    struct Timed: Sendable {
        var event: FieldEvent
        var at: Timestamp
        /// The true time would have run backwards, or past the arrival.
        var isBent: Bool
    }

    private var arrivals: [FieldEvent.ID: Arrival] = [:]
    /// By phone and number the event that came first.
    private var numbers: [String: [Int: FieldEvent.ID]] = [:]
    private var written: [String: Int] = [:]
    /// Phones with two events under one number.
    package private(set) var doubled: Set<String> = []

    package init() {}

    /// How many different events are stored, counted or not.
    package var count: Int { arrivals.count }

    package mutating func take(_ delivery: FieldDelivery, at moment: Timestamp) {
        written[delivery.phone] = max(written[delivery.phone] ?? 0, delivery.upTo)
        for event in delivery.events where arrivals[event.id] == nil {
            arrivals[event.id] = Arrival(
                event: event, at: moment, skew: moment.since(delivery.sentAt), upTo: delivery.upTo)
            written[event.phone] = max(written[event.phone] ?? 0, event.number)
            if numbers[event.phone]?[event.number] == nil {
                numbers[event.phone, default: [:]][event.number] = event.id
            } else {
                doubled.insert(event.phone)
            }
        }
    }

    /// Numbers that the phone has used and of which no event came.
    package func missing(from phone: String) -> [Int] {
        let known = numbers[phone] ?? [:]
        return (1...max(1, written[phone] ?? 0)).filter { $0 <= written[phone] ?? 0 && known[$0] == nil }
    }

    /// What counts, of all phones: in the order of the phones' numbers, with true times. What was taken back and what
    /// only speaks of the phone is left out.
    func counted() -> [Timed] {
        numbers.keys.sorted().flatMap { phone -> [Timed] in
            let sorted = (numbers[phone] ?? [:]).sorted { $0.key < $1.key }.compactMap { arrivals[$0.value] }
            let undone = Self.undone(sorted)
            return Self.timed(sorted).filter { !$0.event.act.isOfPhone && !undone.contains($0.event.id) }
        }
    }

    private static func undone(_ arrivals: [Arrival]) -> Set<FieldEvent.ID> {
        var undone: Set<FieldEvent.ID> = []
        // An undo may itself be taken back by a later one.
        for arrival in arrivals.reversed() where !undone.contains(arrival.event.id) {
            if case .undo(let other) = arrival.event.act { undone.insert(other) }
        }
        return undone
    }

    /// The phone's time, put right by how far its clock was off when the event was sent and by what it noted of being
    /// moved since; not after the arrival, not before the number before.
    private static func timed(_ arrivals: [Arrival]) -> [Timed] {
        let shifts = arrivals.compactMap { arrival -> (number: Int, seconds: Int)? in
            if case .clock(let seconds) = arrival.event.act { (arrival.event.number, seconds) } else { nil }
        }
        var last: Timestamp?
        return arrivals.map { arrival in
            let event = arrival.event
            let moved = shifts.filter { event.number < $0.number && $0.number <= arrival.upTo }
            let told = event.phoneTime + arrival.skew + moved.reduce(0) { $0 + $1.seconds }
            let capped = min(told, arrival.at)
            let kept = max(capped, last ?? capped)
            last = kept
            return Timed(event: event, at: kept, isBent: kept != told)
        }
    }
}
