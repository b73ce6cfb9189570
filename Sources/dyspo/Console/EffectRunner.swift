import Configuration
import Console
import DeskModel
import Dispatch
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
    let desk: ServiceDesk
    let actor: Actor
    let wording: Wording
    let region: Region?
    let mailbox: Mailbox
    let log: Logger
    let writeQueue = DispatchQueue(label: "dyspo.writes", qos: .userInitiated)
    let viewQueue = DispatchQueue(label: "dyspo.views", qos: .userInitiated)
    let detailQueue = DispatchQueue(label: "dyspo.details", qos: .userInitiated)
    /// Files that people name may lie on a folder that answers late.
    let fileQueue = DispatchQueue(label: "dyspo.files", qos: .userInitiated)
    let priceQueue = DispatchQueue(label: "dyspo.prices", qos: .userInitiated)
    let forecastQueue = DispatchQueue(label: "dyspo.forecast", qos: .utility)
    /// What needs somebody, and what can be done about what will be late.
    let consequences: RestingWork
    let courtesyQueue = DispatchQueue(label: "dyspo.courtesies", qos: .utility)
    let outageQueue = DispatchQueue(label: "dyspo.outage", qos: .userInitiated)
    /// What was solved last, for figures of some of its moves.
    let outage = Mutex<OutageCase?>(nil)
    let branchQueue = DispatchQueue(label: "dyspo.branches", qos: .userInitiated)
    let simulationQueue = DispatchQueue(label: "dyspo.simulation", qos: .utility)
    let days: DayPlayer
    let planQueue = DispatchQueue(label: "dyspo.plan", qos: .utility)
    /// Held while an entry is written and noted as this desk's own, so that nobody takes it for another's.
    let commits = Mutex(())
    let shown: Mutex<Shown>
    let wanted = Mutex(Wanted())
    /// The user's home folder, for paths that are typed.
    let home: String?
    let filterFile: String
    let foldFile: String
    let policies: PolicyLoader
    let viewer: DocumentViewer
    /// `nil` where the folder of desks cannot be used.
    let presence: PresenceTeller?
    /// `nil` without a road engine.
    let roads: RoadFetcher?
    let jobs: BackgroundJobs
    /// Hooks and mail of this machine.
    let machine: [ConsoleWork]

    /// What the screen shows of the store.
    struct Shown {
        var sequence: Int
        /// Of answers of road engines.
        var legs: Int
        /// Of tries of mail; `nil` before the first look.
        var mail: Int?
        var days: ClosedRange<Day>
        /// Entries this desk wrote itself.
        var own: Set<Int> = []
        /// The last two: what only the one before them had is given back here, and not by the thread that draws.
        var views: [DeskView] = []
    }

    /// What is still worth answering.
    struct Wanted {
        var prices: Int?
        var preview: Int?
        var rehearsal: Int?
        var slots: Int?
        var find: Int?
        var outlook: Int?
        var assessment: Int?
        var order: Order.ID?
        var ticket: Ticket.ID?
        var ticketOutlook: Ticket.ID?
        var device: Asset.ID?
        var plan: Int?
        /// Forecasts asked for so far: only the last one is worth its remedies.
        var forecast = 0
        var outage: Int?
        var clash: AlertKey?
        var branches: Int?
        /// Plans whose best so far is enough.
        var finishing: Set<Int> = []
    }

    init(
        _ session: Session, region: Region?, mailbox: Mailbox, log: Logger, view: DeskView,
        presence: PresenceTeller?
    ) {
        self.presence = presence
        consequences = RestingWork(on: forecastQueue, restingTimes: 100, most: 10_000)
        desk = session.desk
        var actor = session.actor
        actor.origin = .console
        self.actor = actor
        wording = session.wording
        self.region = region
        self.mailbox = mailbox
        self.log = log
        policies = session.policies
        days = DayPlayer(session.desk, Paths(environment: session.surroundings.environment))
        viewer = DocumentViewer(session.surroundings.environment)
        home = session.surroundings.environment["HOME"]
        // What was is not asked about: the answer would not have been known.
        let engine = session.desk.vantage.onlyLooks ? nil : session.surroundings.roadEngine
        roads = engine.map { engine in RoadFetcher(session.desk, engine, log: log) { mailbox.post(.roads($0)) } }
        let told = ToldFaults()
        jobs = BackgroundJobs(session.desk, .printing(with: session.printer), log: log, told: told) {
            mailbox.post(.jobFaults($0))
        }
        let works: [(label: String, work: any MachineWork)] = [
            ("dyspo.hooks", HookRunning(session)), ("dyspo.mail", MailRunning(session)),
        ]
        machine = works.map { label, work in
            ConsoleWork(work, label: label, on: session.desk, log: log, told: told) { mailbox.post(.jobFaults($0)) }
        }
        filterFile = Paths(environment: session.surroundings.environment).filters
        foldFile = Paths(environment: session.surroundings.environment).folds
        shown = Mutex(Shown(sequence: view.sequence, legs: view.legs, days: view.days.first!...view.days.last!))
    }

    /// Starts an effect. Those that leave the store or concern the terminal are the caller's.
    func run(_ effect: Effect) {
        switch effect {
        case .perform(let command, let token): write(token) { try $0.perform(command, by: $1) }
        case .rehearse(let command, let token): rehearse(command, token)
        case .undo(let token, let since): write(token) { try $0.undo(by: $1, since: since) }
        case .redo(let token): write(token) { try $0.redo(by: $1) }
        case .ask(let question): answer(question)
        case .price(let request): price(request)
        case .plan(let request): plan(request)
        case .stop(let work): stop(work)
        case .outage(let ask): run(ask)
        case .branches(let ask): run(ask)
        case .simulation(let ask): run(ask)
        case .saveFilter(let filter): changeFilters { $0.keeping(filter.name, filter.text) }
        case .forgetFilter(let name): changeFilters { $0.forgetting(name) }
        case .attach(let path, let owner, let token): attach(path, to: owner, token)
        case .read(let files, let token): read(files, token)
        case .show(let document): show(document)
        case .save(let document, let path, let token): save(document, to: path, token)
        case .export(let export, let path, let token): write(export, to: path, token)
        case .keepFolds(let folds): keep(folds)
        case .announce(let word): presence?.tell(word)
        case .keepLooking(let sequence): keepLooking(through: sequence)
        case .quit, .copy, .reopen, .ring, .look, .enter, .comeHome: break
        }
    }

    /// Asks nothing more of a road engine: another store is opened.
    func stop() {
        roads?.stop()
        days.end()
        jobs.stop()
        machine.forEach { $0.stop() }
    }

    /// Wants what the screen shows first.
    func start() {
        storeChanged()
        foresee()
        roads?.want(shown.withLock { $0.days })
        guard desk.vantage.worksInTheBackground else { return }
        jobs.start()
        // A simulated day reaches nobody outside.
        guard desk.vantage == .live else { return }
        machine.forEach { $0.start() }
    }

    /// The minute on the wall changed: a road engine that was left alone may be asked again.
    func minutePassed(at moment: Timestamp) {
        guard desk.now.seconds / 60 != moment.seconds / 60 else { return }
        foresee()
        roads?.want(shown.withLock { $0.days })
        guard desk.vantage.worksInTheBackground else { return }
        jobs.look()
        guard desk.vantage == .live else { return }
        machine.forEach { $0.look() }
    }

    /// Another process, or this one, has written: shows it, and tells what others did.
    func storeChanged() {
        viewQueue.async { self.reload() }
        guard desk.vantage == .live else { return }
        machine.forEach { $0.look() }
    }
}

extension EffectRunner {
    func write(
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

    func reload() {
        guarded("view") {
            try lookForMail()
            let before = shown.withLock { $0 }
            let isNewer = try !desk.journal(after: before.sequence, limit: 1).isEmpty
            guard try isNewer || desk.legGeneration() != before.legs else { return }
            try show(before.days)
        }
    }

    /// Mail that went out, or did not, is no entry of the journal.
    private func lookForMail() throws {
        let mail = try desk.mailGeneration()
        let isNews = shown.withLock { shown in
            defer { shown.mail = mail }
            return shown.mail != nil && shown.mail != mail
        }
        if isNews { mailbox.post(.notices(.mail)) }
    }

    /// Whoever asks for the days that are shown already trusts nothing that is kept.
    func showAnew(_ days: ClosedRange<Day>) throws {
        if shown.withLock({ $0.days == days }) { desk.readAsAWhole() }
        try show(days)
    }

    func show(_ days: ClosedRange<Day>) throws {
        let whole = try desk.view(from: days.lowerBound, days: days.upperBound.since(days.lowerBound) + 1)
        let view = whole.only(region)
        // Whoever wrote what the view shows has let the lock go by now: own entries are known as such.
        let before = commits.withLock { _ in shown.withLock { $0 } }
        let others = try desk.journal(after: before.sequence, limit: 500)
            .filter { $0.sequence <= view.sequence && !before.own.contains($0.sequence) }
        shown.withLock {
            $0.sequence = view.sequence
            $0.legs = view.legs
            $0.days = days
            $0.own = $0.own.filter { $0 > view.sequence }
            $0.views = $0.views.suffix(1) + [view]
        }
        mailbox.post(others.map(Event.notice) + [.view(view)])
        foresee(over: whole)
        roads?.want(days)
    }

    func rehearse(_ command: any Command, _ token: Int) {
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

    func price(_ request: PriceRequest) {
        wanted.withLock { $0.prices = request.id }
        priceQueue.async { [self] in
            guarded("prices") {
                try desk.price(request, isCancelled: { self.wanted.withLock { $0.prices != request.id } }) {
                    mailbox.post(.priced($0))
                }
            }
        }
    }

    func plan(_ request: PlanRequest) {
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

    func isOver(_ plan: Int) -> Bool {
        wanted.withLock { $0.plan != plan || $0.finishing.contains(plan) }
    }

    func stop(_ work: Work) {
        wanted.withLock { wanted in
            switch work {
            case .prices(let id): if wanted.prices == id { wanted.prices = nil }
            case .plan(let id): if wanted.plan == id { wanted.plan = nil }
            case .planKeepingBest(let id): wanted.finishing.insert(id)
            }
        }
    }

    /// A store that fails is told on the status line and in the log; the console goes on.
    func guarded(_ kind: String, answering token: Int? = nil, _ work: () throws -> Void) {
        do {
            try work()
        } catch StoreFault.closed {
            // The place was left meanwhile: nobody waits for it.
        } catch {
            let sentence =
                switch error {
                case StoreFault.gone(_, let absence, let isWritten):
                    isWritten ? absence.lineOfWritten(wording.language) : absence.line(wording.language)
                case let fault as StoreFault: fault.sentence(wording.language)
                case let refusal as Refusal: refusal.sentence(wording)
                case let failure as Failure: failure.sentence(wording.language)
                default: wording.language("Something went wrong; see the log.", "Coś poszło źle; zobacz dziennik.")
                }
            log.error("\(error)", metadata: ["work": "\(kind)"])
            if case StoreFault.gone(_, let absence, _) = error { mailbox.post(.storeAbsent(absence)) }
            mailbox.post(token.map { .failed($0, sentence) } ?? .storeFailed(sentence))
        }
    }
}
