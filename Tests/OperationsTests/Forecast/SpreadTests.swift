import DeskModel
import ServiceModel
import Testing

@testable import Operations

/// How far times spread, by what was measured and what is believed before anything was.
@Suite struct SpreadTests {
    @Test func withoutSamplesThePriorCounts() {
        let spread = Spread.prior
        #expect(spread.samples == SampleCounts())
        #expect(spread.travel.value(at: 0.5) == 1000)
        #expect((990...1010).contains(spread.work(of: .repair).value(at: 0.5)))
        #expect(spread.work(of: .repair) == spread.work(of: .installation))
    }

    @Test func ownTimesOutweighThePriorAsTheyCome() {
        // Whoever takes twice as long as planned, a hundred times.
        let slow = Spread(work: (0..<100).map { _ in (.repair, 2000) }, travel: [])
        #expect(slow.work(of: .repair).value(at: 0.5) == 2000)
        #expect(slow.samples == SampleCounts(work: 100, travel: 0))
        // Ten of them are not enough for a type of their own, and move the whole company but little.
        let few = Spread(work: (0..<10).map { _ in (.repair, 2000) }, travel: [])
        #expect(few.work(of: .repair) == few.work(of: .maintenance))
        #expect(few.work(of: .repair).value(at: 0.5) < 1200)
    }

    @Test func aTypeWithEnoughOfItsOwnSpreadsByItself() {
        let spread = Spread(
            work: (0..<40).map { _ in (.repair, 2000) } + (0..<40).map { _ in (.maintenance, 1000) }, travel: [])
        #expect(spread.work(of: .repair).value(at: 0.75) == 2000)
        #expect(spread.work(of: .maintenance).value(at: 0.75) < 1300)
        #expect(spread.work(of: .installation).value(at: 0.75) == 2000)
    }

    @Test func mistakesOfTellingAreNoTimes() {
        let spread = Spread(work: [(.repair, 9), (.repair, 90_000)], travel: [0, 1000])
        #expect(spread.samples == SampleCounts(work: 0, travel: 1))
    }

    @Test func whatLastsAlreadyIsDrawnAmongWhatLastsLonger() {
        let quantiles = Quantiles([500, 1000, 1500, 2000])
        #expect(quantiles.share(below: 1000) == 1.0 / 3)
        #expect(quantiles.length(of: 60, at: 0) == 30)
        #expect(quantiles.length(of: 60, beyond: 60, at: 0) == 60)
        #expect(quantiles.length(of: 60, beyond: 60, at: 1) == 120)
        // Longer than anything measured: up to a fifth more.
        #expect(quantiles.length(of: 60, beyond: 200, at: 0.5) == 220)
        for elapsed in stride(from: 0, through: 300, by: 7) {
            for share in [0.0, 0.2, 0.5, 0.9] {
                #expect(quantiles.length(of: 60, beyond: elapsed, at: share) >= elapsed)
            }
        }
    }

    @Test func aShareBelongsToVisitAndRun() {
        let first = (0..<200).map { ForecastDice.share(Visit.ID(7), run: $0, .work) }
        #expect(first == (0..<200).map { ForecastDice.share(Visit.ID(7), run: $0, .work) })
        #expect(first != (0..<200).map { ForecastDice.share(Visit.ID(8), run: $0, .work) })
        #expect(first != (0..<200).map { ForecastDice.share(Visit.ID(7), run: $0, .travel) })
        #expect((0.4...0.6).contains(first.reduce(0, +) / 200))
        #expect(first.allSatisfy { (0..<1).contains($0) })
    }
}
