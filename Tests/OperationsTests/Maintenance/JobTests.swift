import DeskModel
import Operations
import ServiceModel
import Storage
import Synchronization
import Testing

/// Background jobs: each is done by one process, a failing one waits and blocks nobody.
@Suite struct JobTests {
    private final class Counted: JobHandler {
        let kind: String
        let standing: String?
        private let work: @Sendable (Job, ServiceDesk) throws -> Void
        private let count = Mutex(0)
        var calls: Int { count.withLock { $0 } }

        init(
            _ kind: String, standing: String? = "all",
            _ work: @escaping @Sendable (Job, ServiceDesk) throws -> Void = { _, _ in }
        ) {
            self.kind = kind
            self.standing = standing
            self.work = work
        }

        func name(_ language: Language) -> String { language("counting", "liczenie") }
        func next(after job: Job, on desk: ServiceDesk) -> Timestamp? { standing == nil ? nil : desk.now + 3600 }
        func perform(_ job: Job, on desk: ServiceDesk, isStillOurs: () throws -> Bool) throws -> [Summary] {
            count.withLock { $0 += 1 }
            try work(job, desk)
            return []
        }
    }

    private let company: SmallCompany

    init() throws { company = try SmallCompany() }

    private func worker(_ handlers: [any JobHandler], _ owner: String = "a") -> JobWorker {
        JobWorker(company.desk, JobRegistry(handlers), owner: owner)
    }

    @Test func aStandingJobIsDoneAtOnceAndThenWhenItIsDue() throws {
        let job = Counted("count")
        #expect(try worker([job]).work().count == 1)
        #expect(try worker([job]).work().isEmpty)
        company.clock.now = company.clock.now + 3599
        #expect(try !worker([job]).isThereWork())
        company.clock.now = company.clock.now + 1
        #expect(try worker([job]).work().count == 1)
        #expect(job.calls == 2)
    }

    @Test func whatOneHasLeasedNoOtherDoesUntilTheLeaseEnds() throws {
        let inner = Counted("count")
        let (clock, other) = (company.clock, worker([inner], "b"))
        let job = Counted("count") { (_, _) throws in
            #expect(try other.work().isEmpty)
            clock.now = clock.now + JobLease.length
            // Whoever held it is taken for dead.
            #expect(try other.work().count == 1)
        }
        _ = try worker([job]).work()
        #expect(job.calls == 1 && inner.calls == 1)
        #expect(try company.desk.jobs().map(\.attempts) == [0])
    }

    @Test func aClockThatWasAheadOncePutsNothingOff() throws {
        let job = Counted("count")
        let today = company.clock.now
        company.clock.now = today + 70 * 86_400
        #expect(try worker([job]).work().count == 1)
        // It ran ahead while a job was held too, and the holder died.
        try company.store.write(at: company.clock.now) { transaction in
            try transaction.enqueue("other", "x", due: transaction.now)
            _ = try transaction.lease(of: ["other"], for: "dead")
        }
        company.clock.now = today
        let registry = JobRegistry([job, Counted("other", standing: nil)])
        let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)
        let doubts = try company.desk.jobDoubts(registry)
        #expect(doubts.count == 3 && doubts.allSatisfy { !$0.isNote })
        #expect(doubts.contains { $0.sentence(wording).hasPrefix("Counting: due only on 2027-02-01") }, "\(doubts)")
        let worker = JobWorker(company.desk, registry, owner: "a")
        #expect(try worker.work().count == 2)
        #expect(try company.desk.jobs().map(\.due) == [today + 3600])
        #expect(try company.desk.jobDoubts(registry).isEmpty)
        let unknown = try company.desk.jobDoubts(JobRegistry([]))
        #expect(unknown.map(\.kind) == [.unknownKind] && unknown[0].isNote)
    }

    @Test func manyWorkersDoEachJobOnce() async throws {
        let job = Counted("count", standing: nil)
        try company.store.write(at: company.clock.now) { transaction in
            for number in 0..<40 { try transaction.enqueue("count", "\(number)", due: transaction.now) }
        }
        let workers = (0..<4).map { worker([job], "w\($0)") }
        await withTaskGroup(of: Int.self) { group in
            for worker in workers { group.addTask { (try? worker.work().count) ?? -1 } }
            #expect(await group.reduce(0, +) == 40)
        }
        #expect(job.calls == 40)
        #expect(try company.desk.jobs().isEmpty)
    }

    @Test func whoLooksOnlyOnceDoesMoreThanAGoHolds() throws {
        let job = Counted("count", standing: nil)
        let number = JobWorker.most * 2 + 7
        try company.store.write(at: company.clock.now) { transaction in
            for each in 0..<number { try transaction.enqueue("count", "\(each)", due: transaction.now) }
        }
        #expect(try worker([job]).work().count == JobWorker.most)
        #expect(try worker([job]).workThrough().count == number - JobWorker.most)
        #expect(job.calls == number)
    }

    @Test func aFailingJobWaitsLongerEachTimeAndBlocksNobody() throws {
        let failing = Counted("a-fails") { _, _ in throw Refusal.desk(.missingReason) }
        let sound = Counted("b-works")
        let results = try worker([failing, sound]).work()
        #expect(results.count == 2 && sound.calls == 1)
        var waits: [Int] = []
        for _ in 0..<4 {
            let job = try #require(try company.desk.jobs().first { $0.kind == "a-fails" })
            waits.append(Int(job.due.since(company.clock.now)))
            company.clock.now = job.due
            _ = try worker([failing]).work()
        }
        #expect(waits == [30, 60, 120, 240])
        #expect(Job.wait(after: 40) == 6 * 3600)
        let fault = try #require(try company.desk.jobFaults(JobRegistry([failing])).first)
        let wording = Wording(.polish, SmallCompany.calendar, today: SmallCompany.monday)
        #expect(fault.attempts == 5)
        #expect(fault.sentence(wording).hasPrefix("Liczenie: nie udało się 5 razy, następna próba "))
    }

    @Test func whatIsAskedForMeanwhileIsDoneOnceMore() throws {
        let store = company.store
        let job = Counted("count", standing: nil) { job, desk in
            guard job.asked == 1 else { return }
            try store.write(at: desk.now) { try $0.enqueue("count", "x", due: $0.now) }
        }
        try company.store.write(at: company.clock.now) { try $0.enqueue("count", "x", due: $0.now) }
        _ = try worker([job]).work()
        #expect(job.calls == 2)
        #expect(try company.desk.jobs().isEmpty)
    }

    @Test func plansAreLookedAtWhenTheyChange() throws {
        let plans = try PlanCompany()
        let worker = JobWorker(plans.desk, JobRegistry([GeneratePlansJob()]), owner: "a")
        _ = try worker.work()
        let plan = try plans.monthly()
        #expect(try plans.desk.jobs().contains { $0.key == "plan/\(plan.id)" })
        let results = try worker.work()
        #expect(results.count == 1)
        #expect(try plans.made(plan).count == 1)
        #expect(try plans.desk.jobs().map(\.key) == ["daily"])
        // Five minutes past midnight, local time.
        #expect(try plans.desk.jobs().first?.due == SmallCompany.at("00:05", SmallCompany.monday + 1))
    }
}
