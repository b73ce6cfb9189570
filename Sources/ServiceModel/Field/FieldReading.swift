/// Reads one visit: as the desk has it, and its facts in order of time.
struct FieldReading {
    private let visit: FieldVisit
    private let facts: [FieldFact]
    private var cards: Set<FieldCard> = []

    init(_ visit: FieldVisit, _ all: [FieldFact]) {
        self.visit = visit
        var closed: Set<Technician.ID> = []
        var kept: [FieldFact] = []
        for fact in all {
            if fact.act.isClosing, !closed.insert(fact.technician).inserted {
                cards.insert(FieldCard(.closedTwice, visit.id, fact.technician))
            } else {
                kept.append(fact)
            }
        }
        facts = kept
    }

    func outcome(_ pictures: Set<FieldEvent.ID>) -> FieldOutcome {
        let standing = facts.contains { $0.act.isFieldFact } ? worked : told
        let photos = facts.filter { if case .photo = $0.act { true } else { false } }
        let signature = facts.compactMap { if case .signature(let name) = $0.act { name } else { nil } }.last
        return FieldOutcome(
            state: standing.state, technician: standing.technician, facts: facts, times: times, parts: parts,
            photosTold: photos.count, photosHeld: photos.count { pictures.contains($0.event) }, signedBy: signature,
            needsReturn: standing.state.needsReturn && visit.state != .cancelled,
            cards: cards.union(clashes).union(standing.cards))
    }

    private typealias Standing = (state: VisitState, technician: Technician.ID, cards: Set<FieldCard>)

    /// Everybody who did something, in the order in which they began.
    private var workers: [Technician.ID] {
        facts.filter(\.act.isFieldFact).reduce(into: []) { found, fact in
            if !found.contains(fact.technician) { found.append(fact.technician) }
        }
    }

    private var times: [Technician.ID: FieldTimes] {
        Dictionary(
            uniqueKeysWithValues: workers.map { worker in
                (worker, FieldTimes(facts.filter { $0.technician == worker }))
            })
    }

    private var parts: [String: Int] {
        facts.reduce(into: [:]) { parts, fact in
            if case .part(let code, let quantity) = fact.act { parts[code, default: 0] += quantity }
        }
    }

    /// The first closing act in time, else the last step of who has the visit, or of who worked.
    private var worked: Standing {
        if let end = facts.first(where: { $0.act.isClosing }), let step = end.act.step {
            return (VisitCourse.state(after: step), end.technician, [])
        }
        let workers = workers
        let isHis = visit.state != .planned && workers.contains(visit.technician)
        let steps = facts.filter { fact in
            fact.act.isFieldFact && (isHis ? fact.technician == visit.technician : true)
        }
        let last = steps.last { $0.act.step != nil }
        let technician = last?.technician ?? steps.last?.technician ?? visit.technician
        return (last?.act.step.map { VisitCourse.state(after: $0) } ?? .accepted, technician, [])
    }

    /// Nothing was done yet: what the technician answered to what was sent.
    private var told: Standing {
        guard visit.state == .dispatched else { return (visit.state, visit.technician, []) }
        let answers = facts.filter { $0.technician == visit.technician }
        var state = visit.state
        var cards: Set<FieldCard> = []
        for answer in answers where answer.seen == visit.version && state != .open {
            state = answer.act.step.map { VisitCourse.state(after: $0) } ?? state
        }
        if state == .open { cards.insert(FieldCard(.rejected, visit.id, visit.technician)) }
        let isOld = answers.contains { $0.act.step == .accept && ($0.seen ?? 0) < visit.version }
        if state == .dispatched, isOld { cards.insert(FieldCard(.acceptedOld, visit.id, visit.technician)) }
        return (state, visit.technician, cards)
    }

    /// What neither the field nor the desk did wrong, and what somebody has to look at.
    private var clashes: Set<FieldCard> {
        let workers = workers
        var cards: Set<FieldCard> = []
        func show(_ kind: FieldCard.Kind, _ technicians: [Technician.ID]) {
            cards.formUnion(technicians.map { FieldCard(kind, visit.id, $0) })
        }
        if visit.state == .cancelled { show(.workedThoughCancelled, workers) }
        if visit.state == .planned { show(.workedThoughRecalled, workers) }
        if workers.count > 1 { show(.bothWorked, workers) }
        if visit.state == .dispatched, workers.count == 1, workers != [visit.technician] {
            show(.workedByOther, workers)
        }
        return cards
    }
}
