import Console
package import DeskModel
package import ServiceModel

/// What the fake world answers to the console's questions.
extension FakeStore {
    package func prices(_ request: PriceRequest) -> [PriceChunk] {
        var chunks: [PriceChunk] = []
        for (index, technician) in request.technicians.enumerated() {
            var prices: [CellKey: CellPrice] = [:]
            for day in request.days {
                let cell = CellKey(technician, day)
                prices[cell] = company.price(request.visits, in: cell)
            }
            chunks.append(
                PriceChunk(
                    request: request.id, sequence: sequence, prices: prices,
                    isLast: index == request.technicians.count - 1))
        }
        return chunks
    }

    package func preview(_ request: PreviewRequest) -> Result<MovePreview, Refusal>? {
        guard request.visits.count == 1 else { return setPreview(request) }
        let visit = request.visits[0]
        if request.isExact, let start = request.start { return exactPreview(visit, request.cell, start) }
        let route = (company.routes[request.cell] ?? []).filter { $0 != visit }
        let places = company.insertions(visit, in: request.cell, overtime: true)
        guard let start = request.start ?? places.first?.start,
            let chosen = places.min(by: { abs($0.start.since(start)) < abs($1.start.since(start)) })
        else { return .failure(.desk(.notFound(.technician, key: ""))) }
        var changed = route
        changed.insert(visit, at: chosen.position)
        let before = company.sheet(request.cell, route, version: 0)
        let after = company.sheet(request.cell, changed, version: 0)
        let retimed = before.stops.filter { stop in
            after.stops.contains { $0.visit == stop.visit && $0.start != stop.start }
        }
        var breaches: [Breach] = []
        if case .impossible(let breach) = company.price(visit, in: request.cell) { breaches = [breach] }
        return .success(
            MovePreview(before: before, after: after, breaches: breaches, retimed: retimed.map(\.visit)))
    }

    private func exactPreview(
        _ visit: Visit.ID, _ cell: CellKey, _ start: Timestamp
    ) -> Result<MovePreview, Refusal> {
        let placed = company.placing(visit, in: cell, exactlyAt: start)
        let before = company.sheet(cell, company.routes[cell] ?? [], version: 0)
        let after = placed.company.sheet(cell, placed.company.routes[cell] ?? [], version: 0)
        let retimed = before.stops.filter { stop in
            stop.visit != visit && after.stops.contains { $0.visit == stop.visit && $0.start != stop.start }
        }
        var breaches = placed.breach.map { [$0] } ?? []
        if case .impossible(let breach) = company.price(visit, in: cell), breach.rule == "skill" { breaches = [breach] }
        return .success(
            MovePreview(
                before: before, after: after, breaches: breaches, retimed: retimed.map(\.visit),
                insertion: breaches.isEmpty ? placed.insertion : nil))
    }

    private func setPreview(_ request: PreviewRequest) -> Result<MovePreview, Refusal> {
        let placed = company.placing(request.visits, in: request.cell)
        guard !placed.fitting.isEmpty else { return .failure(.desk(.notFound(.technician, key: ""))) }
        let before = company.sheet(request.cell, company.routes[request.cell] ?? [], version: 0)
        let after = company.sheet(request.cell, placed.route, version: 0)
        let retimed = before.stops.filter { stop in
            after.stops.contains { $0.visit == stop.visit && $0.start != stop.start }
        }
        return .success(MovePreview(before: before, after: after, breaches: [], retimed: retimed.map(\.visit)))
    }

    /// The fake world has none.
    package func tickets(all: Bool) -> [TicketLine] { [] }
    package func ticket(_ id: Ticket.ID) -> TicketDetail? { nil }

    /// Every card's order, and a draft that no visit stands for.
    package var orderLines: [OrderLine] {
        let orders = company.cards.keys.sorted().compactMap { id -> OrderLine? in
            guard let card = company.cards[id], let detail = detail(card.order) else { return nil }
            var line = OrderLine(detail)
            line.order.state = card.placement == nil ? .ready : .planned
            return line
        }
        guard var draft = orders.first else { return [] }
        draft.order.id = Order.ID(999)
        draft.order.number = OrderNumber(year: 2026, sequence: 999)
        draft.order.state = .draft
        return orders + [draft]
    }

    package var allOrderLines: [OrderLine] { orderLines + endedLines }

    /// Orders that were cancelled or put on hold.
    private var endedLines: [OrderLine] { company.ended.map { OrderLine($0) } }

    /// Orders in any state, and customers.
    package func find(_ text: String) -> [Found] {
        let search = NameSearch(text)
        let orders = allOrderLines.compactMap { line -> Found? in
            let order = line.order
            let texts = [order.number.description, order.title, line.customer, line.town]
            guard search.rank(texts) != nil else { return nil }
            return Found(
                .order(order.id, order.number, order.state), name: order.title, detail: "\(line.customer), \(line.town)"
            )
        }
        let customers = catalogue.customers.compactMap { customer -> Found? in
            guard search.rank([customer.name], numbers: [customer.phone]) != nil else { return nil }
            return Found(.customer(customer.id), name: customer.name, detail: customer.phone)
        }
        return orders + customers
    }

    /// Every card's customer with one site.
    package var catalogue: Catalogue {
        let names = Set(company.cards.values.map(\.customer)).sorted()
        let customers = names.enumerated().map { index, name in
            Customer(id: Customer.ID(Int64(index + 1)), name: name, phone: "22 555 01 0\(index % 10)")
        }
        let sites = customers.compactMap { customer -> Site? in
            let cards = company.cards.values.filter { $0.customer == customer.name }
            guard let card = cards.min(by: { $0.id < $1.id }) else { return nil }
            return Site(
                id: Site.ID(customer.id.rawValue), customer: customer.id, name: card.customer, address: card.address,
                town: card.town, location: card.location, region: card.region)
        }
        return Catalogue(sequence: sequence, customers: customers, sites: sites, skills: company.skills)
    }

    package func detail(_ order: Order.ID) -> OrderDetail? {
        guard let card = company.cards.values.first(where: { $0.order == order }) else {
            return company.ended.first { $0.order.id == order }
        }
        let customer = Customer(id: Customer.ID(1), name: card.customer, phone: "22 555 01 02")
        let site = Site(
            id: Site.ID(1), customer: customer.id, name: card.customer, address: card.address, town: card.town,
            location: card.location, region: card.region, accessNote: "portiernia od podwórza")
        return OrderDetail(
            order: Order(
                id: card.order, number: card.number, stage: .active, customer: customer.id, site: site.id,
                type: .repair, title: card.title, note: "proszę dzwonić przed przyjazdem", priority: card.priority,
                reported: now - 7200, parts: [PartLine(code: "FILTR-12", quantity: 2)].compactMap { $0 },
                version: card.orderVersion),
            state: card.placement == nil ? .ready : .planned, customer: customer, site: site, region: "",
            assets: [], visits: [], history: journal.reversed())
    }

    /// Everything that waits, one after the other into its cheapest cell.
    package func plan(_ request: PlanRequest) -> Result<PlanDiff, Refusal> {
        var copy = self
        var moves: [PlanMove] = []
        var unplanned: [UnplannedVisit] = []
        let wanted = request.orders.map(Set.init)
        for visit in view.queue where wanted?.contains(Order.ID(visit.rawValue)) ?? true {
            guard let card = company.cards[visit] else { continue }
            let cells = company.technicians.flatMap { technician in
                (request.from.number...request.through.number).map { CellKey(technician.id, Day(number: $0)) }
            }
            let priced = cells.map { (cell: $0, price: copy.company.price(visit, in: $0)) }
            let best = priced.filter { $0.price.best != nil }
                .min { ($0.price.best?.cost ?? 0, $0.cell.technician) < ($1.price.best?.cost ?? 0, $1.cell.technician) }
            guard let best, let insertion = best.price.best else {
                unplanned.append(
                    UnplannedVisit(
                        visit: visit, order: card.number, reason: .rule(.administration(.lacksSkills(card.skills))),
                        stops: []))
                continue
            }
            moves.append(
                PlanMove(
                    visit: visit, order: card.number, from: nil,
                    to: Placement(
                        assignments: [Assignment(technician: best.cell.technician)], day: best.cell.day,
                        start: insertion.start, end: insertion.end),
                    basis: Basis([.visit(visit): card.version])))
            _ = copy.perform(
                PlaceVisit(
                    visit: visit, technician: best.cell.technician, day: best.cell.day, start: insertion.start),
                by: "plan")
        }
        let diff = PlanDiff(
            request: request.id, base: sequence,
            moves: moves.sorted {
                ($0.to!.day, $0.to!.leader, $0.to!.start) < ($1.to!.day, $1.to!.leader, $1.to!.start)
            },
            unplanned: unplanned, before: totals, after: copy.totals, policy: request.policy, seed: request.seed,
            iterations: 4210, schedule: 4210)
        return .success(diff)
    }

    private var totals: PlanTotals {
        let view = view
        let sheets = view.sheets.values
        return PlanTotals(
            planned: sheets.reduce(0) { $0 + $1.stops.count }, unplanned: view.queue.count,
            late: sheets.reduce(0) { $0 + $1.stops.count { $0.lateness != nil } },
            travelMinutes: sheets.reduce(0) { $0 + $1.travel } / 60,
            overtimeMinutes: sheets.reduce(0) { $0 + $1.overtime } / 60)
    }
}
