/// What follows from what phones told and desks planned, whatever came first: nothing that arrived is lost, facts belong
/// to the field, plans to the desk, and what neither can settle is a card. The same events give the same facts in any
/// order of arrival; only what the desk is allowed to do depends on what it knew.
package struct FieldFold: Sendable {
    private var visits: [Visit.ID: FieldVisit]
    private let phones: [String: Technician.ID]
    package private(set) var inbox = FieldInbox()
    private var pictures: Set<FieldEvent.ID> = []

    /// `phones` says whose each is.
    package init(_ visits: [FieldVisit], phones: [String: Technician.ID]) {
        self.visits = Dictionary(visits.map { ($0.id, $0) }) { first, _ in first }
        self.phones = phones
    }

    package mutating func take(_ delivery: FieldDelivery, at moment: Timestamp) { inbox.take(delivery, at: moment) }

    /// The picture of a photo's event is complete.
    package mutating func takePicture(of event: FieldEvent.ID) { pictures.insert(event) }

    /// Does what the desk asks; `false`, and nothing is changed, when the field has begun as far as is known, or the visit
    /// is cancelled or unknown.
    package mutating func take(_ act: FieldDeskAct, on visit: Visit.ID) -> Bool {
        guard var changed = visits[visit], changed.state != .cancelled else { return false }
        guard !facts()[visit, default: []].contains(where: \.act.isFieldFact) else { return false }
        changed.take(act)
        visits[visit] = changed
        return true
    }

    /// Numbers that are known to be missing, by phone; phones with none are left out.
    package var missing: [String: [Int]] {
        Dictionary(uniqueKeysWithValues: phones.keys.map { ($0, inbox.missing(from: $0)) }).filter { !$0.value.isEmpty }
    }

    /// Everything that the desk must be shown.
    package var cards: Set<FieldCard> {
        let outcomes = outcomes
        var cards = outcomes.values.reduce(into: Set<FieldCard>()) { $0.formUnion($1.cards) }
        cards.formUnion(inbox.doubled.compactMap { phones[$0].map { FieldCard(.sequence, nil, $0) } })
        for timed in inbox.counted() {
            guard let technician = phones[timed.event.phone] else { continue }
            if timed.isBent { cards.insert(FieldCard(.clock, timed.event.visit, technician)) }
            if !isHolder(technician, of: timed.event.visit) {
                cards.insert(FieldCard(.notYours, timed.event.visit, technician))
            }
        }
        cards.formUnion(Self.twoActive(outcomes))
        return cards
    }

    /// What follows for each visit.
    package var outcomes: [Visit.ID: FieldOutcome] {
        let facts = facts()
        return visits.mapValues { FieldReading($0, facts[$0.id] ?? []).outcome(pictures) }
    }

    private func isHolder(_ technician: Technician.ID, of visit: Visit.ID?) -> Bool {
        visit.flatMap { visits[$0] }?.holders.contains(technician) ?? false
    }

    /// Facts by visit, of those who ever had it: by true time, then phone, then number.
    private func facts() -> [Visit.ID: [FieldFact]] {
        var found: [Visit.ID: [FieldFact]] = [:]
        let sorted = inbox.counted().sorted {
            ($0.at, $0.event.phone, $0.event.number) < ($1.at, $1.event.phone, $1.event.number)
        }
        for timed in sorted {
            guard let technician = phones[timed.event.phone], let visit = timed.event.visit,
                isHolder(technician, of: visit)
            else { continue }
            found[visit, default: []].append(
                FieldFact(
                    event: timed.event.id, act: timed.event.act, at: timed.at, technician: technician,
                    seen: timed.event.seen))
        }
        return found
    }

    /// Starts while another visit of the same technician had no end: the later one is shown.
    private static func twoActive(_ outcomes: [Visit.ID: FieldOutcome]) -> [FieldCard] {
        struct Stay {
            var visit: Visit.ID
            var technician: Technician.ID
            var start: Timestamp
            var end: Timestamp?
        }
        let stays = outcomes.flatMap { visit, outcome in
            outcome.times.keys.compactMap { technician -> Stay? in
                let own = outcome.facts.filter { $0.technician == technician }
                guard let start = own.first(where: { $0.act.step == .start }) else { return nil }
                return Stay(
                    visit: visit, technician: technician, start: start.at,
                    end: own.first { $0.act.isClosing }?.at)
            }
        }.sorted { ($0.start, $0.visit) < ($1.start, $1.visit) }
        return stays.indices.compactMap { index in
            let later = stays[index]
            let isClash = stays[..<index].contains { earlier in
                earlier.technician == later.technician && earlier.end.map { $0 > later.start } ?? true
            }
            return isClash ? FieldCard(.twoActive, later.visit, later.technician) : nil
        }
    }
}
