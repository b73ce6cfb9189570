import Console
import DeskModel
import ServiceModel

/// How the questions of departments are answered.
extension Desk {
    func answer(_ ask: OrdersAsk) {
        switch ask {
        case .one(let order): reply(.details) { self.store.detail(order).map { [.orders(.detail($0))] } ?? [] }
        case .open: reply(.details) { [.orders(.lines(self.store.orderLines))] }
        case .all: reply(.details) { [.orders(.lines(self.store.allOrderLines))] }
        }
    }

    func answer(_ ask: EntryAsk) {
        switch ask {
        case .book: reply(.names) { [.entry(.book(self.store.entryBook))] }
        case .outlook(let request):
            reply(.details) { [.entry(.outlook(request.id, self.store.outlook(request, self.state.language)))] }
        }
    }

    func answer(_ ask: TicketsAsk) {
        switch ask {
        case .open: reply(.details) { [.tickets(.lines(self.store.tickets(all: false)))] }
        case .all: reply(.details) { [.tickets(.lines(self.store.tickets(all: true)))] }
        case .one(let id): reply(.details) { self.store.ticket(id).map { [.tickets(.detail($0))] } ?? [] }
        case .outlook(let id):
            reply(.details) { [.tickets(.outlook(id, self.store.outlook(ofTicket: id, self.state.language)))] }
        }
    }

    func answer(_ ask: DevicesAsk) {
        switch ask {
        case .all:
            reply(.details) {
                [.devices(.lines(self.devices.isEmpty ? self.store.deviceLines : self.devices.map(\.line)))]
            }
        case .one(let id):
            reply(.details) {
                let known = self.devices.first { $0.line.asset.id == id }?.detail ?? self.store.deviceDetail(id)
                return known.map { [.devices(.detail($0))] } ?? []
            }
        case .label(let id):
            reply(.details) { [.devices(.label(DeviceSticker(device: id, lines: ["█▀▀█", "█▄▄█"])))] }
        }
    }

    func answer(_ ask: ContractsAsk) {
        switch ask {
        case .all: reply(.details) { [.contracts(.lines(self.store.contracts))] }
        case .one(let id, let year):
            reply(.details) { self.store.contract(id, year: year).map { [.contracts(.detail($0))] } ?? [] }
        }
    }

    func answer(_ ask: MaintenanceAsk) {
        switch ask {
        case .plans: reply(.details) { [.maintenance(.plans(self.store.planBook))] }
        case .plan(let request):
            reply(.details) { self.store.year(request).map { [.maintenance(.plan($0))] } ?? [] }
        }
    }

    func answer(_ ask: StockAsk) {
        switch ask {
        case .overview(let day): reply(.details) { [.stock(.overview(self.store.stock(on: day)))] }
        case .at(let id): reply(.details) { [.stock(.at(id, self.store.stock(at: id)))] }
        case .pickList(let wish): reply(.details) { [.stock(.pickList(wish, self.store.pickList(wish)))] }
        case .holds: reply(.details) { [.stock(.holds(self.store.stockHolds))] }
        case .parts: reply(.details) { [.stock(.parts(self.store.parts))] }
        }
    }

    func answer(_ ask: TimeAsk) {
        switch ask {
        case .book(let request): reply(.details) { [.time(.book(self.store.timeBook(request)))] }
        case .week(let week): reply(.details) { [.time(.week(week, self.store.timeWeek(week)))] }
        case .order(let id): reply(.details) { [.time(.order(self.store.orderTime(id)))] }
        }
    }

    func answer(_ ask: NoticesAsk) {
        switch ask {
        case .outbox: reply(.details) { [.notices(.outbox(self.store.outbox))] }
        case .order(let id):
            reply(.details) { [.notices(.order(id, self.store.messages(id), self.store.silence(id)))] }
        }
    }

    func answer(_ ask: ReportsAsk) {
        switch ask {
        case .order(let id): reply(.details) { [.reports(.order(self.store.reports(id)))] }
        }
    }

    func answer(_ ask: AlertsAsk) {
        switch ask {
        case .clashOutlook(let clash):
            reply(.details) { [.alerts(.clashOutlook(self.store.outlook(of: clash)))] }
        }
    }

    func answer(_ ask: WallAsk) {
        switch ask {
        case .feed: reply(.details) { [.wall(.feed(self.store.feed))] }
        }
    }
}
