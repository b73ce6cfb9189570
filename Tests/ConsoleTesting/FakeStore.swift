package import DeskModel
package import ServiceModel

/// A store in memory that keeps the promises of the real one: versions, clashes, one journal, undo by author.
package struct FakeStore: World {
    package internal(set) var company: FakeCompany
    package private(set) var sequence = 311
    package private(set) var journal: [JournalEntry] = []
    private var dayVersions: [CellKey: Int] = [:]
    private var undoable: [Step] = []
    private var redoable: [Step] = []
    package var now: Timestamp

    private struct Step: Sendable {
        var sequence: Int
        var author: String
        var summary: Summary
        var before: FakeCompany
        var after: FakeCompany
    }

    package init(_ company: FakeCompany, now: Timestamp) {
        self.company = company
        self.now = now
        settle()
    }

    package var view: DeskView {
        var sheets: [CellKey: DaySheet] = [:]
        for technician in company.technicians {
            for day in company.days {
                let cell = CellKey(technician.id, day)
                sheets[cell] = sheet(cell)
            }
        }
        let open = company.cards.values.filter { $0.state == .open }
        let queue = open.sorted { ($0.due?.moment.seconds ?? .max, $0.id) < ($1.due?.moment.seconds ?? .max, $1.id) }
        return DeskView(
            sequence: sequence, company: "Serwis Mazowsze", calendar: company.calendar, days: company.days,
            regions: company.regions, technicians: company.technicians, sheets: sheets, visits: company.cards,
            queue: queue.map(\.id),
            skills: company.skills, waiting: WaitingCounts(drafts: 1, onHold: 2))
    }

    func sheet(_ cell: CellKey) -> DaySheet {
        company.sheet(cell, company.routes[cell] ?? [], version: dayVersions[cell] ?? 1)
    }

    package mutating func load(_ days: ClosedRange<Day>) {
        company.days = (days.lowerBound.number...days.upperBound.number).map { Day(number: $0) }
    }

    /// Changes a card before the story begins, as another program might have.
    package mutating func edit(_ visit: Visit.ID, _ change: (inout VisitCard) -> Void) {
        guard var card = company.cards[visit] else { return }
        change(&card)
        company.cards[visit] = card
    }

    // MARK: Commands

    package mutating func perform(_ command: any Command, by author: String) -> Result<Receipt, Refusal> {
        switch command {
        case let command as PlaceVisit: place(command, by: author)
        case let command as UnplaceVisit: unplace(command, by: author)
        case let command as LockVisit: lock(command, by: author)
        case let command as ApplyPlan: apply(command, by: author)
        case let command as PlaceVisits: place(command, by: author)
        case let command as Several<PlaceVisit>: several(command, by: author) { $0.basis = Basis() }
        case let command as Several<UnplaceVisit>: several(command, by: author) { $0.basis = Basis() }
        case let command as Several<LockVisit>: several(command, by: author) { $0.basis = Basis() }
        default: dispatching(command, by: author) ?? intake(command, by: author) ?? .failure(.desk(.nothingToUndo))
        }
    }

    private mutating func place(_ command: PlaceVisit, by author: String) -> Result<Receipt, Refusal> {
        let cell = CellKey(command.technician, command.day)
        guard let card = company.cards[command.visit] else {
            return .failure(.desk(.notFound(.visit, key: "\(command.visit)")))
        }
        if let clash = clash(with: command.basis) { return .failure(clash) }
        if let standing = standing([card], cell, command.start, isExact: command.isExact, override: command.override) {
            return .success(standing)
        }
        if command.isExact, let start = command.start { return placeExactly(command, card, cell, start, by: author) }
        if card.lock == .time {
            return .failure(
                .planning(.rules(card.number, technician: name(cell.technician), cell.day, [.planning(.visitFixed)])))
        }
        var places = company.insertions(command.visit, in: cell)
        if places.isEmpty, command.override != nil {
            places = company.insertions(command.visit, in: cell, overtime: true)
        }
        let price = company.price(command.visit, in: cell)
        if command.override == nil, case .impossible(let breach) = price {
            return .failure(.planning(.rules(card.number, technician: name(cell.technician), cell.day, [breach])))
        }
        guard let start = command.start ?? places.first?.start,
            let chosen = places.min(by: { abs($0.start.since(start)) < abs($1.start.since(start)) })
        else {
            return .failure(
                .planning(.rules(card.number, technician: name(cell.technician), cell.day, [.planning(.absent)])))
        }
        let before = company
        take(command.visit, outOf: card)
        company.routes[cell, default: []].insert(
            command.visit, at: min(chosen.position, company.routes[cell]?.count ?? 0))
        company.cards[command.visit]?.overrideReason = command.override
        let spot = Spot(technician: name(cell.technician), day: cell.day, start: chosen.start)
        let from = card.placement.map {
            Spot(technician: name($0.leader), day: $0.day, start: $0.start)
        }
        let summary: Summary =
            from.map { .planning(.visitMoved(card.number, from: $0, to: spot, override: command.override)) }
            ?? .planning(.visitPlaced(card.number, to: spot, override: command.override))
        return .success(record(PlaceVisit.name, summary, before: before, by: author))
    }

    /// What is to go where it is writes nothing, as in the real store.
    private func standing(
        _ cards: [VisitCard], _ cell: CellKey, _ start: Timestamp?, isExact: Bool = false, override: String?
    ) -> Receipt? {
        let placements = cards.compactMap(\.placement)
        guard placements.count == cards.count, let first = placements.min(by: { $0.start < $1.start }),
            placements.allSatisfy({ CellKey($0.leader, $0.day) == cell }),
            start == nil || cards.count == 1 && start == first.start,
            !isExact || cards[0].lock.holdsTime, override == nil || override == cards[0].overrideReason
        else { return nil }
        let spot = Spot(technician: name(cell.technician), day: cell.day, start: first.start)
        return Receipt(sequence: nil, summary: .planning(.visitsStand(cards.map(\.number), at: spot)))
    }

    /// At the minute and no other; its time is locked then.
    private mutating func placeExactly(
        _ command: PlaceVisit, _ card: VisitCard, _ cell: CellKey, _ start: Timestamp, by author: String
    ) -> Result<Receipt, Refusal> {
        let placed = company.placing(command.visit, in: cell, exactlyAt: start)
        if command.override == nil, let breach = placed.breach {
            return .failure(.planning(.rules(card.number, technician: name(cell.technician), cell.day, [breach])))
        }
        let before = company
        company = placed.company
        company.cards[command.visit]?.overrideReason = command.override
        company.cards[command.visit]?.lock = card.lock == .technician || card.lock == .both ? .both : .time
        let spot = Spot(
            technician: name(cell.technician), day: cell.day, start: start, isTimeKept: true)
        let from = card.placement.map {
            Spot(technician: name($0.leader), day: $0.day, start: $0.start)
        }
        let summary: Summary =
            from.map { .planning(.visitMoved(card.number, from: $0, to: spot, override: command.override)) }
            ?? .planning(.visitPlaced(card.number, to: spot, override: command.override))
        return .success(record(PlaceVisit.name, summary, before: before, by: author))
    }

    private mutating func place(_ command: PlaceVisits, by author: String) -> Result<Receipt, Refusal> {
        if let clash = clash(with: command.basis) { return .failure(clash) }
        let cards = command.visits.compactMap { company.cards[$0] }
        let cell = CellKey(command.technician, command.day)
        if let standing = standing(cards, cell, command.start, override: command.override) {
            return .success(standing)
        }
        switch placed(command) {
        case .failure(let refusal): return .failure(refusal)
        case .success(let placed):
            let before = company
            company = placed.company
            let spot = Spot(
                technician: name(command.technician), day: command.day, start: placed.start)
            let numbers = command.visits.compactMap { company.cards[$0]?.number }
            let summary = Summary.planning(.visitsPlaced(numbers, to: spot, override: command.override))
            return .success(record(PlaceVisits.name, summary, before: before, by: author))
        }
    }

    /// Each on its own, as the real law does: what is refused is left out, and the versions are those of before.
    mutating func several<Each: Command>(
        _ command: Several<Each>, by author: String, forgettingBasis: (inout Each) -> Void
    ) -> Result<Receipt, Refusal> {
        var trial = self
        var rows: [Result<Summary, Refusal>] = []
        for var item in command.items {
            var alone = self
            switch alone.perform(item, by: author) {
            case .failure(let refusal): rows.append(.failure(refusal))
            case .success:
                forgettingBasis(&item)
                rows.append(trial.perform(item, by: author).map(\.summary))
            }
        }
        let done = rows.compactMap { try? $0.get() }
        let refused = rows.compactMap { if case .failure(let refusal) = $0 { refusal } else { nil } }
        guard let first = done.first else {
            return .failure(refused.count > 1 ? .desk(.everyRow(refused)) : refused.first ?? .desk(.nothingChosen))
        }
        let before = company
        company = trial.company
        let receipt = record(
            Several<Each>.name, done.count == 1 ? first : .desk(.several(done, refused: refused.count)), before: before,
            by: author)
        return .success(
            Receipt(
                sequence: receipt.sequence, summary: receipt.summary, skipped: refused, rows: rows,
                versions: receipt.versions))
    }

    private mutating func unplace(_ command: UnplaceVisit, by author: String) -> Result<Receipt, Refusal> {
        guard let card = company.cards[command.visit] else {
            return .failure(.desk(.notFound(.visit, key: "\(command.visit)")))
        }
        guard let placement = card.placement else {
            return .failure(
                .execution(.visitState(card.number, card.state, act: .unplace, possible: [.place, .cancel])))
        }
        if let clash = clash(with: command.basis) { return .failure(clash) }
        let before = company
        take(command.visit, outOf: card)
        company.exactStarts[command.visit] = nil
        let spot = Spot(technician: name(placement.leader), day: placement.day, start: placement.start)
        return .success(
            record(UnplaceVisit.name, .planning(.visitUnplaced(card.number, from: spot)), before: before, by: author))
    }

    private mutating func lock(_ command: LockVisit, by author: String) -> Result<Receipt, Refusal> {
        guard let card = company.cards[command.visit] else {
            return .failure(.desk(.notFound(.visit, key: "\(command.visit)")))
        }
        if let clash = clash(with: command.basis) { return .failure(clash) }
        let before = company
        company.cards[command.visit]?.lock = command.lock
        return .success(
            record(LockVisit.name, .planning(.visitLocked(card.number, command.lock)), before: before, by: author))
    }

    private mutating func apply(_ command: ApplyPlan, by author: String) -> Result<Receipt, Refusal> {
        let before = company
        var counts = PlanCounts()
        for move in command.moves {
            guard let card = company.cards[move.visit] else { continue }
            take(move.visit, outOf: card)
            guard let to = move.to else { continue }
            company.routes[CellKey(to.leader, to.day), default: []].append(move.visit)
            counts.added += 1
        }
        return .success(record(ApplyPlan.name, .planning(.planApplied(counts, skipped: 0)), before: before, by: author))
    }

    mutating func takeFromRoutes(_ visit: Visit.ID) {
        for cell in company.routes.keys { company.routes[cell]?.removeAll { $0 == visit } }
    }

    private mutating func take(_ visit: Visit.ID, outOf card: VisitCard) {
        guard let placement = card.placement else { return }
        company.routes[CellKey(placement.leader, placement.day)]?.removeAll { $0 == visit }
    }

    // MARK: Journal

    /// What another desk did to a row this command was based on.
    func clash(with basis: Basis) -> Refusal? {
        var changed: [VersionedRow: Int] = [:]
        for (row, version) in basis.versions {
            let found = self.version(of: row)
            if found != version { changed[row] = found }
        }
        guard !changed.isEmpty, let last = journal.last else { return nil }
        return .desk(.clash(Clash(actor: last.actor.name, at: last.at, summary: last.summary, rows: changed)))
    }

    private func version(of row: VersionedRow) -> Int {
        switch row {
        case .visit(let visit): company.cards[visit]?.version ?? 0
        case .technicianDay(let technician, let day): dayVersions[CellKey(technician, day)] ?? 1
        case .order(let order): company.cards.values.first { $0.order == order }?.orderVersion ?? 0
        case .technician: 1
        }
    }

    /// What a command wrote, as its receipt tells.
    private func versions(since before: FakeCompany) -> [VersionedRow: Int] {
        var versions: [VersionedRow: Int] = [:]
        for card in company.cards.values {
            let old = before.cards[card.id]?.basis
            for (row, version) in card.basis.versions where old?.versions[row] != version { versions[row] = version }
        }
        return versions
    }

    mutating func record(
        _ command: String, _ summary: Summary, before: FakeCompany, by author: String
    ) -> Receipt {
        sequence += 1
        settle(since: before)
        undoable.append(Step(sequence: sequence, author: author, summary: summary, before: before, after: company))
        redoable = []
        return note(command, summary, by: author, since: before)
    }

    private mutating func note(
        _ command: String, _ summary: Summary, by author: String, since before: FakeCompany
    ) -> Receipt {
        journal.append(
            JournalEntry(
                sequence: sequence, at: now, actor: Actor(name: author, osUser: author, origin: .console),
                command: command, summary: summary))
        return Receipt(sequence: sequence, summary: summary, versions: versions(since: before))
    }

    package mutating func undo(by author: String) -> Result<Receipt, Refusal> {
        guard let index = undoable.lastIndex(where: { $0.author == author }) else {
            return .failure(.desk(.nothingToUndo))
        }
        let step = undoable.remove(at: index)
        redoable.append(step)
        return .success(restore(step.before, .desk(.undone(entries: [step.sequence], step.summary)), by: author))
    }

    package mutating func redo(by author: String) -> Result<Receipt, Refusal> {
        guard let step = redoable.popLast() else { return .failure(.desk(.nothingToRedo)) }
        undoable.append(step)
        return .success(restore(step.after, .desk(.redone(entries: [step.sequence], step.summary)), by: author))
    }

    private mutating func restore(_ company: FakeCompany, _ summary: Summary, by author: String) -> Receipt {
        let before = self.company
        let days = before.days
        self.company = company
        self.company.days = days
        sequence += 1
        settle(since: before)
        return note("undo", summary, by: author, since: before)
    }

    /// Brings cards in line with the routes, and counts up what changed.
    private mutating func settle(since before: FakeCompany? = nil) {
        var placements: [Visit.ID: Placement] = [:]
        for (cell, route) in company.routes {
            if let before, before.routes[cell] ?? [] != route { dayVersions[cell, default: 1] += 1 }
            for stop in company.sheet(cell, route, version: 0).stops {
                placements[stop.visit] = Placement(
                    assignments: [Assignment(technician: cell.technician)], day: cell.day, start: stop.start,
                    end: stop.end)
            }
        }
        for (visit, var card) in company.cards {
            card.placement = placements[visit]
            if card.state == .open || card.state == .planned { card.state = card.placement == nil ? .open : .planned }
            if card.placement == nil { card.overrideReason = nil }
            if let before, before.cards[visit]?.placement != card.placement || before.cards[visit]?.lock != card.lock {
                card.version = max(card.version, before.cards[visit]?.version ?? 1) + 1
            }
            if let old = before?.cards[visit], old.state != card.state || old.title != card.title {
                card.orderVersion = max(card.orderVersion, old.orderVersion) + 1
            }
            company.cards[visit] = card
        }
    }

    func name(_ technician: Technician.ID) -> String {
        company.technicians.first { $0.id == technician }?.name ?? ""
    }
}
