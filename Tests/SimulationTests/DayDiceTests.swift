import ServiceModel
import Testing

@testable import Simulation

/// The dice of a day.
@Suite struct DayDiceTests {
    @Test func sharesAreSpreadEvenlyAndBelongToWhatTheyAreDrawnFor() {
        let dice = DayDice(seed: 1)
        let shares = (0..<4000).map { dice.share(.visit(OrderNumber(year: 2026, sequence: $0), 1), .work) }
        #expect(shares.allSatisfy { $0 >= 0 && $0 < 1 })
        for tenth in 0..<10 {
            let count = shares.count { Int($0 * 10) == tenth }
            #expect((330...470).contains(count), "\(count) in tenth \(tenth)")
        }
        let visit = DayDice.Subject.visit(OrderNumber(year: 2026, sequence: 5), 1)
        #expect(dice.share(visit, .work) == DayDice(seed: 1).share(visit, .work))
        #expect(dice.share(visit, .work) != dice.share(visit, .travel))
        #expect(dice.share(visit, .work) != DayDice(seed: 2).share(visit, .work))
        #expect(dice.share(visit, .work) != dice.share(.visit(OrderNumber(year: 2026, sequence: 5), 2), .work))
        #expect((0..<500).allSatisfy { (3...7).contains(dice.within(3...7, visit, .begin, $0)) })
    }
}
