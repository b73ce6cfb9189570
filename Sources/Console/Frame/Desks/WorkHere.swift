import DeskModel
import ServiceModel

/// What is being made up at this desk and is not written yet.
extension ConsoleState {
    var worksHere: [DeskWork] { [handWork, boxWork, outageWork, planWork].compactMap { $0 } }

    /// The places from which something was taken in hand, not the one over which it is.
    private var handWork: DeskWork? {
        moving.map { moving in
            DeskWork(
                .hand, days: moving.cards.flatMap(\.cells), orders: moving.cards.map(\.order).uniqued, since: now)
        }
    }

    private var boxWork: DeskWork? {
        switch overlay {
        case .form(let form)?: work(of: form)
        case .promise(let promise)?: work(.promise, on: promise.visit)
        case .report(let report)?: work(.report, on: report.visit)
        case .completion(let draft)?: work(.report, on: draft.visit)
        case .input(let input)?: work(of: input)
        case nil, .help?, .whichKey?, .palette?, .order?, .reason?, .whole?, .label?, .results?, .confirm?, .count?,
            .entry?, .news?, .ask?, .planScope?, .clash?, .alert?, .paper?, .message?:
            nil
        }
    }

    private func work(of form: Form) -> DeskWork? {
        switch form.kind {
        case .editOrder(let order), .qualifyOrder(let order), .orderPart(let order): return work(.form, on: [order])
        case .hold(let orders): return work(.form, on: orders)
        case .absence(let technician):
            let window = try? absenceWindow(form)
            let days = window.map { self.days(of: $0, technician) } ?? []
            return DeskWork(.absence, days: days, since: now)
        case .newOrder, .newPlan, .editPlan, .newTicket, .editTicket, .newContract, .editContract, .editDevice:
            return nil
        }
    }

    private func work(of input: LineInput) -> DeskWork? {
        switch input.purpose {
        case .promiseWindow(let visit): work(.promise, on: visit)
        case .promiseTo(let draft): work(.promise, on: draft.visit)
        case .reportReason(let report), .reportTime(let report): work(.report, on: report.visit)
        case .exchange(let visit), .awaitPart(let visit): work(.form, on: visit)
        case .cancelReason(let orders): work(.form, on: orders)
        case .override, .orderNumber, .palette, .crew, .filter, .filterName, .planHalt, .planEnd, .ticket, .contract,
            .answer, .attach, .save, .reading, .pageSearch, .time, .stock, .outage, .export, .alert, .outbox,
            .pastMoment, .branch:
            nil
        }
    }

    private func work(_ kind: DeskWork.Kind, on visit: Visit.ID) -> DeskWork? {
        view.visits[visit].map { DeskWork(kind, days: $0.cells, orders: [$0.order], since: now) }
    }

    private func work(_ kind: DeskWork.Kind, on orders: [Order.ID]) -> DeskWork {
        DeskWork(kind, days: days(of: orders), orders: orders, since: now)
    }

    /// Where visits of orders stand.
    private func days(of orders: [Order.ID]) -> [CellKey] {
        let wanted = Set(orders)
        return view.visits.values.filter { wanted.contains($0.order) }.flatMap(\.cells).uniqued.inOrder
    }

    /// Every day on which a stretch takes time, two months of them at most.
    private func days(of window: TimeWindow, _ technician: Technician.ID) -> [CellKey] {
        let first = view.calendar.day(of: window.start)
        let last = min(view.calendar.day(of: window.end - 1), first + 61)
        return (first.number...max(first.number, last.number)).map { CellKey(technician, Day(number: $0)) }
    }

    /// Who and what is out, and not what the proposals would move: that is another list with every key.
    private var outageWork: DeskWork? {
        guard let draft = self[OutageState.self].draft else { return nil }
        var (days, orders): ([CellKey], [Order.ID]) = ([], [])
        for event in draft.events {
            switch event {
            case .off(let technician, let window), .van(let technician, let window):
                days += self.days(of: window, technician)
            case .closed(let region, let window):
                days += view.technicians.filter { $0.region == region }.flatMap { self.days(of: window, $0.id) }
            case .typed: break
            case .emergency(let order):
                days += self.days(of: [order])
                orders.append(order)
            }
        }
        return DeskWork(.outage, days: days.uniqued, orders: orders.uniqued, since: now)
    }

    private var planWork: DeskWork? {
        planReview.map { review in
            let places = review.diff.moves.flatMap { [$0.from, $0.to] }.compactMap { $0 }
            return DeskWork(.plan, days: places.flatMap(\.deskCells).uniqued.inOrder, since: now)
        }
    }
}

extension Array where Element: Hashable {
    /// Each once, where it stands first.
    var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension [CellKey] {
    /// By technician and day, so that the same days are said the same way.
    var inOrder: [CellKey] { sorted { ($0.technician, $0.day) < ($1.technician, $1.day) } }
}
