import DeskModel
import Scheduling
import ServiceModel
import Testing

@testable import Operations

/// Every reason of the engine has a word of its own at the desk.
@Suite struct EngineReasonTests {
    @Test func noReasonBecomesABrokenDay() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        let days = [SmallCompany.monday]
        let snapshot = try company.desk.snapshot(of: days)
        let scope = PlanningScope(now: company.clock.now, days: days)
        let engine = try EngineProblem(snapshot, scope, company: company.desk.company)
        let reasons = EngineReasons(engine: engine, snapshot: snapshot, company: company.desk.company)
        let task = try #require(engine.tasks[visit.id])
        let cell = CellKey(company.ewa.id, days[0])
        let all: [Reason] = [
            .absent, .shiftLocked, .locked(.time), .started, .lacksSkills([0]),
            .skillLevelTooLow(skill: 0, has: 1, needs: 2), .wrongRegion(0), .excludedTechnician, .notRequiredTechnician,
            .dayNotAllowed, .noWindowInShift, .outsideWindow(latestStart: 1, wouldStart: 2),
            .outsideAccess(closes: 1, wouldEnd: 2), .tooLate(latest: 1, wouldBe: 2),
            .delaysOther(task: task, latestStart: 1, wouldStart: 2), .shiftTooShort(ends: 1, wouldEnd: 2),
            .breakLost(latestStart: 1, wouldStart: 2), .tooManyTasks(limit: 3), .legTooLong(limit: 60, wouldBe: 120),
            .tooMuchTravel(limit: 60, wouldBe: 120), .unreachable, .tooFarFromHome(limit: 60, wouldBe: 120),
            .wayTooLong(limit: 1000, wouldBe: 2000), .needsCrew(2), .waitsFor(task: task),
            .overloaded(limit: 1, wouldBe: 2), .lacksTool(0), .lacksPart(0, has: 1, needs: 2),
        ]
        var words: Set<String> = []
        for reason in all {
            let breach = reasons.breach(reason, visit: visit.id, cell: cell)
            #expect(breach != .planning(.dayBroken), "\(reason)")
            for language in Language.allCases {
                #expect(!breach.sentence(Wording(language, SmallCompany.calendar)).isEmpty, "\(reason)")
                #expect(breach.word(in: language).count <= 6, "\(reason)")
            }
            words.insert(breach.sentence(Wording(.english, SmallCompany.calendar)))
        }
        #expect(words.count > 20, "each says what it is about")
        #expect(reasons.breach(.alreadyBroken, visit: visit.id, cell: cell) == .planning(.dayBroken))
        #expect(reasons.breach(.unknown, visit: visit.id, cell: cell) == .planning(.notKnown))
    }
}
