import DeskModel
import PackTesting
import ServiceModel
import Storage
import Testing

@testable import Operations

/// Due times of orders, as they come into being, wait and go on by commands.
@Suite struct ServiceClockStories {
    /// What an order says of its targets.
    static func readings(_ order: Order) -> [ServiceTarget: ClockReading] {
        var readings: [ServiceTarget: ClockReading] = [:]
        for standing in order.standing(MetTargets()) {
            if let due = standing.due {
                readings[standing.target] = .due(due)
            } else if case .stopped(let since, let left) = standing.course {
                readings[standing.target] = .stopped(since: since, left: left)
            }
        }
        return readings
    }

    @Test(.enabled(if: Pack.isThere))
    func everyReportOfThePackIsDueWhenItSaysThroughCommandsToo() throws {
        let small = try SmallCompany()
        let vectors = try ServiceVector.all()
        #expect(!vectors.isEmpty)
        var byCommands = 0
        for vector in vectors {
            let order = try report(vector, small)
            let isOneAfterTheOther = zip(vector.stops, vector.stops.dropFirst()).allSatisfy { first, second in
                first.to.map { $0 <= second.from } ?? false
            }
            let isAfterTheReport = vector.stops.allSatisfy { stop in
                vector.reported <= stop.from && stop.to.map { stop.from < $0 } ?? true
            }
            if isOneAfterTheOther, isAfterTheReport {
                try wait(vector.stops, order, small)
                byCommands += vector.stops.isEmpty ? 0 : 1
            } else {
                try insert(vector.stops, order, vector, small)
            }
            #expect(Self.readings(try small.reload(order)) == vector.expected, "\(vector.id)")
        }
        #expect(byCommands > 5)
    }

    private func report(_ vector: ServiceVector, _ small: SmallCompany) throws -> Order {
        small.clock.now = vector.reported
        let contract = vector.contract(Identifier(0), of: small.customer.id)
        _ = try small.desk.perform(CreateContract(contract), by: small.ann)
        var draft = OrderDraft(
            customer: small.customer.id, site: small.sites[0].id, title: vector.id, priority: vector.priority,
            duration: 60)
        draft.contract = try small.desk.contract(named: vector.id, .whole).id
        guard
            case .intake(.orderCreated(let number)) = try small.desk.perform(CreateOrder(draft), by: small.ann).summary
        else { throw SmallCompany.Unexpected.summary }
        return try small.store.read { try $0.order(number)! }
    }

    private func wait(_ stops: [ClockStop], _ order: Order, _ small: SmallCompany) throws {
        for stop in stops {
            small.clock.now = stop.from
            _ = try small.desk.perform(HoldOrder(order: order.id, reason: stop.reason), by: small.ann)
            guard let to = stop.to else { return }
            small.clock.now = to
            _ = try small.desk.perform(ReleaseOrder(order: order.id), by: small.ann)
        }
    }

    /// Times that no hold at a desk makes, such as two at once, stand in the store as another program wrote them.
    private func insert(
        _ stops: [ClockStop], _ order: Order, _ vector: ServiceVector, _ small: SmallCompany
    ) throws {
        try small.store.write(at: small.clock.now) { transaction in
            for (index, stop) in stops.enumerated() {
                try transaction.insert(OrderStop(order: order.id, sequence: index + 1, stop))
            }
        }
        var contract = try small.desk.contract(named: vector.id, .whole)
        contract.note = "changed"
        _ = try small.desk.perform(EditContract(contract), by: small.ann)
    }

    @Test func holdAndReleaseMoveWhatIsDueAndUndoPutsItBack() throws {
        let small = try AgreedCompany()
        let order = try small.newOrder(.urgent)
        let first = order.sla
        // Reported on Monday at 7:00; covered 8-16: response 4 h, arrival 16 h, fix 24 h.
        #expect(first.response == SmallCompany.at("12:00"))
        #expect(first.fix == SmallCompany.at("16:00", SmallCompany.monday + 2))
        small.clock.now = SmallCompany.at("10:00")
        _ = try small.desk.perform(HoldOrder(order: order.id, reason: .customer), by: small.ann)
        let held = try small.reload(order)
        #expect(held.sla.response == nil && held.sla.fix == nil)
        #expect(
            held.clock?.stopped
                == StoppedClock(
                    since: SmallCompany.at("10:00"), left: TargetMinutes(response: 120, arrival: 14 * 60, fix: 22 * 60))
        )
        _ = try small.desk.undo(by: small.ann)
        #expect(try small.reload(order).sla == first)
        #expect(try small.store.read { try $0.stops(of: order.id) }.isEmpty)
        _ = try small.desk.redo(by: small.ann)
        small.clock.now = SmallCompany.at("13:00")
        _ = try small.desk.perform(ReleaseOrder(order: order.id), by: small.ann)
        #expect(try small.reload(order).sla.response == SmallCompany.at("15:00"))
        #expect(try small.store.read { try $0.stops(of: order.id) }.map(\.stop.to) == [SmallCompany.at("13:00")])
        _ = try small.desk.undo(by: small.ann)
        #expect(try small.reload(order).clock?.stopped?.since == SmallCompany.at("10:00"))
    }

    @Test func aReasonThatDoesNotStopTheClockMovesNothing() throws {
        let small = try AgreedCompany()
        let order = try small.newOrder(.urgent)
        _ = try small.desk.perform(HoldOrder(order: order.id, reason: .parts), by: small.ann)
        #expect(try small.reload(order).sla == order.sla)
    }

    @Test func aNightOfElevenOrThirteenHoursIsCountedAsItIs() throws {
        let small = try AgreedCompany { contract in contract.coverage = .roundTheClock }
        for (day, due) in [("2027-03-27", "07:00"), ("2026-10-24", "05:00")] {
            let evening = Day(iso: day)!
            small.clock.now = SmallCompany.at("18:00", evening)
            var contract = small.contract
            contract.targets[.high] = TargetMinutes(fix: 12 * 60)
            contract.version = try small.desk.contract(contract.id).version
            _ = try? small.desk.perform(EditContract(contract), by: small.ann)
            let order = try small.newOrder(.high)
            #expect(order.sla.fix == SmallCompany.at(due, evening + 1))
            _ = try small.desk.perform(HoldOrder(order: order.id, reason: .access), by: small.ann)
            small.clock.now = SmallCompany.at("06:00", evening + 1)
            _ = try small.desk.perform(ReleaseOrder(order: order.id), by: small.ann)
            #expect(try small.reload(order).sla.fix == SmallCompany.at("18:00", evening + 1))
        }
    }

    @Test func priorityAndContractMoveWhatIsDueAndWhatWasTypedStays() throws {
        let small = try AgreedCompany()
        let order = try small.newOrder(.urgent)
        var changes = EditOrder.Changes()
        var level = order.sla
        level.arrival = SmallCompany.at("09:30")
        changes.sla = level
        _ = try small.desk.perform(EditOrder(order: order.id, changes: changes), by: small.ann)
        changes = EditOrder.Changes()
        changes.priority = .emergency
        _ = try small.desk.perform(EditOrder(order: order.id, changes: changes), by: small.ann)
        var edited = try small.reload(order)
        #expect(edited.sla.response == SmallCompany.at("09:00") && edited.sla.arrival == SmallCompany.at("09:30"))
        #expect(edited.standing(MetTargets()).map(\.isTyped) == [false, true, false])
        // Taken away, it follows from the contract again.
        level = edited.sla
        level.arrival = nil
        changes = EditOrder.Changes()
        changes.sla = level
        _ = try small.desk.perform(EditOrder(order: order.id, changes: changes), by: small.ann)
        edited = try small.reload(order)
        #expect(edited.sla.arrival == SmallCompany.at("12:00"))
        changes = EditOrder.Changes()
        changes.contract = .clear
        _ = try small.desk.perform(EditOrder(order: order.id, changes: changes), by: small.ann)
        edited = try small.reload(order)
        #expect(edited.sla == ServiceLevel() && edited.clock == nil && edited.contract == nil)
        _ = try small.desk.undo(by: small.ann)
        #expect(try small.reload(order).sla.response == SmallCompany.at("09:00"))
    }

    @Test func anEditedContractRenewsOpenOrdersAndItsUndoPutsThemBack() throws {
        let small = try AgreedCompany()
        let order = try small.newOrder(.urgent)
        var contract = try small.desk.contract(small.contract.id)
        contract.coverage = .roundTheClock
        let receipt = try small.desk.perform(EditContract(contract), by: small.ann)
        #expect(receipt.summary == .contracts(.changed(contract.number, [], orders: 1)))
        #expect(try small.reload(order).sla.response == SmallCompany.at("11:00"))
        _ = try small.desk.undo(by: small.ann)
        #expect(try small.reload(order).sla == order.sla)
        // Somebody who looked before cannot write over it.
        #expect(throws: Refusal.contracts(.changedMeanwhile(contract.number))) {
            _ = try small.desk.perform(EditContract(contract), by: small.bob)
        }
    }

    @Test func dueTimesFeedTheQueueTheLatenessAndTheFilter() throws {
        let small = try AgreedCompany()
        let soon = try small.newOrder(.emergency)
        let later = try small.newOrder(.urgent)
        let view = try small.desk.view(from: SmallCompany.monday, days: 3)
        let queue = view.queue.compactMap { view.visits[$0]?.number }
        #expect(queue == [soon.number, later.number])
        let times = TimeWords(calendar: SmallCompany.calendar, now: small.clock.now)
        let lines = try small.desk.orders()
        func found(_ text: String) throws -> [OrderNumber] {
            let filter = try #require(try Filter(text, times))
            return lines.filter { filter.matches(FilterSubject($0, now: small.clock.now)) }.map(\.order.number)
        }
        #expect(try found("sla<3h") == [soon.number])
        #expect(try found("contract:\(small.contract.number)") == [soon.number, later.number])
        #expect(try found("umowa:brak").isEmpty)
        let card = try #require(view.visits.values.first { $0.number == later.number })
        #expect(card.contract == small.contract.number && card.slaLeft(at: small.clock.now) == 300)
        small.clock.now = SmallCompany.at("16:30", SmallCompany.monday + 3)
        let line = try #require(try small.desk.orders().first { $0.order.number == later.number })
        #expect(line.lateness(at: small.clock.now)?.target == .sla)
    }
}
