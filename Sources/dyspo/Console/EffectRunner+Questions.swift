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

/// What the console asks to be read, each question on the queue of its kind.
extension EffectRunner {
    func answer(_ question: Question) {
        switch question {
        case .days(let days): viewQueue.async { self.guarded("view") { try self.showAnew(days) } }
        case .find(let request):
            readLatest("find", \.find, request.id) { .found(request.id, try $0.find(request)) }
        case .slots(let request): slots(request)
        case .catalogue: read("catalogue") { .catalogue(try $0.catalogue()) }
        case .filters: detailQueue.async { self.postFilters() }
        case .preview(let request): preview(request)
        case .assess(let draft, let id):
            readLatest("assessment", \.assessment, id) { .assessed(id, try $0.assess(draft)) }
        case .desks: lookAtDesks()
        case .feedSinceLooked: feedSinceLooked()
        case .entryDay(let sequence): read("entry") { .entryDay(sequence, try $0.day(ofEntry: sequence)) }
        case .orders(let ask): answer(ask)
        case .entry(let ask): answer(ask)
        case .tickets(let ask): answer(ask)
        case .devices(let ask): answer(ask)
        case .contracts(let ask): answer(ask)
        case .maintenance(let ask): answer(ask)
        case .stock(let ask): answer(ask)
        case .time(let ask): answer(ask)
        case .notices(let ask): answer(ask)
        case .reports(let ask): answer(ask)
        case .alerts(let ask): answer(ask)
        case .wall(let ask): answer(ask)
        }
    }

    /// Looks something up on the queue of details, and posts what is found.
    func read(_ kind: String, _ look: @escaping @Sendable (ServiceDesk) throws -> Event) {
        detailQueue.async { [self] in guarded(kind) { mailbox.post(try look(desk)) } }
    }

    /// The same where a later question takes the place of an earlier one: `wish` is what is wanted last.
    func readLatest<Key: Equatable & Sendable>(
        _ kind: String, _ wish: any WritableKeyPath<Wanted, Key?> & Sendable, _ key: Key,
        _ look: @escaping @Sendable (ServiceDesk) throws -> Event
    ) {
        wanted.withLock { $0[keyPath: wish] = key }
        detailQueue.async { [self] in
            guard wanted.withLock({ $0[keyPath: wish] == key }) else { return }
            guarded(kind) { mailbox.post(try look(desk)) }
        }
    }

    /// What the file has; one that cannot be read is told at the start and when it would be written.
    func postFilters() {
        guard let file = try? FilterFile.load(filterFile) else { return }
        mailbox.post(.filters(file.filters.map { SavedFilter(name: $0.name, text: $0.text) }))
    }

    func changeFilters(_ change: @escaping @Sendable (FilterFile) -> FilterFile) {
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

    func slots(_ request: SlotRequest) {
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

    func preview(_ request: PreviewRequest) {
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
}
