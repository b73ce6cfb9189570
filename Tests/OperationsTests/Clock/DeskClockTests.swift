import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// What time it is in a store, and who may say so.
@Suite struct DeskClockTests {
    private let morning = DemoClock.morning

    @Test func aStoreWithoutASimulationGoesByTheRealClock() throws {
        for kind in [StoreKind.company, .demo, .copy] {
            let demo = try DemoClock(kind)
            let clock = try demo.desk()
            #expect(clock.now == demo.real.second && clock.simulation == nil)
            demo.pass(61_500)
            #expect(clock.now == demo.real.second)
        }
    }

    @Test func everyProcessShowsTheSameTime() throws {
        let demo = try DemoClock()
        // One is open before the day begins, one is opened while it goes on.
        let (early, own) = (try demo.desk(), try demo.desk())
        #expect(early.now == demo.real.second)
        let driver = try demo.drive(own)
        demo.pass(1000)
        let late = try demo.desk()
        for _ in 0..<20 {
            #expect(early.now == own.now && own.now == late.now)
            #expect(early.simulation == ClockSight(rate: 60, seed: 4, stands: false))
            demo.pass(1000)
            try driver.goOn()
        }
        #expect(own.now == morning + 21 * 60)
    }

    @Test func whoIsKilledLetsTheClockStandWhereEverybodySeesItStand() throws {
        let demo = try DemoClock()
        let (own, other) = (try demo.desk(), try demo.desk())
        let driver = try demo.drive(own)
        demo.pass(1000)
        try driver.goOn()
        // Nothing more is heard.
        demo.pass(3_600_000)
        #expect(other.now == morning + 60 + 180)
        #expect(other.simulation?.stands == true)
        #expect(other.untilNextMinute == nil)
        #expect(try demo.desk().now == other.now)
        demo.pass(86_400_000)
        #expect(other.now == morning + 60 + 180)
    }

    @Test func somebodyElseGoesOnFromThere() throws {
        let demo = try DemoClock()
        let (own, other) = (try demo.desk(), try demo.desk())
        let first = try demo.drive(own)
        demo.pass(1000)
        // As long as it goes nobody else may drive it.
        #expect(throws: Refusal.clock(.drivenAlready(by: "one"))) { try demo.drive(other, from: nil, owner: "two") }
        demo.pass(60_000)
        let stood = other.now
        let second = try demo.drive(other, from: nil, rate: 10, owner: "two")
        #expect(other.now == stood)
        demo.pass(1000)
        #expect(other.now == stood + 10 && own.now == other.now)
        // Whoever comes back late is told, and changes nothing.
        #expect(throws: Refusal.clock(.lost(to: "two"))) { try first.goOn() }
        #expect(throws: Refusal.clock(.lost(to: "two"))) { try first.stop() }
        try second.goOn()
    }

    @Test func itIsStoppedForEverybodyAtTheSameTime() throws {
        let demo = try DemoClock()
        let (own, other) = (try demo.desk(), try demo.desk())
        let driver = try demo.drive(own)
        demo.pass(900)
        _ = other.now
        demo.pass(100)
        try driver.stop()
        // This one looked the clock up a moment ago, and shows for half a second more that it goes on.
        demo.pass(390)
        #expect(other.now <= own.now)
        demo.pass(1000)
        #expect(other.now == own.now)
        #expect(other.simulation?.stands == true)
        let stood = other.now
        demo.pass(1_000_000)
        #expect(other.now == stood && own.now == stood)
    }

    @Test func aCompanysOwnStoreIsNeverSimulated() throws {
        let demo = try DemoClock(.company)
        let clock = try demo.desk()
        #expect(throws: Refusal.clock(.companyStore(demo.store.path))) { try demo.drive(clock) }
        #expect(try demo.store.read { try $0.storeClock() } == nil)
        let refusal = Refusal.clock(.companyStore("x.db"))
        #expect(refusal.sentence(Wording(.english, SmallCompany.calendar)).contains("Nothing was changed."))
        #expect(refusal.exitCode == 1)
        // Not even one that got a clock from outside.
        _ = try demo.store.write(at: morning) { transaction in
            #expect(throws: Refusal.clock(.companyStore(demo.store.path))) {
                try transaction.set(
                    StoreClock(real: demo.real, anchor: morning, rate: 60, seed: 1, drive: nil),
                    called: demo.store.path)
            }
        }
        #expect(try demo.desk().now == demo.real.second)
    }

    @Test func aClockNeverGoesBack() throws {
        let demo = try DemoClock()
        let clock = try demo.desk()
        let driver = try demo.drive(clock)
        demo.pass(2000)
        try driver.stop()
        let stood = clock.now
        #expect(throws: Refusal.clock(.goesOn(stood, wanted: morning))) { try demo.drive(clock) }
        // Nor to before what was done.
        let other = try SmallCompany()
        try other.store.write(at: other.clock.now) { try $0.mark(as: .demo) }
        other.clock.now = SmallCompany.at("09:00")
        _ = try other.desk.perform(
            CreateRegion(title: "Zachód"), by: other.ann)
        let desk = try DeskClock(other.store) { demo.real }
        #expect(throws: Refusal.clock(.isWritten(SmallCompany.at("09:00"), wanted: morning))) {
            try ClockDriver(other.desk, desk, from: morning, rate: 1, seed: 1, owner: "x", by: other.ann)
        }
        _ = try ClockDriver(other.desk, desk, rate: 1, seed: 1, owner: "x", by: other.ann)
        #expect(desk.now == SmallCompany.at("09:00"))
    }

    @Test func theTimeMayBeAskedWithinAReadAndAWrite() throws {
        let demo = try DemoClock()
        let clock = try DeskClock(demo.store) { demo.real }
        _ = try demo.drive(clock)
        for _ in 0..<3 {
            demo.pass(700)
            let read = try demo.store.read { _ in clock.now }
            let written = try demo.store.write(at: read) { _ in clock.now }
            #expect(read == written && read == clock.now)
        }
    }

    @Test func manyThreadsWithASnapshotEachAskWithoutWaitingForOneAnother() async throws {
        let demo = try DemoClock()
        let clock = try DeskClock(demo.store) { demo.real }
        _ = try demo.drive(clock)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<12 {
                group.addTask {
                    (0..<50).allSatisfy { _ in
                        demo.pass(501)
                        return (try? demo.store.read { _ in clock.now }) != nil
                    }
                }
            }
            for await isDone in group { #expect(isDone) }
        }
    }

    @Test func aCopyIsMarkedAndTheCompanysStoreIsNot() throws {
        let company = try SmallCompany()
        let path = company.store.path + ".try"
        try company.store.copyToTryOn(path)
        let copy = try Store.open(path)
        #expect(try copy.read { try $0.kind() } == .copy)
        #expect(try company.store.read { try $0.kind() } == .company)
        #expect(try copy.read { try $0.all(Technician.self) } == company.store.read { try $0.all(Technician.self) })
        #expect(throws: StoreFault.exists(path: path)) { try company.store.copyToTryOn(path) }
        let clock = try DeskClock(copy) { RealMoment(milliseconds: 1_795_000_000_000) }
        let desk = try ServiceDesk(copy) { clock.now }
        _ = try ClockDriver(desk, clock, from: morning, rate: 60, seed: 1, owner: "x", by: company.ann)
        #expect(clock.now == morning)
        let left = try FileManager.default.contentsOfDirectory(
            atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path)
        #expect(!left.contains { $0.contains("copying") }, "\(left)")
    }
}
