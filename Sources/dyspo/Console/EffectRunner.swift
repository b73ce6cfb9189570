import Configuration
import Console
import DeskModel
import Dispatch
import Files
import Interchange
import Logging
import Operations
import Scheduling
import ServiceModel
import Storage
import Synchronization

/// Carries out what the console asks for, away from the thread that draws. Writes, views, details, prices and plans have a
/// queue each: a drop does not wait for the view of the one before. Answers go into the mailbox.
final class EffectRunner: Sendable {
    private let desk: ServiceDesk
    private let actor: Actor
    private let wording: Wording
    private let region: Region?
    private let mailbox: Mailbox
    private let log: Logger
    private let writeQueue = DispatchQueue(label: "dyspo.writes", qos: .userInitiated)
    private let viewQueue = DispatchQueue(label: "dyspo.views", qos: .userInitiated)
    private let detailQueue = DispatchQueue(label: "dyspo.details", qos: .userInitiated)
    private let priceQueue = DispatchQueue(label: "dyspo.prices", qos: .userInitiated)
    private let presenceQueue = DispatchQueue(label: "dyspo.presence", qos: .utility)
    private let planQueue = DispatchQueue(label: "dyspo.plan", qos: .utility)
    /// Held while an entry is written and noted as this desk's own, so that nobody takes it for another's.
    private let commits = Mutex(())
    private let shown: Mutex<Shown>
    private let wanted = Mutex(Wanted())
    private let filterFile: String
    private let policies: PolicyLoader
    private let viewer: DocumentViewer
    /// `nil` where the folder of desks cannot be used.
    private let presence: PresenceFolder?
    /// `nil` without a road engine.
    private let roads: RoadFetcher?
    private let jobs: BackgroundJobs

    /// What the screen shows of the store.
    private struct Shown {
        var sequence: Int
        /// Of answers of road engines.
        var legs: Int
        var days: ClosedRange<Day>
        /// Entries this desk wrote itself.
        var own: Set<Int> = []
    }

    /// What is still worth answering.
    private struct Wanted {
        var prices: Int?
        var preview: Int?
        var rehearsal: Int?
        var slots: Int?
        var find: Int?
        var outlook: Int?
        var assessment: Int?
        var order: Order.ID?
        var ticket: Ticket.ID?
        var device: Asset.ID?
        var plan: Int?
        /// Plans whose best so far is enough.
        var finishing: Set<Int> = []
    }

    init(
        _ session: Session, region: Region?, mailbox: Mailbox, log: Logger, view: DeskView,
        presence: PresenceFolder?
    ) {
        self.presence = presence
        desk = session.desk
        var actor = session.actor
        actor.origin = .console
        self.actor = actor
        wording = session.wording
        self.region = region
        self.mailbox = mailbox
        self.log = log
        policies = session.policies
        viewer = DocumentViewer(session.surroundings.environment)
        roads = session.surroundings.roadEngine.map { engine in
            RoadFetcher(session.desk, engine, log: log) { mailbox.post(.roads($0)) }
        }
        jobs = BackgroundJobs(session.desk, log: log) { mailbox.post(.jobFaults($0)) }
        filterFile = Paths(environment: session.surroundings.environment).filters
        shown = Mutex(Shown(sequence: view.sequence, legs: view.legs, days: view.days.first!...view.days.last!))
    }

    /// Starts an effect. `quit`, `copy` and `reopen` are the caller's.
    func run(_ effect: Effect) {
        switch effect {
        case .perform(let command, let token): write(token) { try $0.perform(command, by: $1) }
        case .rehearse(let command, let token): rehearse(command, token)
        case .undo(let token): write(token) { try $0.undo(by: $1) }
        case .redo(let token): write(token) { try $0.redo(by: $1) }
        case .ask(let question): answer(question)
        case .price(let request): price(request)
        case .plan(let request): plan(request)
        case .stop(let work): stop(work)
        case .saveFilter(let filter): changeFilters { $0.keeping(filter.name, filter.text) }
        case .forgetFilter(let name): changeFilters { $0.forgetting(name) }
        case .attach(let path, let owner, let token): attach(path, to: owner, token)
        case .show(let document): show(document)
        case .announce(let presence): presenceQueue.async { self.announce(presence) }
        case .quit, .copy, .reopen: break
        }
    }

    /// Asks nothing more of a road engine: another store is opened.
    func stop() {
        roads?.stop()
        jobs.stop()
    }

    /// Wants what the screen shows first.
    func start() {
        storeChanged()
        roads?.want(shown.withLock { $0.days })
        jobs.start()
    }

    /// The minute on the wall changed: a road engine that was left alone may be asked again.
    func minutePassed() {
        roads?.want(shown.withLock { $0.days })
        jobs.look()
    }

    /// Another process, or this one, has written: shows it, and tells what others did.
    func storeChanged() {
        viewQueue.async { self.reload() }
    }
}

extension EffectRunner {
    /// Others know less until the next word from here; nothing depends on it.
    private func announce(_ word: DeskPresence) {
        do throws(FileFault) {
            try presence?.say(word)
        } catch {
            log.warning("\(error)", metadata: ["work": "presence"])
        }
    }

    private func write(
        _ token: Int, _ change: @escaping @Sendable (ServiceDesk, Actor) throws -> Receipt
    ) {
        writeQueue.async { [self] in
            guarded("write", answering: token) {
                do {
                    let receipt = try commits.withLock { _ in
                        let receipt = try change(desk, actor)
                        if let sequence = receipt.sequence { shown.withLock { _ = $0.own.insert(sequence) } }
                        return receipt
                    }
                    mailbox.post(.performed(token, .success(receipt)))
                } catch let refusal as Refusal {
                    mailbox.post(.performed(token, .failure(refusal)))
                }
            }
            storeChanged()
        }
    }

    private func reload() {
        guarded("view") {
            let before = shown.withLock { $0 }
            let isNewer = try !desk.journal(after: before.sequence, limit: 1).isEmpty
            guard try isNewer || desk.legGeneration() != before.legs else { return }
            try show(before.days)
        }
    }

    /// Whoever asks for the days that are shown already trusts nothing that is kept.
    private func showAnew(_ days: ClosedRange<Day>) throws {
        if shown.withLock({ $0.days == days }) { desk.readAsAWhole() }
        try show(days)
    }

    private func show(_ days: ClosedRange<Day>) throws {
        let view = try desk.view(from: days.lowerBound, days: days.upperBound.since(days.lowerBound) + 1).only(region)
        // Whoever wrote what the view shows has let the lock go by now: own entries are known as such.
        let before = commits.withLock { _ in shown.withLock { $0 } }
        for entry in try desk.journal(after: before.sequence, limit: 500)
        where entry.sequence <= view.sequence && !before.own.contains(entry.sequence) {
            mailbox.post(.notice(entry))
        }
        shown.withLock {
            $0.sequence = view.sequence
            $0.legs = view.legs
            $0.days = days
            $0.own = $0.own.filter { $0 > view.sequence }
        }
        mailbox.post(.view(view))
        roads?.want(days)
    }

    private func answer(_ question: Question) {
        switch question {
        case .days(let days): viewQueue.async { self.guarded("view") { try self.showAnew(days) } }
        case .order(let id):
            wanted.withLock { $0.order = id }
            detailQueue.async { [self] in
                guard wanted.withLock({ $0.order == id }) else { return }
                guarded("detail") { mailbox.post(.detail(try desk.detail(of: id))) }
            }
        case .orders: orders(in: OrderState.allCases.filter { !$0.isTerminal })
        case .allOrders: orders(in: [])
        case .find(let request): find(request)
        case .slots(let request): slots(request)
        case .catalogue:
            detailQueue.async { self.guarded("catalogue") { self.mailbox.post(.catalogue(try self.desk.catalogue())) } }
        case .filters: detailQueue.async { self.postFilters() }
        case .entryBook:
            detailQueue.async { self.guarded("names") { self.mailbox.post(.entryBook(try self.desk.entryBook())) } }
        case .outlook(let request): outlook(request)
        case .preview(let request): preview(request)
        case .plans: detailQueue.async { self.guarded("plans") { self.mailbox.post(.plans(try self.desk.planBook())) } }
        case .plan(let request):
            detailQueue.async { [self] in
                guarded("plan of a year") {
                    let months = PlanPreviewRequest.months
                    mailbox.post(.plan(try desk.preview(request.plan, from: request.from, months: months)))
                }
            }
        case .tickets: tickets(all: false)
        case .allTickets: tickets(all: true)
        case .ticket(let id):
            wanted.withLock { $0.ticket = id }
            detailQueue.async { [self] in
                guard wanted.withLock({ $0.ticket == id }) else { return }
                guarded("ticket") { mailbox.post(.ticket(try desk.ticketDetail(of: id))) }
            }
        case .devices:
            detailQueue.async { self.guarded("devices") { self.mailbox.post(.devices(try self.desk.deviceLines())) } }
        case .device(let id): device(id)
        case .contracts:
            detailQueue.async { self.guarded("contracts") { self.mailbox.post(.contracts(try self.desk.contracts())) } }
        case .contract(let id, let year):
            detailQueue.async { [self] in
                guarded("contract") { mailbox.post(.contract(try desk.contractDetail(of: id, year: year))) }
            }
        case .assess(let draft, let id): assess(draft, id)
        }
    }

    private func device(_ id: Asset.ID) {
        wanted.withLock { $0.device = id }
        detailQueue.async { [self] in
            guard wanted.withLock({ $0.device == id }) else { return }
            guarded("device") { mailbox.post(.device(try desk.detail(of: id))) }
        }
    }

    /// The bytes lie beside the store before the command names them.
    private func attach(_ path: String, to owner: DocumentOwner, _ token: Int) {
        writeQueue.async { [self] in
            do {
                let kept = try desk.keep(fileAt: path)
                write(token) { try $0.perform(AttachDocuments([kept], to: owner), by: $1) }
            } catch let failure as Failure {
                mailbox.post(.failed(token, failure.sentence(wording.language)))
            } catch let refusal as Refusal {
                mailbox.post(.performed(token, .failure(refusal)))
            } catch {
                guarded("attach", answering: token) { throw error }
            }
        }
    }

    private func show(_ document: Document) {
        detailQueue.async { [self] in
            guarded("document") {
                do {
                    _ = try viewer.show(document, try desk.bytes(of: document), waits: false)
                } catch let failure as Failure {
                    mailbox.post(.storeFailed(failure.sentence(wording.language)))
                }
            }
        }
    }

    private func assess(_ draft: OrderDraft, _ id: Int) {
        wanted.withLock { $0.assessment = id }
        detailQueue.async { [self] in
            guard wanted.withLock({ $0.assessment == id }) else { return }
            guarded("assessment") { mailbox.post(.assessed(id, try desk.assess(draft))) }
        }
    }

    private func orders(in states: [OrderState]) {
        detailQueue.async { [self] in
            guarded("orders") {
                mailbox.post(.orders(try desk.orders(OrderFilter(states: states, region: region?.id))))
            }
        }
    }

    private func tickets(all: Bool) {
        detailQueue.async { [self] in guarded("tickets") { mailbox.post(.tickets(try desk.tickets(all: all))) } }
    }

    private func find(_ request: FindRequest) {
        wanted.withLock { $0.find = request.id }
        detailQueue.async { [self] in
            guard wanted.withLock({ $0.find == request.id }) else { return }
            guarded("find") { mailbox.post(.found(request.id, try desk.find(request))) }
        }
    }

    /// What the file has; one that cannot be read is told at the start and when it would be written.
    private func postFilters() {
        guard let file = try? FilterFile.load(filterFile) else { return }
        mailbox.post(.filters(file.filters.map { SavedFilter(name: $0.name, text: $0.text) }))
    }

    private func changeFilters(_ change: @escaping @Sendable (FilterFile) -> FilterFile) {
        detailQueue.async { [self] in
            do {
                try FilterFile.change(filterFile, change)
                postFilters()
            } catch {
                log.error("\(error)", metadata: ["work": "filters"])
                mailbox.post(
                    .storeFailed(
                        wording.language(
                            "The filters cannot be written to \(filterFile).",
                            "Nie można zapisać filtrów w \(filterFile).")))
            }
        }
    }

    private func outlook(_ request: OutlookRequest) {
        wanted.withLock { $0.outlook = request.id }
        priceQueue.async { [self] in
            guard wanted.withLock({ $0.outlook == request.id }) else { return }
            guarded("outlook") {
                do {
                    let outlook = try desk.outlook(of: request.draft, wording, places: request.places)
                    mailbox.post(.outlook(request.id, .success(outlook)))
                } catch let refusal as Refusal {
                    mailbox.post(.outlook(request.id, .failure(refusal)))
                }
            }
        }
    }

    private func slots(_ request: SlotRequest) {
        wanted.withLock { $0.slots = request.id }
        priceQueue.async { [self] in
            guard wanted.withLock({ $0.slots == request.id }) else { return }
            guarded("slots", answering: request.id) {
                do {
                    mailbox.post(.slots(request.id, .success(try desk.slots(request))))
                } catch let refusal as Refusal {
                    mailbox.post(.slots(request.id, .failure(refusal)))
                }
            }
        }
    }

    private func preview(_ request: PreviewRequest) {
        wanted.withLock { $0.preview = request.id }
        priceQueue.async { [self] in
            guard wanted.withLock({ $0.preview == request.id }) else { return }
            guarded("preview") {
                guard
                    let preview = try desk.preview(
                        request.visits, in: request.cell, start: request.start, isExact: request.isExact)
                else {
                    return
                }
                mailbox.post(.previewed(request.id, .success(preview)))
            }
        }
    }

    private func rehearse(_ command: any Command, _ token: Int) {
        wanted.withLock { $0.rehearsal = token }
        detailQueue.async { [self] in
            guard wanted.withLock({ $0.rehearsal == token }) else { return }
            guarded("rehearsal") {
                do {
                    mailbox.post(.rehearsed(token, .success(try desk.rehearse(command))))
                } catch let refusal as Refusal {
                    mailbox.post(.rehearsed(token, .failure(refusal)))
                }
            }
        }
    }

    private func price(_ request: PriceRequest) {
        wanted.withLock { $0.prices = request.id }
        priceQueue.async { [self] in
            guarded("prices") {
                try desk.price(request, isCancelled: { self.wanted.withLock { $0.prices != request.id } }) {
                    mailbox.post(.priced($0))
                }
            }
        }
    }

    private func plan(_ request: PlanRequest) {
        wanted.withLock { $0.plan = request.id }
        planQueue.async { [self] in
            guarded("plan", answering: request.id) {
                do {
                    let known = (try? policies.all()) ?? Policy.all
                    let diff = try desk.plan(
                        request, policies: known, isStopped: { self.isOver(request.id) }
                    ) { progress in
                        mailbox.post(.planProgress(progress))
                    }
                    guard wanted.withLock({ $0.plan == request.id }) else { return }
                    mailbox.post(.planned(request.id, .success(diff)))
                } catch let refusal as Refusal {
                    mailbox.post(.planned(request.id, .failure(refusal)))
                }
            }
        }
    }

    private func isOver(_ plan: Int) -> Bool {
        wanted.withLock { $0.plan != plan || $0.finishing.contains(plan) }
    }

    private func stop(_ work: Work) {
        wanted.withLock { wanted in
            switch work {
            case .prices(let id): if wanted.prices == id { wanted.prices = nil }
            case .plan(let id): if wanted.plan == id { wanted.plan = nil }
            case .planKeepingBest(let id): wanted.finishing.insert(id)
            }
        }
    }

    /// A store that fails is told on the status line and in the log; the console goes on.
    private func guarded(_ kind: String, answering token: Int? = nil, _ work: () throws -> Void) {
        do {
            try work()
        } catch {
            let sentence =
                switch error {
                case StoreFault.gone(_, let absence, let isWritten):
                    isWritten ? StoreAbsence.lost(wording.language) : absence.line(wording.language)
                case let fault as StoreFault: fault.sentence(wording.language)
                case let refusal as Refusal: refusal.sentence(wording)
                default: wording.language("Something went wrong; see the log.", "Coś poszło źle; zobacz dziennik.")
                }
            log.error("\(error)", metadata: ["work": "\(kind)"])
            if case StoreFault.gone(_, let absence, _) = error { mailbox.post(.storeAbsent(absence)) }
            mailbox.post(token.map { .failed($0, sentence) } ?? .storeFailed(sentence))
        }
    }
}
