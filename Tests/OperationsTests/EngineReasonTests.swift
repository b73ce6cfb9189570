import DeskModel
import Scheduling
import ServiceModel
import Testing

@testable import Operations

/// Every reason of the engine has a word of its own at the desk.
@Suite struct EngineReasonTests {
    /// One of each kind that can come to a person.
    private static func reasons(about task: Int) -> [Reason] {
        [
            .absent, .shiftLocked, .locked(.time), .started, .lacksSkills([0]),
            .skillLevelTooLow(skill: 0, has: 1, needs: 2), .wrongRegion(0), .excludedTechnician, .notRequiredTechnician,
            .dayNotAllowed, .noWindowInShift, .outsideWindow(latestStart: 1, wouldStart: 2),
            .outsideAccess(closes: 1, wouldEnd: 2), .tooLate(latest: 1, wouldBe: 2),
            .delaysOther(task: task, latestStart: 1, wouldStart: 2), .shiftTooShort(ends: 1, wouldEnd: 2),
            .breakLost(latestStart: 1, wouldStart: 2), .tooManyTasks(limit: 3), .legTooLong(limit: 60, wouldBe: 120),
            .tooMuchTravel(limit: 60, wouldBe: 120), .unreachable, .tooFarFromHome(limit: 60, wouldBe: 120),
            .wayTooLong(limit: 1000, wouldBe: 2000), .needsCrew(2), .waitsFor(task: task),
            .overloaded(limit: 1, wouldBe: 2), .lacksTool(0), .lacksPart(0, has: 1, needs: 2),
            .withoutPickup(task: task), .withoutDelivery(task: task), .alreadyBroken,
        ]
    }

    /// Reasons of one group say the same to a person; a new reason has to be put into one here.
    private static func group(_ reason: Reason) -> Int? {
        switch reason {
        case .absent: 0
        case .shiftLocked: 1
        case .locked, .started: 2
        case .lacksSkills: 3
        case .skillLevelTooLow: 4
        case .wrongRegion: 5
        case .excludedTechnician: 6
        case .notRequiredTechnician: 7
        case .dayNotAllowed: 8
        case .noWindowInShift: 9
        // Where the site's hours are known they are told; this one has none.
        case .outsideWindow, .tooLate, .outsideAccess: 10
        case .delaysOther: 11
        case .shiftTooShort: 12
        case .breakLost: 13
        case .tooManyTasks: 14
        case .legTooLong: 15
        case .tooMuchTravel: 16
        case .unreachable: 17
        case .tooFarFromHome: 18
        case .wayTooLong: 19
        case .needsCrew: 20
        case .waitsFor, .withoutPickup, .withoutDelivery: 21
        case .overloaded: 22
        case .lacksTool: 23
        case .lacksPart: 24
        case .alreadyBroken: 25
        // The desk has no breaks that mind the load, and nobody knows more of what is unknown.
        case .breakTooHeavy, .unknown: nil
        }
    }

    @Test func everyReasonHasASentenceOfItsOwn() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        let days = [SmallCompany.monday]
        let snapshot = try company.desk.snapshot(of: days)
        // The day is over: that is what having no window in it means then.
        let scope = PlanningScope(now: SmallCompany.at("20:00"), days: days)
        let engine = try EngineProblem(snapshot, scope, company: company.desk.company)
        let reasons = EngineReasons(engine: engine, snapshot: snapshot, company: company.desk.company)
        let task = try #require(engine.tasks[visit.id])
        let cell = CellKey(company.ewa.id, days[0])
        var groups: [String: Set<Int>] = [:]
        for reason in Self.reasons(about: task) {
            let breach = reasons.breach(reason, visit: visit.id, cell: cell)
            #expect(breach != .planning(.notKnown), "\(reason)")
            for language in Language.allCases {
                #expect(!breach.sentence(Wording(language, SmallCompany.calendar)).isEmpty, "\(reason)")
                #expect(breach.word(in: language).count <= 6, "\(reason)")
                let sentence = breach.sentence(Wording(language, SmallCompany.calendar))
                groups["\(language) \(sentence)", default: []].insert(try #require(Self.group(reason)))
            }
        }
        #expect(groups.values.allSatisfy { $0.count == 1 }, "each says what it is about")
        let told = groups.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
        #expect(told == Set(0...25), "one of every group was asked for")
        #expect(reasons.breach(.alreadyBroken, visit: visit.id, cell: cell) == .planning(.dayBroken))
        #expect(reasons.breach(.unknown, visit: visit.id, cell: cell) == .planning(.notKnown))
    }
}
