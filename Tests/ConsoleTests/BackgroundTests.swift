import ConsoleTesting
import DeskModel
import Geography
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Nothing that comes from the background takes the focus or a key, opens, closes or moves anything: every kind of event
/// in every state of the console.
@Suite struct BackgroundTests {
    /// How the desk got where it is.
    struct Situation: Sendable, CustomTestStringConvertible {
        let name: String
        let reach: @Sendable (Desk) -> Void
        var testDescription: String { name }
    }

    static let situations: [Situation] = [
        .init(name: "board") { _ in },
        .init(name: "region") { $0.press("gg") },
        .init(name: "queue") { $0.press(.tab, "jj") },
        .init(name: "detail") { $0.press(.tab, .tab) },
        .init(name: "day pane") { $0.press(.enter, "j") },
        .init(name: "day") { $0.press("z", "j", "]") },
        .init(name: "map") { $0.press("3", .tab) },
        .init(name: "orders") { $0.press("6", "jjj") },
        .init(name: "agenda") { $0.press("gl", "jj") },
        .init(name: "hand") { $0.press(.tab, "jj", "m", "1") },
        .init(name: "set in hand") { $0.press(.tab, "jj", .space, "j", .space, "m", "2") },
        .init(name: "hand on the day") { $0.press(.tab, "jj", "m", "1", "z", "l") },
        .init(name: "hand on the map") { $0.press(.tab, "jj", "m", "1", .key(.function(3))) },
        .init(name: "plan on the screen") { $0.press("PP", "jj", .space) },
        .init(name: "marks and a range") { $0.press(.tab, .space, .space, "v", "j") },
        .init(name: "help") { $0.press("?", "jj") },
        .init(name: "which key") { $0.press("g") },
        .init(name: "palette") {
            $0.press(":")
            $0.type("go")
        },
        .init(name: "filter") {
            $0.press("/")
            $0.type("skill:SEP")
        },
        .init(name: "order number") {
            $0.press("go")
            $0.type("12")
        },
        .init(name: "override") { $0.press(.tab, "m", "jjj", "!") },
        .init(name: "order") { $0.press(.tab, "i") },
        .init(name: "order's page") { $0.press("6", "j", .enter) },
        .init(name: "reason") { $0.press("jjjjj", "r") },
        .init(name: "results") { $0.press(.space, .tab, .space, "x") },
        .init(name: "confirmation") { $0.press("gg", "D") },
        .init(name: "report") { $0.press("D", .escape, .enter, "t") },
        .init(name: "completion") {
            $0.send(.clock($0.moment(SmallCity.monday, "10:41")))
            guard (try? $0.takeCheckedOrder()) != nil else { return }
            $0.press("go")
            $0.type("133")
            $0.press(.enter, .enter, "t", "c")
        },
        .init(name: "count") {
            $0.takeStock()
            $0.press("8", "c")
            $0.type("1")
        },
        .init(name: "promise") { $0.press(.tab, "p", "j") },
        .init(name: "new order") {
            $0.press("N", .tab)
            $0.type("hot")
        },
        .init(name: "one line") {
            $0.press("N")
            $0.type("hotel pruszków, winda stoi, jutro 8-12")
        },
        .init(name: "edit") { $0.press(.tab, "e", .tab) },
        .init(name: "absence") { $0.press("a") },
        .init(name: "in full") { $0.press("g.") },
        .init(name: "label") {
            $0.devices = DeviceStories.known
            $0.press("gd", "j", "E")
        },
        .init(name: "news") { $0.press("gm") },
        .init(name: "question") { $0.press("P", "q") },
        .init(name: "part of a plan") { $0.press("gP", "c") },
        .init(name: "devices") { desk in
            desk.devices = DeviceStories.known
            desk.press("gd", "j")
        },
        .init(name: "device") { desk in
            desk.devices = DeviceStories.known
            desk.press("gd", "j", .enter, "jj")
        },
    ]

    /// What may come, with something to say to every state. A new kind of event has to be named here.
    enum Kind: CaseIterable {
        case clock, view, priced, previewed, detail, orders, slots, catalogue, performed, planProgress, planned, roads
        case notice, failed, storeFailed, storeAbsent, desks, found, filters, rehearsed
        case devices, device
        case plans, plan, jobFaults, entryBook, outlook
        case label, contracts, contract, assessed, tickets, ticket, ticketOutlook, saved
        case stock, stockAt, pickList, stockHolds, parts
        case time, orderTime, timeWeek

        /// `nil` for what the person does.
        static func of(_ event: Event) -> Kind? {
            switch event {
            case .input: nil
            case .clock: .clock
            case .view: .view
            case .priced: .priced
            case .previewed: .previewed
            case .detail: .detail
            case .orders: .orders
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
            case .devices: .devices
            case .device: .device
            case .plans: .plans
            case .plan: .plan
            case .jobFaults: .jobFaults
            case .entryBook: .entryBook
            case .outlook: .outlook
            case .label: .label
            case .contracts: .contracts
            case .contract: .contract
            case .assessed: .assessed
            case .tickets: .tickets
            case .ticket: .ticket
            case .ticketOutlook: .ticketOutlook
            case .saved: .saved
            case .stock: .stock
            case .stockAt: .stockAt
            case .pickList: .pickList
            case .stockHolds: .stockHolds
            case .parts: .parts
            case .time: .time
            case .orderTime: .orderTime
            case .timeWeek: .timeWeek
            }
        }
    }

    /// Everything that the background can bring, on a desk whose store has just been changed by somebody else.
    private static func events(_ desk: Desk) -> [Event] {
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
        return [
            .clock(state.now + 60), .view(store.view), .view(legs), .notice(store.journal.last!),
            .priced(PriceChunk(request: request, sequence: 311, prices: [:], isLast: false)),
            .priced(PriceChunk(request: 7_002, sequence: 311, prices: [:], isLast: true)),
            .previewed(7_003, .failure(.desk(.nothingToUndo))),
            .orders(store.orderLines), .slots(promise ?? 7_004, .success(SlotList(offers: []))),
            .slots(7_005, .failure(.desk(.nothingToUndo))),
            .catalogue(store.catalogue), .performed(7_006, .success(receipt)),
            .performed(7_007, .failure(.desk(.nothingToUndo))),
            .planProgress(
                PlanProgress(
                    request: plan, phase: .improving, iterations: 1, unplanned: 0, cost: 1, fraction: 0.5)),
            .planned(plan, .success(diff)), .planned(plan, .failure(.desk(.nothingToUndo))),
            .desks([DeskPresence(name: "bob", held: [card.id], since: state.now)]), .planned(7_008, .success(diff)),
            .roads(.silent(.silent("127.0.0.1:5000"))), .roads(.idle), .found(7_010, store.find("a")), .filters([]),
            .tickets(store.tickets(all: false)), .ticket(ticket),
            .ticketOutlook(ticket.ticket.id, EntryOutlook(places: [])),
            .stock(store.stock(on: state.today + 1)),
            .stockAt(Identifier(1), []), .pickList(.numbered(1), nil), .stockHolds([]), .parts([]),
            .time(store.timeBook(TimeRequest(technician: nil, week: SmallCity.monday))),
            .orderTime(OrderTime(order: Order.ID(1), rows: [])), .timeWeek(SmallCity.monday, []),
            .rehearsed(7_011, .success(receipt)), .contracts([]), .contract(contract),
            .assessed(7_012, IntakeAssessment(verdict: Verdict(.paid, .noContract), sla: ServiceLevel(), targets: [])),
            .storeAbsent(.missing), .storeAbsent(nil),
            .label(DeviceSticker(device: DeviceStories.known[0].line.asset.id, lines: ["█"])),
            .devices(DeviceStories.known.map(\.line)), .device(DeviceStories.known[0].detail),
            .entryBook(store.entryBook), .saved(7_012, path: "x.pdf"),
            .outlook(7_012, .success(EntryOutlook(places: []))),
            .failed(7_009, "Disk full."), .failed(plan, "Disk full."), .storeFailed("Disk full."),
            .plans(PlanBook(lines: [line], types: [])), .plan(year), .jobFaults([]),
        ] + (store.detail(card.order).map { [.detail($0)] } ?? [])
    }

    /// What a person sees and what the next key means.
    private struct Standpoint: Equatable {
        var focus: Pane
        var screen: ScreenID
        var place: Place
        var overlay: String?
        var text: String?
        var board: BoardCursor
        var queue: Visit.ID?
        var stop: Visit.ID?
        var lines: [LineID?]
        var hand: [Visit.ID]?
        var moment: Timestamp?
        var pointed: Visit.ID?
        var planCursor: Int?
        var message: String?

        init(_ state: ConsoleState) {
            focus = state.focus
            screen = state.screen
            place = state.place
            overlay = state.overlay.map { String(describing: $0).prefix { $0 != "(" }.description }
            if case .input(let input)? = state.overlay { text = input.text }
            if case .form(let form)? = state.overlay { text = "\(form.cursor) \(form.fields.map(\.line.text))" }
            if case .palette(let palette)? = state.overlay { text = "\(palette.cursor) \(palette.input.text)" }
            if case .news(let log)? = state.overlay { text = "\(log.cursor ?? 0)" }
            board = state.board.cursor
            queue = state.queue.cursor
            stop = state.peekedStop
            lines = [state.orders.row.map(OrderList().identity), state.agenda.row.map(AgendaList().identity)]
            hand = state.moving?.visits
            moment = state.moment
            pointed = state.map.pointed
            planCursor = state.planReview?.cursor
            message = state.status.message
        }
    }

    @Test(arguments: situations, [(120, 36), (80, 24), (60, 16)])
    func nothingMovesButDataAndBadges(situation: Situation, size: (Int, Int)) {
        let changed = Self.changedDesk(situation, size)
        for event in Self.events(changed) {
            let desk = changed.twin()
            let before = Standpoint(desk.state)
            let count = desk.effects.count
            desk.send(event)
            #expect(Standpoint(desk.state) == before, "\(situation.name): \(event)")
            let writes = desk.effects.dropFirst(count).filter { effect in
                switch effect {
                case .perform, .undo, .redo, .plan, .quit, .copy, .saveFilter, .forgetFilter, .reopen, .attach, .save,
                    .export, .keepFolds:
                    true
                case .ask, .price, .stop, .announce, .rehearse, .show: false
                }
            }
            #expect(writes.isEmpty, "\(situation.name): \(event)")
        }
    }

    @Test(arguments: situations)
    func theNextKeyMeansWhatItMeantBefore(situation: Situation) {
        let changed = Self.changedDesk(situation, (120, 36))
        let keys: [Keys] = [.enter, .escape, "x", .space]
        let before = keys.map { Self.meaning(of: $0, at: changed.twin()) }
        for event in Self.events(changed) {
            let told = changed.twin()
            told.send(event)
            // Being refused for what others did is no other meaning; the commands' names are what counts.
            let after = keys.map { Self.meaning(of: $0, at: told.twin()) }
            #expect(after == before, "\(situation.name): \(event)")
        }
    }

    private static func meaning(of key: Keys, at desk: Desk) -> String? {
        desk.press(key)
        return desk.state.lastCommand
    }

    @Test func everyKindOfEventIsTried() {
        let desk = Self.changedDesk(Self.situations[0], (120, 36))
        let kinds = Self.events(desk).compactMap(Kind.of)
        for kind in Kind.allCases { #expect(kinds.contains(kind)) }
    }

    @Test func everyOverlayIsTried() {
        var seen: Set<String> = []
        for situation in Self.situations {
            let desk = Desk()
            situation.reach(desk)
            if let overlay = desk.state.overlay { seen.insert(Self.name(overlay)) }
        }
        #expect(
            seen == [
                "help", "whichKey", "input", "palette", "order", "reason", "results", "confirm", "report", "promise",
                "form", "entry", "whole", "news", "ask", "planScope", "label", "completion", "count",
            ])
    }

    /// A new overlay has to be named here, and then reached by a situation.
    private static func name(_ overlay: Overlay) -> String {
        switch overlay {
        case .help: "help"
        case .whichKey: "whichKey"
        case .input: "input"
        case .palette: "palette"
        case .order: "order"
        case .reason: "reason"
        case .results: "results"
        case .confirm: "confirm"
        case .report: "report"
        case .promise: "promise"
        case .form: "form"
        case .entry: "entry"
        case .whole: "whole"
        case .news: "news"
        case .ask: "ask"
        case .planScope: "planScope"
        case .label: "label"
        case .completion: "completion"
        case .count: "count"
        }
    }

    /// The situation, a plan on its way where there is none yet, and a store that another desk changed unseen: a visit
    /// left the board, one the queue, and an emergency came.
    private static func changedDesk(_ situation: Situation, _ size: (Int, Int)) -> Desk {
        let desk = Desk(size: size)
        if !["plan on the screen", "part of a plan", "question"].contains(situation.name) {
            desk.held = [.plans]
            desk.press("P")
        }
        situation.reach(desk)
        desk.anotherDesk(UnplaceVisit(visit: Visit.ID(109)), isSeen: false)
        desk.anotherDesk(
            PlaceVisit(visit: Visit.ID(132), technician: Technician.ID(4), day: SmallCity.monday + 4), isSeen: false)
        desk.store.edit(Visit.ID(130)) { $0.priority = .emergency }
        return desk
    }

    @Test func aFormThatWasAskedForDoesNotOpenAfterTheNextKey() {
        let desk = Desk()
        desk.held = [.details]
        desk.press("6")
        desk.release()
        desk.held = [.details]
        desk.press("jj", "e", "j")
        desk.release()
        #expect(desk.state.overlay == nil)
        desk.press("e")
        if case .form? = desk.state.overlay {} else { Issue.record("asked for again, it opens") }
    }

    @Test func theCursorDoesNotJumpToANewOrderAfterTheNextKey() {
        let desk = Desk()
        desk.press("N", .tab)
        desk.type("hotel")
        desk.press(.enter)
        desk.type("prusz")
        desk.press(.enter)
        desk.type("winda stoi")
        desk.held = [.commands]
        desk.press(.key(.control("s")))
        desk.release()
        let cursor = desk.state.queue.cursor.flatMap { desk.state.view.visits[$0] }
        #expect(cursor?.number.sequence == 133, "at once it does")
    }

    @Test func aJumpThatWaitsForPricesDoesNotMoveACursorThatWasMovedMeanwhile() {
        let desk = Desk()
        desk.held = [.prices]
        desk.press(.tab, "m", "1", "j", "l")
        let cursor = desk.state.board.cursor
        desk.release()
        #expect(desk.state.board.cursor == cursor && desk.state.moving != nil)
    }
}
