import ServiceModel
import Testing

@Suite struct ChainPlaceTests {
    private let tasks = [
        TaskTemplate(duration: 60), TaskTemplate(duration: 60, after: [0], lag: 90), TaskTemplate(after: [0, 1]),
    ]

    private func at(_ hours: Int) -> Timestamp { Timestamp(seconds: Int64(hours) * 3600) }

    private func visit(_ number: Int, task: Int, _ state: VisitState = .open, from: Int? = nil, to: Int = 0) -> Visit {
        let placement = from.map {
            Placement(
                assignments: [Assignment(technician: Identifier(1))], day: day("1970-01-01"), start: at($0), end: at(to)
            )
        }
        return Visit(
            id: Identifier(Int64(number)), order: Identifier(1), sequence: number, state: state, duration: 60,
            placement: placement, task: task)
    }

    private func place(of index: Int, _ visits: [Visit], ended: [Visit.ID: Timestamp] = [:]) -> ChainPlace? {
        ChainPlace(of: visits[index], among: visits, tasks, ended: ended)
    }

    @Test func whatComesBeforeGivesTheEarliestStartAndWhatFollowsTheLatestEnd() {
        let visits = [
            visit(1, task: 0, .planned, from: 8, to: 10), visit(2, task: 1),
            visit(3, task: 2, .planned, from: 20, to: 21),
        ]
        let middle = place(of: 1, visits)
        #expect(middle?.earliest?.start == at(10) + 90 * 60)
        #expect(middle?.latest?.end == at(20))
        #expect(middle?.waitsFor == nil)
        #expect(place(of: 2, visits)?.waitsFor == 2)
        #expect(place(of: 0, visits)?.before.isEmpty == true)
        #expect(place(of: 0, visits)?.latest?.sequence == 3)
    }

    @Test func aReturnVisitTakesThePlaceOfTheOneThatWasNotFinished() {
        let visits = [
            visit(1, task: 0, .partial, from: 8, to: 10), visit(2, task: 1),
            visit(4, task: 0, .planned, from: 12, to: 13),
        ]
        #expect(place(of: 1, visits)?.earliest?.start == at(13) + 90 * 60)
        #expect(place(of: 1, visits)?.earliest?.sequence == 4)
    }

    @Test func aVisitThatWasCancelledHoldsNobodyUp() {
        let visits = [visit(1, task: 0, .cancelled), visit(2, task: 1)]
        #expect(place(of: 1, visits) == nil)
    }

    @Test func whatIsOverCountsByWhenItEndedAndWaitsForNothing() {
        let visits = [visit(1, task: 0, .completed, from: 8, to: 10), visit(2, task: 1)]
        #expect(place(of: 1, visits, ended: [visits[0].id: at(12)])?.earliest?.start == at(12) + 90 * 60)
        #expect(place(of: 0, visits) == nil)
    }

    @Test func aPlanMovesWhatIsNoFact() {
        let visits = [
            visit(1, task: 0, .planned, from: 8, to: 10), visit(2, task: 1, .working, from: 12, to: 13),
            visit(3, task: 2),
        ]
        let last = place(of: 2, visits)
        let moved = last?.with { $0 == visits[0].id ? visit(1, task: 0, .planned, from: 30, to: 31).placement : nil }
        #expect(moved?.earliest?.start == at(31))
        #expect(moved?.before.last?.moment == at(13))
        #expect(last?.with { _ in nil }.waitsFor == 1)
    }

    @Test func theSameTechnicianAndTheNextWorkingDayArePrescribed() {
        let tasks = [TaskTemplate(duration: 60), TaskTemplate(after: [0], sameTechnician: true, day: .next)]
        let visits = [visit(1, task: 0, .planned, from: 8, to: 10), visit(2, task: 1)]
        let place = ChainPlace(of: visits[1], among: visits, tasks, ended: [:])
        // The first of January 1970 is a Thursday and a holiday; the second a Friday.
        let thursday = day("1970-01-01")
        #expect(place?.technician?.id == Identifier(1))
        #expect(place?.wrongDay(from: thursday, through: thursday, today: thursday)?.day == thursday + 1)
        #expect(place?.wrongDay(from: thursday + 1, through: thursday + 1, today: thursday) == nil)
        #expect(place?.wrongDay(from: thursday + 4, through: thursday + 4, today: thursday) != nil)
        #expect(place?.wrongDay(from: thursday + 4, through: thursday + 4, today: thursday + 2) == nil, "it is late")
    }
}
