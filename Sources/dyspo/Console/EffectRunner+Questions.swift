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
        case .ticketOutlook(let id): outlook(ofTicket: id)
        case .devices:
            detailQueue.async { self.guarded("devices") { self.mailbox.post(.devices(try self.desk.deviceLines())) } }
        case .device(let id): device(id)
        case .label(let id):
            detailQueue.async { self.guarded("label") { self.mailbox.post(.label(try DeviceSticker(id))) } }
        case .contracts:
            detailQueue.async { self.guarded("contracts") { self.mailbox.post(.contracts(try self.desk.contracts())) } }
        case .contract(let id, let year):
            detailQueue.async { [self] in
                guarded("contract") { mailbox.post(.contract(try desk.contractDetail(of: id, year: year))) }
            }
        case .stock(let day):
            detailQueue.async { [self] in
                guarded("stock") { mailbox.post(.stock(try desk.stockOverview(on: day))) }
            }
        case .stockPlace(let id):
            detailQueue.async { [self] in
                guarded("stock of a place") { mailbox.post(.stockAt(id, try desk.stock(at: id))) }
            }
        case .pickList(let wish):
            detailQueue.async { [self] in
                guarded("pick list") { mailbox.post(.pickList(wish, try desk.pickList(wish))) }
            }
        case .stockHolds:
            detailQueue.async { [self] in guarded("stock") { mailbox.post(.stockHolds(try desk.stockHoldLines())) } }
        case .parts:
            detailQueue.async { [self] in guarded("parts") { mailbox.post(.parts(try desk.parts())) } }
        case .assess(let draft, let id): assess(draft, id)
        case .time(let request):
            detailQueue.async { [self] in guarded("time") { mailbox.post(.time(try desk.timeBook(request))) } }
        case .timeWeek(let week):
            detailQueue.async { [self] in
                guarded("time") { mailbox.post(.timeWeek(week, try desk.timeDays(from: week, through: week + 6))) }
            }
        case .desks: lookAtDesks()
        case .feedSinceLooked: feedSinceLooked()
        case .entryDay(let sequence): entryDay(sequence)
        case .clashOutlook(let clash): outlook(of: clash)
        case .feed:
            detailQueue.async { [self] in guarded("feed") { mailbox.post(.feed(try desk.feed())) } }
        case .reports(let id):
            detailQueue.async { [self] in guarded("reports") { mailbox.post(.reports(try desk.orderReports(of: id))) } }
        case .outbox:
            detailQueue.async { [self] in guarded("outbox") { mailbox.post(.outbox(try desk.outbox())) } }
        case .orderMessages(let id):
            detailQueue.async { [self] in
                guarded("messages") {
                    mailbox.post(.orderMessages(id, try desk.messages(about: id), try desk.silence(about: id)))
                }
            }
        case .orderTime(let id):
            detailQueue.async { [self] in guarded("time") { mailbox.post(.orderTime(try desk.orderTime(of: id))) } }
        }
    }

    func device(_ id: Asset.ID) {
        wanted.withLock { $0.device = id }
        detailQueue.async { [self] in
            guard wanted.withLock({ $0.device == id }) else { return }
            guarded("device") { mailbox.post(.device(try desk.detail(of: id))) }
        }
    }

    func assess(_ draft: OrderDraft, _ id: Int) {
        wanted.withLock { $0.assessment = id }
        detailQueue.async { [self] in
            guard wanted.withLock({ $0.assessment == id }) else { return }
            guarded("assessment") { mailbox.post(.assessed(id, try desk.assess(draft))) }
        }
    }

    func orders(in states: [OrderState]) {
        detailQueue.async { [self] in
            guarded("orders") {
                mailbox.post(.orders(try desk.orders(OrderFilter(states: states, region: region?.id))))
            }
        }
    }

    func tickets(all: Bool) {
        detailQueue.async { [self] in guarded("tickets") { mailbox.post(.tickets(try desk.tickets(all: all))) } }
    }

    func find(_ request: FindRequest) {
        wanted.withLock { $0.find = request.id }
        detailQueue.async { [self] in
            guard wanted.withLock({ $0.find == request.id }) else { return }
            guarded("find") { mailbox.post(.found(request.id, try desk.find(request))) }
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

    func outlook(_ request: OutlookRequest) {
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

    /// A ticket that cannot become an order yet has no outlook; nobody asked for it by a key.
    func outlook(ofTicket id: Ticket.ID) {
        wanted.withLock { $0.ticketOutlook = id }
        priceQueue.async { [self] in
            guard wanted.withLock({ $0.ticketOutlook == id }) else { return }
            guarded("outlook") {
                do {
                    mailbox.post(.ticketOutlook(id, try desk.outlook(ofTicket: id, wording)))
                } catch is Refusal {
                    mailbox.post(.ticketOutlook(id, nil))
                }
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
