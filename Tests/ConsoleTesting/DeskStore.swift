import Console
package import DeskModel
package import Operations
package import ServiceModel
package import Storage

/// A real desk at the door of a real store, as a console asks it. The small city's store is everybody's until something
/// is written; the first write makes a copy.
package final class DeskStore {
    private var desk: ServiceDesk
    /// The copy's folder; `nil` for what others own.
    private var own: StoreFolder?
    /// Whether the store is still the one that all stories read.
    private var isCommon: Bool
    /// Wound by the story; `nil` where the desk has another.
    private let clock: HandClock?
    private var days: ClosedRange<Day>
    /// What was solved last.
    private var solved: OutageCase?
    /// The copy on which days are played.
    private var stage: PlayedStage?
    /// The entry after which the story begins.
    private let beginning: Int

    /// The small city, after some commands of the early morning.
    package static func smallCity(at now: Timestamp, after preparations: [any Command] = []) -> DeskStore {
        done {
            if preparations.isEmpty {
                let desk = try CityTemplate.shared.desk(at: now)
                return DeskStore(desk, clock: HandClock(now), isCommon: true, beginning: CityTemplate.founding)
            }
            let clock = HandClock(SmallCity.early)
            let folder = try CityTemplate.shared.copy()
            let desk = try ServiceDesk(try Store.open(folder.path)) { clock.now }
            for command in preparations { _ = try desk.perform(command, by: CityTemplate.planner) }
            clock.now = now
            let beginning = CityTemplate.founding + preparations.count
            return DeskStore(desk, clock: clock, own: folder, beginning: beginning)
        }
    }

    /// Over a desk that others use too; its clock is its own.
    package convenience init(over desk: ServiceDesk, days: ClosedRange<Day>) {
        let beginning = Self.done { try desk.store.read { try $0.sequence() } }
        self.init(desk, clock: nil, days: days, beginning: beginning)
    }

    private init(
        _ desk: ServiceDesk, clock: HandClock?, own: StoreFolder? = nil, isCommon: Bool = false,
        days: ClosedRange<Day> = SmallCity.week, beginning: Int
    ) {
        (self.desk, self.clock, self.own, self.isCommon) = (desk, clock, own, isCommon)
        (self.days, self.beginning) = (days, beginning)
    }

    /// The same store for one more console that only reads. The clock is one for both, and set anew.
    func twin(at now: Timestamp) -> DeskStore {
        self.now = now
        return DeskStore(desk, clock: clock, own: own, isCommon: isCommon, days: days, beginning: beginning)
    }

    package var now: Timestamp {
        get { clock?.now ?? desk.now }
        set {
            clock?.now = newValue
            if isCommon { desk = Self.done { try CityTemplate.shared.desk(at: newValue) } }
        }
    }

    // MARK: What there is

    package var view: DeskView {
        Self.done {
            guard isCommon else { return try desk.view(of: days) }
            return try CityTemplate.shared.view(of: days, at: now)
        }
    }

    /// What was written since the story began, oldest first.
    package var journal: [JournalEntry] { Self.done { try desk.journal(after: beginning) } }
    package var sequence: Int { Self.done { try desk.store.read { try $0.sequence() } } }
    /// Orders that somebody has still to do something about.
    package var orderLines: [OrderLine] {
        Self.done { try desk.orders(OrderFilter(states: OrderState.allCases.filter { !$0.isTerminal })) }
    }
    package var allOrderLines: [OrderLine] { Self.done { try desk.orders() } }
    package var catalogue: Catalogue { Self.done { try desk.catalogue() } }
    package var planBook: PlanBook { Self.done { try desk.planBook() } }

    package func timeBook(_ request: TimeRequest) -> TimeBook { Self.done { try desk.timeBook(request) } }

    package func timeWeek(_ week: Day) -> [TimeDay] {
        Self.done { try desk.timeDays(from: week, through: week + 6) }
    }

    package func reports(_ order: Order.ID) -> OrderReports { Self.done { try desk.orderReports(of: order) } }
    package func orderTime(_ order: Order.ID) -> OrderTime { Self.done { try desk.orderTime(of: order) } }

    package func tickets(all: Bool) -> [TicketLine] { Self.done { try desk.tickets(all: all) } }

    /// `nil` when the ticket is gone.
    package func ticket(_ id: Ticket.ID) -> TicketDetail? { try? answer { try desk.ticketDetail(of: id) }.get() }

    package var deviceLines: [DeviceLine] { Self.done { try desk.deviceLines() } }

    /// `nil` when the device is gone.
    func deviceDetail(_ id: Asset.ID) -> DeviceDetail? { try? answer { try desk.detail(of: id) }.get() }

    /// `nil` when the plan is gone.
    func year(_ request: PlanPreviewRequest) -> PlanPreview? {
        try? answer { try desk.preview(request.plan, from: request.from) }.get()
    }

    /// The days that `view` shows from now on.
    package func load(_ days: ClosedRange<Day>) {
        if days == self.days, !isCommon { desk.readAsAWhole() }
        self.days = days
    }

    package func detail(_ order: Order.ID) -> OrderDetail? { try? answer { try desk.detail(of: order) }.get() }
    package func find(_ text: String) -> [Found] { Self.done { try desk.find(FindRequest(id: 0, text: text)) } }

    package var contracts: [ContractLine] { Self.done { try desk.contracts() } }

    package var outageCalls: [OutageCallLine] { Self.done { try desk.outageCalls() } }

    /// Quick, and the same every time.
    func outage(_ request: OutageRequest) -> [OutageNews] {
        var request = request
        request.iterations = 200
        let found = answer {
            var found = try desk.outage(request)
            try found.solve()
            return found
        }
        switch found {
        case .success(let found):
            solved = found
            return [.answer(found.answer)]
        case .failure(let refusal): return [.refused(request.id, refusal)]
        }
    }

    func totals(_ request: Int, _ proposal: Int, _ ticked: Set<Visit.ID>) -> OutageNews? {
        guard let solved, solved.answer.request == request else { return nil }
        let totals = solved.totals(of: solved.answer.proposals[proposal], ticked: ticked)
        return .totals(request: request, proposal: proposal, ticked: ticked, totals)
    }

    /// Plays what is missing, as the console's runner does.
    func simulate(_ request: DayPlayRequest) -> [SimulationNews] {
        let found: Result<[SimulationNews], Refusal> = answer {
            let last = request.isAfresh ? nil : stage.flatMap { $0.plan.day == request.day ? $0 : nil }
            let stage = try last ?? PlayedStage(of: desk, request, common: isCommon ? now : nil)
            let known = stage.findings
            try stage.play(request)
            self.stage = stage
            return [.began(request.id, stage.plan, known: known)] + stage.news(request, known)
        }
        switch found {
        case .success(let news): return news
        case .failure(let refusal): return [.refused(request.id, refusal)]
        }
    }

    func forgetPlayed() { stage = nil }

    /// What branches come to, or why nothing is done with one.
    func branches(_ ask: BranchesAsk, by author: String) -> BranchesNews {
        let actor = Self.actor(author)
        let found: Result<BranchesNews, Refusal> = answer {
            let branches = Branches(try ownDesk())
            switch ask {
            case .look(let names, let id):
                let (lines, comparison, fault) = try branches.look(at: names)
                return .seen(id, lines: lines, comparison: comparison, fault: fault)
            case .make(let name, _): return .made(try branches.make(name, by: actor))
            case .keep(let repair, let name, _): return .kept(try branches.keep(repair, as: name, by: actor))
            case .review(let name, let token): return .reviewed(try branches.review(name), token: token)
            case .discard(let name, _):
                try branches.discard(name, by: actor)
                return .discarded(name)
            case .applied(let name):
                try branches.discard(name, by: actor)
                return .gone(name)
            }
        }
        switch found {
        case .success(let news): return news
        case .failure(let refusal):
            switch ask {
            case .look(_, let id): return .seen(id, lines: [], comparison: nil, fault: refusal)
            case .make(_, let token), .keep(_, _, let token), .review(_, let token), .discard(_, let token):
                return .refused(token, refusal)
            case .applied(let name): return .gone(name)
            }
        }
    }

    /// Makes a branch, and somebody plans in it: how a story begins.
    package func branch(_ name: String, by author: String, _ commands: [any Command]) {
        Self.done {
            let branches = Branches(try ownDesk())
            if (try? branches.name(name)) == nil { _ = try branches.make(name, by: Self.actor(author)) }
            let (store, line) = try branches.open(branches.name(name))
            defer { try? store.close() }
            let clock = desk.now
            let there = try ServiceDesk(store, vantage: line.vantage) { clock }
            for command in commands { _ = try there.perform(command, by: Self.actor(author)) }
        }
    }

    package func stock(on day: Day) -> StockOverview { Self.done { try desk.stockOverview(on: day) } }
    package var parts: [Part] { Self.done { try desk.parts() } }
    package func stock(at place: StockPlace.ID) -> [StockPartLine] { Self.done { try desk.stock(at: place) } }

    package func pickList(_ wish: PickListWish) -> PickListDetail? { Self.done { try desk.pickList(wish) } }
    package var stockHolds: [StockHoldLine] { Self.done { try desk.stockHoldLines() } }

    package func contract(_ id: Contract.ID, year: Int?) -> ContractDetail? {
        try? answer { try desk.contractDetail(of: id, year: year) }.get()
    }

    package func assess(_ draft: OrderDraft) -> IntakeAssessment? { try? answer { try desk.assess(draft) }.get() }

    package var outbox: OutboxBook { Self.done { try desk.outbox() } }

    /// Another process hands the message that waits longest to its mail server. No entry of the journal tells of it.
    package func sendMail(_ outcome: OutboxTry.Outcome, _ words: String) {
        Self.done {
            try ownDesk().store.write(at: now) { transaction in
                guard let taken = try transaction.takeMessage(for: "other", domain: "zimny.example") else { return }
                _ = try transaction.endTry(of: taken, outcome, words: words, dice: 0)
            }
        }
    }

    func messages(_ order: Order.ID) -> [OutboxLine] { Self.done { try desk.messages(about: order) } }
    func silence(_ order: Order.ID) -> NoticeSilence? { Self.done { try desk.silence(about: order) } }
    /// The journal's newest entries of today.
    var feed: [JournalEntry] { Self.done { try desk.feed() } }

    /// What others wrote since somebody looked.
    func feed(for person: String) -> DeskFeed { Self.done { try desk.feed(for: person) } }

    package func keepLooking(by person: String, through sequence: Int) {
        Self.done { try ownDesk().keepLooking(by: person, through: sequence) }
    }

    func day(ofEntry sequence: Int) -> CellKey? { Self.done { try desk.day(ofEntry: sequence) } }

    package var alerts: AlertBook { Self.done { try desk.alerts() } }

    func outlook(of clash: FieldClash) -> ClashOutlook { Self.done { try ownDesk().outlook(of: clash) } }

    /// What is foreseen of today.
    package func forecast(remedied: Bool) -> Forecast {
        Self.done {
            let forecast = try desk.forecast()
            return remedied ? try desk.remedied(forecast) : forecast
        }
    }

    // MARK: What is counted

    package var entryBook: EntryBook { Self.done { try desk.entryBook() } }

    func outlook(_ request: OutlookRequest, _ language: Language) -> Result<EntryOutlook, Refusal> {
        let wording = Wording(language, desk.company.calendar, today: desk.company.calendar.day(of: now))
        // First places are found by a write that is taken back: not in everybody's store.
        return answer {
            let desk = request.places ? try ownDesk() : self.desk
            return try desk.outlook(of: request.draft, wording, places: request.places)
        }
    }

    /// `nil` where there is nothing to say.
    func outlook(ofTicket id: Ticket.ID, _ language: Language) -> EntryOutlook? {
        let wording = Wording(language, desk.company.calendar, today: desk.company.calendar.day(of: now))
        return try? answer { try ownDesk().outlook(ofTicket: id, wording) }.get()
    }

    package func slots(_ request: SlotRequest) -> Result<SlotList, Refusal> { answer { try desk.slots(request) } }

    /// `nil` when the visit or the technician is gone.
    package func preview(_ request: PreviewRequest) -> Result<MovePreview, Refusal>? {
        // Refused is who is gone.
        let preview = try? answer {
            try desk.preview(request.visits, in: request.cell, start: request.start, isExact: request.isExact)
        }.get()
        return preview.flatMap { $0 }.map { .success($0) }
    }

    package func prices(_ request: PriceRequest) -> [PriceChunk] {
        var chunks: [PriceChunk] = []
        _ = answer { try desk.price(request) { chunks.append($0) } }
        return chunks
    }

    /// With so many iterations, so that the same question has the same answer however fast the machine is.
    package func plan(_ request: PlanRequest) -> Result<PlanDiff, Refusal> {
        var request = request
        request.budget = .iterations(done: 300, schedule: 300)
        request.threads = 1
        return answer { try desk.plan(request) }
    }

    // MARK: What is written

    package func perform(_ command: any Command, by author: String) -> Result<Receipt, Refusal> {
        answer { try ownDesk().perform(command, by: Self.actor(author)) }
    }

    /// Makes the reports that are asked for, as a console does behind everything.
    package func makeReports() {
        Self.done { _ = try JobWorker(try ownDesk(), .printing(with: TextPrinter()), owner: "story").work() }
    }

    /// Reads files as a console's runner does, into this story's own folder.
    func read(_ files: [VisitFile]) -> [Result<VisitFileContent, Refusal>] { Self.done { try ownDesk().read(files) } }

    package func rehearse(_ command: any Command) -> Result<Receipt, Refusal> {
        answer { try ownDesk().rehearse(command) }
    }

    package func undo(by author: String, since: Int = 0) -> Result<Receipt, Refusal> {
        answer { try ownDesk().undo(by: Self.actor(author), since: since) }
    }

    package func redo(by author: String) -> Result<Receipt, Refusal> {
        answer { try ownDesk().redo(by: Self.actor(author)) }
    }

    /// Changes what a card says, past all laws and without an entry: how a story begins.
    package func edit(_ visit: Visit.ID, _ change: (inout VisitCard) -> Void) {
        guard var card = view.visits[visit] else { return }
        let before = card
        change(&card)
        Self.done {
            let desk = try ownDesk()
            try desk.store.write(at: now) { try CardEdit(before: before, after: card).write(in: $0) }
            // No entry tells of it.
            desk.readAsAWhole()
        }
    }

    /// Writes rows past all laws and without an entry: how a story begins.
    package func plant(_ rows: [any Stored]) {
        Self.done {
            let desk = try ownDesk()
            try desk.store.write(at: now) { transaction in
                for row in rows { try transaction.insert(row) }
            }
            desk.readAsAWhole()
        }
    }

    /// The same of visits, with their crews.
    package func plant(_ visits: [Visit]) {
        Self.done {
            let desk = try ownDesk()
            try desk.store.write(at: now) { transaction in
                for visit in visits { try transaction.insert(visit) }
            }
            desk.readAsAWhole()
        }
    }

    private static func actor(_ name: String) -> Actor { Actor(name: name, osUser: name, origin: .console) }

    private func ownDesk() throws -> ServiceDesk {
        if isCommon, let clock {
            let folder = try CityTemplate.shared.copy()
            desk = try ServiceDesk(try Store.open(folder.path)) { clock.now }
            (own, isCommon) = (folder, false)
        }
        return desk
    }

    private func answer<Value>(_ work: () throws -> Value) -> Result<Value, Refusal> {
        Self.done {
            do {
                return .success(try work())
            } catch let refusal as Refusal {
                return .failure(refusal)
            }
        }
    }

    /// What nothing can refuse.
    private static func done<Value>(_ work: () throws -> Value) -> Value {
        do {
            return try work()
        } catch {
            preconditionFailure("the store of a story failed: \(error)")
        }
    }
}
