import DeskModel
import Operations
import ServiceModel
import Synchronization
import Testing

@testable import Simulation

/// Days compared: the same whatever is done about them, and the same however they are counted.
@Suite struct DayStudyTests {
    let company: PlayedCompany

    init() throws { company = try PlayedCompany.shared.get() }

    @Test func theSameOnAnyNumberOfThreads() throws {
        var study = DayStudy(try company.ground(), seeds: [4, 5])
        study.rates.sick = 0.15
        let alone = try study.compare([.nearest, .repair])
        study.threads = 3
        #expect(try study.compare([.nearest, .repair]) == alone)
        // And from another copy of the same store.
        let again = DayStudy(try company.ground(), seeds: [4, 5])
        var other = again
        other.rates.sick = 0.15
        other.threads = 2
        #expect(try other.compare([.nearest, .repair]) == alone)
        #expect(alone[0].days[0] != alone[0].days[1])
    }

    @Test func everyPolicyMeetsTheSameDay() throws {
        var study = DayStudy(try company.ground(), seeds: [11])
        study.rates.sick = 0.3
        study.rates.emergencies = 0.5
        let found = try study.compare(RoomPolicy.allCases)
        let first = found[0].days[0]
        #expect(first.sick > 0 && first.emergencies > 0)
        for policy in found {
            #expect(policy.days[0].emergencies == first.emergencies)
            #expect(policy.days[0].sick == first.sick)
            #expect(policy.days[0].visits == first.visits)
        }
    }

    @Test func everyDayIsToldAndWhatIsKnownIsNotPlayedAgain() throws {
        let told = Mutex(DayFindings())
        var study = DayStudy(try company.ground(), seeds: [4, 5])
        study.threads = 2
        study.played = { policy, seed, figures in told.withLock { $0[policy, seed] = figures } }
        let policies = [RoomPolicy.nearest, .repair]
        let found = try study.compare(policies)
        #expect(told.withLock { $0.compared(policies, on: [4, 5]) } == found)
        // Three days of which two are known: the third alone is played, and all are in the answer.
        var more = DayStudy(study.ground, seeds: [4, 5, 6])
        more.known = told.withLock { $0 }
        let again = Mutex<[UInt64]>([])
        more.played = { _, seed, _ in again.withLock { $0.append(seed) } }
        let all = try more.compare(policies)
        #expect(again.withLock { $0 } == [6, 6])
        #expect(all.map { Array($0.days.prefix(2)) } == found.map(\.days) && all.allSatisfy { $0.days.count == 3 })
    }

    @Test func aDayThatNobodyWantsEndsWithinIt() throws {
        let (asked, played) = (Counter(), Counter())
        var study = DayStudy(try company.ground(), seeds: [4])
        // Wanted when it begins, and some events long.
        study.isCancelled = { asked.next() > 5 }
        study.played = { _, _, _ in _ = played.next() }
        #expect(throws: CancellationError.self) { _ = try study.compare([.nearest]) }
        #expect(played.next() == 1, "nothing was told of it")
        #expect(asked.next() < 20)
    }

    @Test func aDayWithoutShiftsIsRefused() throws {
        let sunday = PlayedCompany.monday + 20 * 7 - 1
        #expect(throws: Refusal.simulation(.noShifts(sunday))) { try company.ground(sunday) }
        #expect(throws: Refusal.simulation(.isOver(PlayedCompany.monday - 3))) {
            try company.ground(PlayedCompany.monday - 3)
        }
    }

    @Test func moreDemandBringsMoreAndTheSame() throws {
        let ground = try company.ground()
        func emergencies(_ demand: Double) -> [DayTrouble.Event] {
            var rates = DayRates.standard
            rates.emergencies = 1
            return ground.script(seed: 2, rates: rates, demand: demand).troubles.filter {
                if case .emergency = $0.trouble { true } else { false }
            }
        }
        let (less, usual, more) = (emergencies(0.5), emergencies(1), emergencies(1.5))
        #expect(less.count < usual.count && usual.count < more.count)
        #expect(Set(less).isSubset(of: usual) && Set(usual).isSubset(of: more))
    }

    @Test func oneMoreTechnicianIsThereAndDoesSomething() throws {
        let region = try #require(try company.desk.regions().first)
        let skill = try #require(try company.desk.skills().first)
        let change = WhatIf(hands: [NewHand(skill: skill.id, region: region.id)], demand: 1.3)
        var study = DayStudy(try company.ground(), seeds: [1, 2])
        study.threads = 2
        study.iterations = 300
        let found = try study.compare(change, under: .nearest)
        for (base, changed) in zip(found.base.days, found.changed.days) {
            #expect(changed.visits > base.visits)
            #expect(changed.served > base.served)
        }
        study.threads = 1
        let again = try study.compare(change, under: .nearest)
        #expect(again.base == found.base && again.changed == found.changed)
    }
}
