package import DeskModel
import ServiceModel

/// Orders that arise, change, wait and end, and people who are off.
extension FakeStore {
    mutating func intake(_ command: any Command, by author: String) -> Result<Receipt, Refusal>? {
        switch command {
        case let command as CreateOrder: create(command, by: author)
        case let command as EditOrder:
            change(command.order, command.basis, EditOrder.name, by: author) {
                .intake(.orderEdited($0))
            } _: { card in
                card.title = command.changes.title ?? card.title
                card.duration = command.changes.duration ?? card.duration
                card.priority = command.changes.priority ?? card.priority
            }
        case let command as HoldOrder:
            leave(command.order, command.basis, HoldOrder.name, by: author) { .intake(.orderHeld($0, command.reason)) }
        case let command as CancelOrder:
            leave(command.order, command.basis, CancelOrder.name, by: author) {
                .intake(.orderCancelled($0, reason: command.reason))
            }
        case let command as Several<HoldOrder>: several(command, by: author) { $0.basis = Basis() }
        case let command as Several<CancelOrder>: several(command, by: author) { $0.basis = Basis() }
        case let command as RecordAbsence: absence(command, by: author)
        case let command as ReturnToWork: back(command, by: author)
        default: nil
        }
    }

    private mutating func create(_ command: CreateOrder, by author: String) -> Result<Receipt, Refusal> {
        if command.draft.title == "odmowa" { return .failure(.desk(.invalid(field: .title, .duplicate("odmowa")))) }
        let before = company
        let id = (company.cards.keys.map(\.rawValue).max() ?? 0) + 1
        let number = OrderNumber(year: 2026, sequence: Int(id))
        let site = catalogue.sites.first { $0.id == command.draft.site }
        let customer = catalogue.customers.first { $0.id == command.draft.customer }
        company.cards[Visit.ID(id)] = VisitCard(
            id: Visit.ID(id), order: Order.ID(id), number: number, sequence: 1, state: .open,
            title: command.draft.title, customer: command.newcomer?.name ?? customer?.name ?? "",
            town: command.newcomer?.town ?? site?.town ?? "", address: command.newcomer?.address ?? site?.address ?? "",
            region: site?.region ?? Region.ID(1), location: command.newcomer?.location ?? site?.location,
            priority: command.draft.priority, duration: command.draft.duration ?? 60,
            skills: command.draft.skills.compactMap { wanted in
                company.skills.first { $0.id == wanted.skill }?.code
            }, sla: command.draft.sla, preference: command.draft.preference, told: nil,
            placement: nil, lock: .none, overrideReason: nil, version: 1)
        return .success(record(CreateOrder.name, .intake(.orderCreated(number)), before: before, by: author))
    }

    private mutating func change(
        _ order: Order.ID, _ basis: Basis, _ command: String, by author: String, _ summary: (OrderNumber) -> Summary,
        _ edit: (inout VisitCard) -> Void
    ) -> Result<Receipt, Refusal> {
        guard let card = company.cards.values.first(where: { $0.order == order }) else {
            return .failure(.desk(.notFound(.order, key: "\(order)")))
        }
        if let clash = clash(with: basis) { return .failure(clash) }
        let before = company
        self.edit(card.id, edit)
        return .success(record(command, summary(card.number), before: before, by: author))
    }

    /// The order's visits leave board and queue.
    private mutating func leave(
        _ order: Order.ID, _ basis: Basis, _ command: String, by author: String, _ summary: (OrderNumber) -> Summary
    ) -> Result<Receipt, Refusal> {
        guard let card = company.cards.values.first(where: { $0.order == order }) else {
            return .failure(.desk(.notFound(.order, key: "\(order)")))
        }
        if let clash = clash(with: basis) { return .failure(clash) }
        let before = company
        if var ended = detail(order) {
            ended.state = command == CancelOrder.name ? .cancelled : .onHold
            ended.order.state = ended.state
            company.ended.append(ended)
        }
        takeFromRoutes(card.id)
        company.cards[card.id] = nil
        return .success(record(command, summary(card.number), before: before, by: author))
    }

    /// What a command would do, on a copy.
    package func rehearse(_ command: any Command, by author: String) -> Result<Receipt, Refusal> {
        var copy = self
        return copy.perform(command, by: author).map { receipt in
            Receipt(sequence: nil, summary: receipt.summary, breaks: receipt.breaks, affected: receipt.affected)
        }
    }

    private func broken(_ card: VisitCard, by breaches: [Breach]) -> BrokenVisit? {
        guard let placement = card.placement,
            let window = TimeWindow(start: placement.start, end: placement.end)
        else { return nil }
        return BrokenVisit(
            visit: card.id, version: card.version, order: card.number, state: card.state,
            technician: placement.leader, technicianName: name(placement.leader), day: placement.day, window: window,
            customer: card.customer, town: card.town, phone: "600 100 200", promise: card.told, breaches: breaches)
    }

    private mutating func absence(_ command: RecordAbsence, by author: String) -> Result<Receipt, Refusal> {
        if let clash = clash(
            with: Basis(Dictionary(command.choices.map { (.visit($0.visit), $0.version) }) { first, _ in first }))
        {
            return .failure(clash)
        }
        let before = company
        let calendar = company.calendar
        let affected = company.cards.values.compactMap { broken($0, by: [.planning(.absent)]) }
            .filter { visit in
                visit.technician == command.technician && !visit.state.isClosed
                    && visit.window.start < command.window.end && command.window.start < visit.window.end
            }
            .sorted { $0.window.start < $1.window.start }
        let chosen = Dictionary(command.choices.map { ($0.visit, $0.fate) }) { first, _ in first }
        var fates = VisitFates()
        for visit in affected {
            switch (chosen[visit.visit] ?? command.others).inState(visit.state) {
            case .keep: fates.kept.append(visit.order)
            case .off:
                takeFromRoutes(visit.visit)
                edit(visit.visit) { $0.state = .open }
                fates.off.append(visit.order)
            case .recall:
                edit(visit.visit) { $0.state = .planned }
                fates.recalled.append(visit.order)
            }
        }
        let (first, last) = (calendar.day(of: command.window.start), calendar.day(of: command.window.end - 1))
        for number in first.number...last.number {
            company.absences.insert(CellKey(command.technician, Day(number: number)))
        }
        let person = name(command.technician)
        let summary: Summary =
            fates.isEmpty
            ? .planning(.absenceRecorded(technician: person, command.window))
            : .planning(.absenceWithVisits(technician: person, command.window, fates))
        let receipt = record(RecordAbsence.name, summary, before: before, by: author)
        return .success(
            Receipt(sequence: receipt.sequence, summary: summary, versions: receipt.versions, affected: affected))
    }

    private mutating func back(_ command: ReturnToWork, by author: String) -> Result<Receipt, Refusal> {
        let before = company
        let day = company.calendar.day(of: command.at)
        company.absences = company.absences.filter { $0.technician != command.technician || $0.day < day }
        return .success(
            record(
                ReturnToWork.name, .planning(.absenceEnded(technician: name(command.technician))), before: before,
                by: author))
    }
}
