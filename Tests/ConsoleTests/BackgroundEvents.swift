import ConsoleTesting
import DeskModel
import Geography
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Every kind of event that the background can bring.
extension BackgroundTests {
    /// What may come, with something to say to every state. A new kind of event has to be named here.
    enum Kind: CaseIterable {
        case clock, view, priced, previewed, detail, orders, slots, catalogue, performed, planProgress, planned, roads
        case notice, failed, storeFailed, storeAbsent, desks, found, filters, rehearsed
        case devices, device
        case plans, plan, jobFaults, entryBook, outlook
        case label, contracts, contract, assessed, tickets, ticket, ticketOutlook, saved, outbox, mail, orderMessages
        case stock, stockAt, pickList, stockHolds, parts
        case time, orderTime, reports, timeWeek, forecast, feed, outage, ready, vantage, branches, simulation
        case feedSinceLooked, entryDay, alerts, clashOutlook, noDesks, filesRead

        /// `nil` for what the person does.
        static func of(_ event: Event) -> Kind? {
            switch event {
            case .input: nil
            case .clock: .clock
            case .view: .view
            case .priced: .priced
            case .previewed: .previewed
            case .orders(.detail): .detail
            case .orders(.lines): .orders
            case .slots: .slots
            case .catalogue: .catalogue
            case .performed: .performed
            case .planProgress: .planProgress
            case .planned: .planned
            case .roads: .roads
            case .notice: .notice
            case .failed: .failed
            case .storeFailed: .storeFailed
            case .storeAbsent: .storeAbsent
            case .desks: .desks
            case .found: .found
            case .filters: .filters
            case .rehearsed: .rehearsed
            case .devices(.lines): .devices
            case .devices(.detail): .device
            case .maintenance(.plans): .plans
            case .maintenance(.plan): .plan
            case .jobFaults: .jobFaults
            case .entry(.book): .entryBook
            case .entry(.outlook): .outlook
            case .devices(.label): .label
            case .contracts(.lines): .contracts
            case .contracts(.detail): .contract
            case .assessed: .assessed
            case .tickets(.lines): .tickets
            case .tickets(.detail): .ticket
            case .tickets(.outlook): .ticketOutlook
            case .saved: .saved
            case .stock(.overview): .stock
            case .stock(.at): .stockAt
            case .stock(.pickList): .pickList
            case .stock(.holds): .stockHolds
            case .stock(.parts): .parts
            case .time(.book): .time
            case .time(.order): .orderTime
            case .reports(.order): .reports
            case .time(.week): .timeWeek
            case .forecast: .forecast
            case .wall(.feed): .feed
            case .ready: .ready
            case .vantage: .vantage
            case .outage: .outage
            case .branches: .branches
            case .simulation: .simulation
            case .notices(.outbox): .outbox
            case .notices(.mail): .mail
            case .notices(.order): .orderMessages
            case .feedSinceLooked: .feedSinceLooked
            case .entryDay: .entryDay
            case .alerts(.book): .alerts
            case .alerts(.clashOutlook): .clashOutlook
            case .noDesks: .noDesks
            case .filesRead: .filesRead
            }
        }
    }

    /// Everything that the background can bring, on a desk whose store has just been changed by somebody else.
    static func events(_ desk: Desk) -> [Event] {
        let state = desk.state
        let store = desk.store
        let plan = state.planRequest ?? 7_000
        let request = state.moving?.request ?? 7_001
        let card = store.view.visits[Visit.ID(124)]!
        var legs = store.view
        legs.legs += 1
        let receipt = Receipt(sequence: 900, summary: .intake(.orderEdited(card.number)))
        let totals = PlanTotals(planned: 1, unplanned: 0, late: 0, travelMinutes: 1, overtimeMinutes: 0)
        let diff = PlanDiff(
            request: plan, base: 311,
            moves: [PlanMove(visit: card.id, order: card.number, from: nil, to: card.placement)], unplanned: [],
            before: totals, after: totals, policy: "balanced", seed: 1, iterations: 1, schedule: 1)
        let plans = MaintenancePlan(
            id: Identifier(1), number: 1,
            PlanDraft(
                name: "A", customer: Identifier(1), site: Identifier(1), serviceType: Identifier(1),
                terms: PlanTerms(.afterCompletion(CompletionStep(1, .months), first: state.today))),
            created: state.today)
        let line = PlanLine(
            plan: plans, customer: "", site: "", town: "", region: "", assets: [], type: "", technician: nil,
            state: .active, next: nil, nextOrder: nil, lastDone: nil, missed: 0, firstMissed: nil)
        let year = PlanPreview(
            line: line, from: state.today, through: state.today, days: [], workCalendar: WorkCalendar(), minutes: nil,
            skills: [], checklist: 0, done: [])
        let contract = ContractDetail(
            line: ContractLine(
                contract: Contract(
                    id: Identifier(1), number: "U/2026/001", customer: Identifier(1),
                    days: DaySpan(Day(number: 1), Day(number: 2))!), customer: "", standing: .expired(Day(number: 2))),
            sites: [], devices: [], siteCount: 0, deviceCount: 0, year: 2026, pools: [], score: [], breaches: [],
            overlaps: [], orders: [], history: [])
        let ticket = TicketDetail(
            line: TicketLine(
                ticket: Ticket(
                    id: Identifier(1), number: TicketNumber(year: 2026, sequence: 1), channel: .phone,
                    customer: Identifier(1), symptom: "Leaks", reported: state.now, takenBy: "bob"),
                state: .new, customer: "A customer"),
            customer: Customer(id: Identifier(1), name: "A customer"), site: nil, region: "", assets: [],
            serviceType: nil, orders: [], links: [], calls: [], documents: [], history: [])
        let promise: Int? = if case .promise(let promise)? = state.overlay { promise.request } else { nil }
        var events: [Event] = [
            .clock(state.now + 60), .view(store.view), .view(legs), .notice(store.journal.last!),
            .priced(PriceChunk(request: request, sequence: 311, prices: [:], isLast: false)),
            .priced(PriceChunk(request: 7_002, sequence: 311, prices: [:], isLast: true)),
            .previewed(7_003, .failure(.desk(.nothingToUndo))),
            .orders(.lines(store.orderLines)), .slots(promise ?? 7_004, .success(SlotList(offers: []))),
            .slots(7_005, .failure(.desk(.nothingToUndo))),
            .catalogue(store.catalogue), .performed(7_006, .success(receipt)),
            .performed(7_007, .failure(.desk(.nothingToUndo))),
            .planProgress(
                PlanProgress(
                    request: plan, phase: .improving, iterations: 1, unplanned: 0, cost: 1, fraction: 0.5)),
            .planned(plan, .success(diff)), .planned(plan, .failure(.desk(.nothingToUndo))),
            .desks([DeskPresence(name: "bob", held: [card.id], since: state.now)]), .planned(7_008, .success(diff)),
            .roads(.silent(.silent("127.0.0.1:5000"))), .roads(.idle), .found(7_010, store.find("a")), .filters([]),
            .tickets(.lines(store.tickets(all: false))), .tickets(.detail(ticket)),
            .tickets(.outlook(ticket.ticket.id, EntryOutlook(places: []))),
            .stock(.overview(store.stock(on: state.today + 1))),
            .stock(.at(Identifier(1), [])), .stock(.pickList(.numbered(1), nil)), .stock(.holds([])),
            .stock(.parts([])),
            .time(.book(store.timeBook(TimeRequest(technician: nil, week: SmallCity.monday)))),
            .time(.order(OrderTime(order: Order.ID(1), rows: []))), .time(.week(SmallCity.monday, [])),
            .reports(.order(OrderReports(order: Order.ID(1), lines: [], waits: false))),
            .forecast(store.forecast(remedied: false)), .wall(.feed([])), .ready(7_777), .vantage(.live),
            .notices(.outbox(OutboxBook())), .notices(.mail), .notices(.order(Order.ID(1), [], .noAddress)),
            .alerts(.book(store.alerts)),
            .noDesks("dyspo.db.desks"), .filesRead(7_015, [.failure(.documents(.notThere(name: "podpis.json")))]),
            .feedSinceLooked(DeskFeed(entries: store.journal, read: 0)), .entryDay(7_013, nil),
            .alerts(
                .clashOutlook(
                    ClashOutlook(
                        key: AlertKey(.clash, "1", "1"), sequence: 1, field: .failure(.desk(.nothingToUndo)),
                        planCalls: []))),
            .rehearsed(7_011, .success(receipt)), .contracts(.lines([])), .contracts(.detail(contract)),
            .assessed(7_012, IntakeAssessment(verdict: Verdict(.paid, .noContract), sla: ServiceLevel(), targets: [])),
            .storeAbsent(.missing), .storeAbsent(nil),
            .outage(.calls([])), .branches(.seen(7_014, lines: [], comparison: nil, fault: nil)),
            .simulation(.refused(7_015, .simulation(.noShifts(state.today)))),
            .devices(.label(DeviceSticker(device: DeviceStories.known[0].line.asset.id, lines: ["█"]))),
            .devices(.lines(DeviceStories.known.map(\.line))), .devices(.detail(DeviceStories.known[0].detail)),
            .entry(.book(store.entryBook)), .saved(7_012, path: "x.pdf"),
            .entry(.outlook(7_012, .success(EntryOutlook(places: [])))),
            .failed(7_009, "Disk full."), .failed(plan, "Disk full."), .storeFailed("Disk full."),
            .maintenance(.plans(PlanBook(lines: [line], types: []))), .maintenance(.plan(year)), .jobFaults([]),
        ]
        if let detail = store.detail(card.order) { events.append(.orders(.detail(detail))) }
        return events
    }
}
