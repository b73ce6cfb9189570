import DeskModel
import ServiceModel
import Testing

/// Which policy is said to be best, and what is said of its price.
@Suite struct PolicyVerdictTests {
    private static func day(
        kept: Int = 0, due: Int = 20, late: Int = 0, travel: Int = 0, overtime: Int = 0, moved: Int = 0, calls: Int = 0
    ) -> SimulatedFigures {
        var figures = SimulatedFigures()
        (figures.slaKept, figures.slaDue, figures.late) = (kept, due, late)
        (figures.travelMinutes, figures.overtimeMinutes) = (travel, overtime)
        (figures.toldMoved, figures.calls) = (moved, calls)
        return figures
    }

    @Test func whoeverKeepsMostSLAIsNamedWithItsPrice() throws {
        let verdict = try #require(
            PolicyVerdict([
                PolicyDays(.nearest, days: [Self.day(kept: 12, travel: 600, moved: 1, calls: 4)]),
                PolicyDays(.reoptimise, days: [Self.day(kept: 15, travel: 540, overtime: 90, moved: 9, calls: 2)]),
                PolicyDays(.repair, days: [Self.day(kept: 17, travel: 660, overtime: 60, moved: 3, calls: 2)]),
            ]))
        #expect(verdict.best == .repair && verdict.rival == .reoptimise && verdict.lead == 10)
        #expect(!verdict.isSure, "one day is no proof")
        #expect(
            verdict.sentence(.english)
                == "Repair keeps most SLA: 85.0 %, 10.0 points more than re-optimise. "
                + "It costs travel +2.0 h; it spares moved after told -6.0, overtime -0.5 h.")
        #expect(
            verdict.sentence(.polish)
                == "Najwięcej SLA ma naprawa planu: 85,0 %, o 10,0 pkt więcej niż wszystko od nowa. "
                + "Koszt: dojazdy +2,0 h; oszczędza: zmiany po zapowiedzi -6,0, nadgodziny -0,5 h.")
    }

    @Test func whereTheyAreLevelThePriceDecides() throws {
        let verdict = try #require(
            PolicyVerdict([
                PolicyDays(.nearest, days: [Self.day(kept: 15, travel: 600, calls: 4)]),
                PolicyDays(.reoptimise, days: [Self.day(kept: 12)]),
                PolicyDays(.repair, days: [Self.day(kept: 15, travel: 660, calls: 1)]),
            ]))
        #expect(verdict.level == [.nearest, .repair] && verdict.best == .repair && verdict.lead == 0)
        #expect(
            verdict.sentence(.english)
                == "Nearest and repair keep the same SLA, 75.0 %; repair against nearest: calls -3.0, travel +1.0 h.")
        let alike = try #require(
            PolicyVerdict([RoomPolicy.nearest, .repair].map { PolicyDays($0, days: [Self.day(kept: 15)]) }))
        #expect(alike.sentence(.english) == "Nearest and repair keep the same SLA, 75.0 %, and cost the same.")
        #expect(
            alike.sentence(.polish)
                == "Tyle samo SLA dotrzymują najbliższy i naprawa planu, 75,0 %, i kosztują tyle samo.")
    }

    @Test func withoutAContractsTimeWhatIsLateCounts() throws {
        let verdict = try #require(
            PolicyVerdict([
                PolicyDays(.nearest, days: [Self.day(due: 0, late: 3)]),
                PolicyDays(.repair, days: [Self.day(due: 0, late: 5)]),
            ]))
        #expect(verdict.measure == .late && verdict.best == .nearest)
        #expect(
            verdict.sentence(.english)
                == "No contract's time falls due. Nearest has the fewest late: 3.0, 2.0 fewer than repair. "
                + "It costs nothing more.")
    }

    @Test func severalDaysSayWhetherItIsChance() throws {
        func verdict(_ kept: [Int], _ other: [Int]) throws -> PolicyVerdict {
            try #require(
                PolicyVerdict([
                    PolicyDays(.nearest, days: other.map { Self.day(kept: $0) }),
                    PolicyDays(.repair, days: kept.map { Self.day(kept: $0) }),
                ]))
        }
        // Days differ from one another by more than the policies do, but each time by the same.
        #expect(try verdict([10, 14, 18, 12], [9, 13, 16, 11]).isSure)
        #expect(try !verdict([10, 14, 18, 12], [12, 9, 19, 8]).isSure)
    }

    @Test func withoutTwoOnTheSameDaysThereIsNone() {
        #expect(PolicyVerdict([PolicyDays(.repair, days: [Self.day()])]) == nil)
        #expect(PolicyVerdict([PolicyDays(.repair, days: [Self.day()]), PolicyDays(.nearest, days: [])]) == nil)
        #expect(PolicyVerdict([PolicyDays(.repair, days: []), PolicyDays(.nearest, days: [])]) == nil)
    }

    @Test func theBestAreThoseThatAreShownAlike() {
        #expect(DayMeasure.sla.best(of: [71.04, 71.0, 60]) == [0, 1])
        #expect(DayMeasure.late.best(of: [3, 2, 4]) == [1])
        #expect(DayMeasure.calls.best(of: [3, 3, 3]) == [], "there is nothing to choose")
        #expect(DayMeasure.calls.best(of: [3, nil, nil]) == [] && DayMeasure.calls.best(of: []) == [])
    }

    @Test func policiesAreComparedOnTheDaysThatAllHaveMet() {
        var findings = DayFindings()
        let policies = [RoomPolicy.nearest, .repair]
        findings[.nearest, 1] = Self.day(late: 4)
        #expect(findings.compared(policies, on: [1, 2]).map(\.days.count) == [1, 0])
        findings[.nearest, 2] = Self.day(late: 8)
        findings[.repair, 2] = Self.day(late: 6)
        #expect(findings.compared(policies, on: [1, 2]).map { $0.days.map(\.late) } == [[8], [6]])
        #expect(findings.count(policies, on: [1, 2]) == 3 && findings.count(policies, on: [3]) == 0)
        #expect(findings.common(to: policies, of: [2, 1]) == [2])
    }
}
