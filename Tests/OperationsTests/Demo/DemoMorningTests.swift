import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// At half past eleven the demo company is at work.
@Suite struct DemoMorningTests {
    private func desk(at time: String) throws -> DemoStore {
        let store = try DemoStore()
        store.clock.now = SmallCompany.at(time)
        let options = DemoOptions(now: store.clock.now, calendar: store.desk.company.calendar)
        let actor = Actor(name: "demo", osUser: "demo", origin: .system)
        try store.desk.found(DemoCompany.make(options), seed: 1, by: actor)
        return store
    }

    @Test func theMorningLiesBehindAndNothingAhead() throws {
        let store = try desk(at: "11:30")
        let view = try store.desk.view(from: SmallCompany.monday, days: 3)
        let states = Set(view.visits.values.map(\.state))
        for state in [VisitState.completed, .working, .dispatched, .accepted, .planned, .open] {
            #expect(states.contains(state), "\(state)")
        }
        #expect(view.visits.values.contains { $0.told != nil } && view.visits.values.contains { $0.rejection != nil })
        var underWay: [Technician.ID: Int] = [:]
        for card in view.visits.values where card.state.isUnderWay {
            underWay[card.placement!.leader, default: 0] += 1
        }
        #expect(!underWay.isEmpty && underWay.values.allSatisfy { $0 == 1 })
        let events = try store.desk.store.read { reader in
            try view.visits.keys.flatMap { try reader.events(of: $0) }
        }
        #expect(events.allSatisfy { $0.at <= store.clock.now })
        #expect(try store.desk.ordersInWrongState().isEmpty)
    }

    @Test func theSameSeedGivesTheSameMorning() throws {
        let stores = try (0..<2).map { _ in try desk(at: "11:30") }
        let views = try stores.map { try $0.desk.view(from: SmallCompany.monday, days: 3) }
        #expect(views[0].visits == views[1].visits)
    }

    @Test func beforeWorkNothingWasSent() throws {
        let store = try desk(at: "06:30")
        let view = try store.desk.view(from: SmallCompany.monday, days: 1)
        #expect(view.visits.values.allSatisfy { $0.state == .planned || $0.state == .open })
    }
}
