import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// From the plan to the customer's door and back.
@Suite struct DispatchTests {
    let company: SmallCompany
    let order: Order
    let visit: Visit

    init() throws {
        company = try SmallCompany()
        (order, visit) = try company.newOrder(by: company.bob)
        try company.place(visit, company.ewa)
    }

    @discardableResult
    private func report(_ act: VisitAct, at time: String? = nil, reason: String? = nil) throws -> Receipt {
        if let time { company.clock.now = SmallCompany.at(time) }
        return try company.desk.perform(ReportVisit(visit: visit.id, act: act, reason: reason), by: company.ann)
    }

    private func dispatch() throws {
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
    }

    private func events() throws -> [VisitEvent] { try company.store.read { try $0.events(of: visit.id) } }

    @Test func aDayInTheFieldIsMeasured() throws {
        try dispatch()
        #expect(try company.reload(order).state == .dispatched)
        try report(.accept)
        try report(.travel, at: "08:00")
        try report(.arrive, at: "08:25")
        #expect(try company.reload(visit).placement?.start == SmallCompany.at("08:25"))
        try report(.start, at: "08:30")
        try report(.pause, at: "09:00", reason: "brak prądu")
        try report(.resume, at: "09:20")
        try report(.complete, at: "10:00", reason: "klient wyszedł")
        let times = VisitTimes(try events())
        #expect(times.travelMinutes == 25 && times.workMinutes == 70 && times.pauseMinutes == 20)
        #expect(try company.reload(visit).placement?.end == SmallCompany.at("10:00"))
        #expect(try company.reload(order).state == .done)
    }

    @Test func dispatchNeedsATechnicianAndATimeAhead() throws {
        let open = try company.newOrder().visit
        #expect(throws: Refusal.self) { try company.desk.perform(DispatchVisit(visit: open.id), by: company.ann) }
        company.clock.now = SmallCompany.at("08:00", SmallCompany.monday + 1)
        #expect(throws: Refusal.self) { try dispatch() }
    }

    @Test func recallIsPossibleUntilSomebodySetsOff() throws {
        try dispatch()
        try report(.accept)
        _ = try company.desk.perform(RecallVisit(visit: visit.id), by: company.ann)
        #expect(try company.reload(visit).state == .planned)
        try dispatch()
        try report(.accept)
        try report(.travel)
        #expect(
            throws: Refusal.execution(.visitState(order.number, .enRoute, act: .recall, possible: [.arrive, .abort]))
        ) { try company.desk.perform(RecallVisit(visit: visit.id), by: company.ann) }
    }

    @Test func undoRecallsWhatWasDispatchedAndRedoSendsItAgain() throws {
        try dispatch()
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(visit).state == .planned)
        _ = try company.desk.redo(by: company.ann)
        #expect(try company.reload(visit).state == .dispatched)
        try report(.accept)
        #expect(throws: Refusal.self) { try company.desk.undo(by: company.ann) }
    }

    @Test func undoOfManyRecallsThemAll() throws {
        let second = try company.newOrder(site: 1, by: company.bob).visit
        try company.place(second, company.jan)
        let both = Several([visit.id, second.id].map { DispatchVisit(visit: $0) })
        _ = try company.desk.perform(both, by: company.ann)
        #expect(try company.reload(second).state == .dispatched)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(visit).state == .planned)
        #expect(try company.reload(second).state == .planned)
    }

    @Test func aRejectedVisitWaitsAgainAndTheBoardKnowsWhoDidNotTakeIt() throws {
        try dispatch()
        #expect(throws: Refusal.desk(.missingReason)) { try report(.reject) }
        try report(.reject, reason: "brak narzędzi")
        let card = try #require(try company.desk.view(from: SmallCompany.monday, days: 1).visits[visit.id])
        #expect(card.state == .open && card.rejection?.technician == company.ewa.id)
        #expect(card.rejection?.reason == "brak narzędzi")
    }

    @Test(arguments: [VisitAct.partial, .needsParts, .noAccess, .abort])
    func whatWasNotDoneOpensAReturnVisit(act: VisitAct) throws {
        try dispatch()
        try report(.accept)
        try report(.travel)
        try report(.arrive)
        if act == .partial || act == .needsParts { try report(.start) }
        try report(act, reason: "dokończymy jutro")
        let visits = try company.store.read { try $0.visits(of: order.id) }
        #expect(
            visits.map(\.state) == [
                VisitLifecycle.transition(
                    act, from: visits.count == 2 ? (act == .noAccess || act == .abort ? .onSite : .working) : .open)?
                    .to, .open,
            ])
        #expect(visits[1].duration == visit.duration && visits[1].sequence == 2)
        #expect(try company.reload(order).state == .inProgress)
    }

    @Test func aTechnicianIsAtOneVisitAtATime() throws {
        let (other, second) = try company.newOrder(site: 1)
        try company.place(second, company.ewa)
        for id in [visit.id, second.id] {
            _ = try company.desk.perform(DispatchVisit(visit: id), by: company.ann)
            _ = try company.desk.perform(ReportVisit(visit: id, act: .accept), by: company.ann)
        }
        try report(.travel)
        #expect(throws: Refusal.execution(.technicianBusy(technician: "Ewa Zych", order.number))) {
            try company.desk.perform(ReportVisit(visit: second.id, act: .travel), by: company.ann)
        }
        #expect(try company.reload(other).state == .dispatched)
    }

    @Test func whatWasNeverSentAndIsOverIsNeitherSentNorTold() throws {
        let end = try #require(try company.reload(visit).placement?.end)
        company.clock.now = end
        let over = Refusal.execution(.timeIsOver(order.number, end: end))
        #expect(throws: over) { try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann) }
        #expect(throws: over) { try company.desk.perform(ReportVisit(visit: visit.id, act: .start), by: company.ann) }
    }

    @Test func whatCannotBeToldYetNamesWhatIsPossible() throws {
        let refusal = Refusal.execution(
            .visitState(order.number, .planned, act: .start, possible: [.unplace, .dispatch, .cancel]))
        #expect(throws: refusal) {
            try company.desk.perform(ReportVisit(visit: visit.id, act: .start), by: company.ann)
        }
    }

    @Test func timeDoesNotRunBackwardsNorAhead() throws {
        try dispatch()
        try report(.accept)
        try report(.travel, at: "08:00")
        #expect(throws: Refusal.desk(.invalid(field: .at, .beforeTheLast(SmallCompany.at("08:00"))))) {
            try company.desk.perform(
                ReportVisit(visit: visit.id, act: .arrive, at: SmallCompany.at("07:30")), by: company.ann)
        }
        let ahead = SmallCompany.at("09:00")
        #expect(throws: Refusal.desk(.invalid(field: .at, .inTheFuture(ahead)))) {
            try company.desk.perform(ReportVisit(visit: visit.id, act: .arrive, at: ahead), by: company.ann)
        }
    }

    @Test func aPromiseNamesThePersonAndLiesAhead() throws {
        let window = TimeWindow(start: SmallCompany.at("10:00"), end: SmallCompany.at("12:00"))!
        _ = try company.desk.perform(
            PromiseWindow(visit: visit.id, window: window, toldTo: "Anna Nowak"), by: company.ann)
        let promise = try #require(try company.reload(visit).promise)
        #expect(promise.window == window && promise.toldTo == "Anna Nowak" && promise.toldAt == company.clock.now)
        #expect(throws: Refusal.desk(.invalid(field: .told, .text(.empty)))) {
            try company.desk.perform(PromiseWindow(visit: visit.id, window: window, toldTo: " "), by: company.ann)
        }
        company.clock.now = SmallCompany.at("13:00")
        #expect(throws: Refusal.desk(.invalid(field: .window, .inThePast(window.end)))) {
            try company.desk.perform(PromiseWindow(visit: visit.id, window: window, toldTo: "A"), by: company.ann)
        }
    }

    @Test func thePlanLeavesAloneWhatWasTold() throws {
        let window = TimeWindow(start: SmallCompany.at("08:00"), end: SmallCompany.at("10:00"))!
        _ = try company.desk.perform(PromiseWindow(visit: visit.id, window: window, toldTo: "Ala"), by: company.ann)
        for site in 0..<3 { try company.newOrder(site: site) }
        let diff = try company.desk.plan(
            PlanRequest(
                from: SmallCompany.monday, through: SmallCompany.monday,
                budget: .iterations(done: 2000, schedule: 2000)))
        #expect(!diff.moves.isEmpty && !diff.moves.contains { $0.visit == visit.id })
    }

    @Test func everyOfferKeepsTheRulesAndNoCheaperWindowIsLeftOut() throws {
        let wanted = try company.newOrder(site: 1, minutes: 90).visit
        let request = SlotRequest(id: 1, visit: wanted.id, days: 3, limit: 100)
        let offers = try company.desk.slots(request).offers
        #expect(!offers.isEmpty && offers == offers.sorted())
        let days = (0..<3).map { SmallCompany.monday + $0 }
        let cheapest = try company.desk.prices(of: wanted.id, days: days).values.compactMap(\.best).map(\.cost).min()
        #expect(offers.first?.insertion.cost == cheapest)
        for offer in offers {
            #expect(offer.window.start <= offer.insertion.start && offer.insertion.start < offer.window.end)
            let promise = PromiseWindow(visit: wanted.id, window: offer.window, toldTo: "Ala")
            _ = try company.desk.perform(promise, by: company.ann)
            let placing = PlaceVisit(
                visit: wanted.id, technician: offer.cell.technician, day: offer.cell.day, start: offer.insertion.start)
            _ = try company.desk.perform(placing, by: company.ann)
            let start = try #require(try company.reload(wanted).placement?.start)
            #expect(offer.window.start <= start && start < offer.window.end, "\(offer)")
            _ = try company.desk.undo(by: company.ann)
            _ = try company.desk.undo(by: company.ann)
        }
    }

    @Test func twoDesksDispatchTheSameVisitAndOneIsTold() throws {
        let version = try company.reload(visit).version
        let command = DispatchVisit(visit: visit.id, basis: Basis([.visit(visit.id): version]))
        _ = try company.desk.perform(command, by: company.ann)
        #expect {
            try company.desk.perform(command, by: company.bob)
        } throws: { error in
            guard case .desk(.clash(let clash)) = error as? Refusal else { return false }
            return clash.actor == company.ann.name
        }
    }
}
