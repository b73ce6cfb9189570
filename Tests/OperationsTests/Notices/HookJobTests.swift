import DeskModel
import Operations
import ServiceModel
import Storage
import Synchronization
import Testing

/// A hook runs for what happens from now on, once an entry, on one machine, and again when it fails.
@Suite struct HookJobTests {
    /// What a hook was called with.
    private final class Calls: Sendable {
        private let kept = Mutex<[(command: String, key: String)]>([])
        private let faults = Mutex(0)
        var commands: [String] { kept.withLock { $0.map(\.command) } }
        var keys: [String] { kept.withLock { $0.map(\.key) } }
        func fail(_ times: Int) { faults.withLock { $0 = times } }

        var run: HookJob.Run {
            { entry, key, _ in
                self.kept.withLock { $0.append((entry.command, key)) }
                let fails = self.faults.withLock { faults in
                    faults -= 1
                    return faults >= 0
                }
                if fails { throw JobFault(english: "It ended with 3.", polish: "Kod 3.") }
            }
        }
    }

    private let company: SmallCompany
    private let calls = Calls()

    init() throws { company = try SmallCompany() }

    private func hook(_ name: String = "sms", on events: String..., retries: Int = 2) -> HookJob {
        HookJob(name, on: events.compactMap { HookEvent($0) }, retries: retries, run: calls.run)
    }

    private func worker(_ hooks: HookJob..., owner: String = "a") -> JobWorker {
        JobWorker(company.desk, JobRegistry(hooks), owner: owner)
    }

    @Test func whatHappenedBeforeItIsNotTold() throws {
        try company.newOrder()
        let worker = worker(hook(on: "create-order"))
        #expect(try worker.work().isEmpty)
        #expect(try !worker.isThereWork())
        try company.newOrder()
        #expect(try worker.isThereWork())
        #expect(try worker.work().count == 1)
        #expect(calls.commands == ["create-order"])
        #expect(try worker.work().isEmpty && !worker.isThereWork())
    }

    @Test func onlyWhatItWaitsForIsTold() throws {
        let worker = worker(hook(on: "cancel-order", "report-visit.complete"))
        _ = try worker.work()
        let (order, visit) = try company.newOrder()
        try company.place(visit, company.ewa)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        company.clock.now = SmallCompany.at("09:00")
        for act in [VisitAct.accept, .travel, .arrive, .start] {
            _ = try company.desk.perform(ReportVisit(visit: visit.id, act: act), by: company.ann)
        }
        #expect(try worker.work().isEmpty)
        _ = try company.desk.perform(
            Several([ReportVisit(visit: visit.id, act: .complete, reason: "x")]), by: company.ann)
        let other = try company.newOrder().order
        _ = try company.desk.perform(CancelOrder(order: other.id, reason: "x"), by: company.ann)
        _ = try worker.work()
        #expect(calls.commands == ["several-report-visit", "cancel-order"])
        #expect(try company.reload(order).state == .done)
    }

    @Test func oneOfTwoMachinesRunsIt() throws {
        let (first, second) = (worker(hook(on: "*"), owner: "a"), worker(hook(on: "*"), owner: "b"))
        _ = try first.work()
        _ = try second.work()
        for _ in 0..<3 { try company.newOrder() }
        _ = try second.work()
        _ = try first.work()
        #expect(calls.commands == ["create-order", "create-order", "create-order"])
        #expect(Set(calls.keys).count == 3)
    }

    @Test func twoHooksOfOneMachineBothRun() throws {
        let worker = worker(hook("sms", on: "create-order"), hook("log", on: "*"))
        _ = try worker.work()
        try company.newOrder()
        _ = try worker.work()
        #expect(Set(calls.keys) == ["sms/1", "log/1"])
    }

    @Test func aHookThatFailsIsTriedAgainWithTheSameKeyAndThenGivenUp() throws {
        let worker = worker(hook(on: "create-order", retries: 2))
        _ = try worker.work()
        try company.newOrder()
        calls.fail(99)
        for _ in 0..<3 {
            #expect(try worker.work().count == 1)
            #expect(try worker.work().isEmpty)
            company.clock.now = company.clock.now + 3600
        }
        #expect(try worker.work().isEmpty, "it was given up")
        #expect(calls.keys == ["sms/1", "sms/1", "sms/1"])
        let fault = try #require(try company.desk.jobFaults().first)
        #expect(fault.again == nil && fault.attempts == 3)
        let wording = Wording(.english, SmallCompany.calendar)
        #expect(
            fault.sentence(wording)
                == "Hook sms failed 3 times, given up until dyspo jobs retry: It ended with 3.")
        // Somebody has mended it.
        calls.fail(0)
        try company.desk.retryJob("hook/sms", "1")
        #expect(try worker.work().count == 1)
        #expect(try company.desk.jobFaults().isEmpty && company.desk.jobs().isEmpty)
        #expect(throws: Refusal.self) { try company.desk.retryJob("hook/sms", "1") }
    }

    @Test func whatNobodyWantsAnyMoreIsForgotten() throws {
        let worker = worker(hook(on: "create-order", retries: 0))
        _ = try worker.work()
        try company.newOrder()
        calls.fail(1)
        _ = try worker.work()
        #expect(try company.desk.jobs().first?.givenUpAt != nil)
        try company.desk.forgetJob("hook/sms", "1")
        #expect(try company.desk.jobs().isEmpty)
    }

    @Test func whoeverIsBrokenOffHasNotFailed() throws {
        let stopping = HookJob("sms", on: [.any], retries: 0) { _, _, _ in throw JobStopped() }
        _ = try worker(stopping).work()
        try company.newOrder()
        _ = try worker(stopping).work()
        let job = try #require(try company.desk.jobs().first)
        #expect(job.attempts == 0 && job.lease == nil && job.fault == nil)
        _ = try worker(hook(on: "*")).work()
        #expect(calls.commands == ["create-order"])
    }

    @Test func whatItSleptThroughForAWeekIsNotTold() throws {
        let worker = worker(hook(on: "create-order"))
        _ = try worker.work()
        try company.newOrder()
        company.clock.now = company.clock.now + 8 * 86_400
        try company.newOrder()
        _ = try worker.work()
        #expect(calls.keys == ["sms/2"])
    }

    @Test func whatDoesNotConcernItIsReadOnceAndNotAgain() throws {
        let worker = worker(hook(on: "undo"))
        _ = try worker.work()
        for _ in 0..<220 { try company.newOrder() }
        #expect(try worker.isThereWork())
        _ = try worker.work()
        #expect(calls.commands.isEmpty)
        #expect(try company.desk.hookMarks(["sms"])["sms"] == 220)
        #expect(try !worker.isThereWork())
    }

    @Test func aHookOfAnotherMachineIsNoDoubtHere() throws {
        _ = try worker(hook(on: "*")).work()
        try company.newOrder()
        calls.fail(1)
        _ = try worker(hook(on: "*")).work()
        #expect(try company.desk.jobDoubts().isEmpty)
        #expect(try company.desk.jobFaults().map { $0.name(.polish) } == ["zaczep sms"])
    }
}
