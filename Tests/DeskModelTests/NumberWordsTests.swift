import DeskModel
import ServiceModel
import Testing

/// The tail of a number means this year's order: of another year the whole number is said.
@Suite struct NumberWordsTests {
    private let old = OrderNumber(year: 2024, sequence: 1)
    private var wording: Wording {
        Wording(.english, CompanyCalendar(identifier: "Europe/Warsaw")!, today: Day(iso: "2026-11-23")!)
    }

    @Test func anOrderOfAnotherYearIsNamedByItsWholeNumber() {
        #expect(wording.short(old) == "ZS/2024/000001")
        #expect(wording.short(OrderNumber(year: 2026, sequence: 1)) == "1")
    }

    @Test func sentencesOfStockNameTheOrderThatIsMeant() {
        let names = StockFaultNames(op: .buy, part: "X", order: old)
        #expect(
            names.sentence(.closed, wording) == "Not booked: the parts of order ZS/2024/000001 are closed.")
        let move = BookedMove(
            op: .use, part: "X", quantity: Quantity(2), unit: "szt", from: "W1", to: "", order: old, value: 0)
        #expect(move.words(wording) == "2 × X used from W1 for order ZS/2024/000001")
        let held = StockFaultNames(op: .transfer, part: "X", place: "M1", holders: [old])
        #expect(
            held.sentence(.reserved(onHand: Quantity(2), free: Quantity(0)), wording)
                .contains("held for order ZS/2024/000001"))
    }

    @Test(arguments: [("1000000000000", "too large"), ("1.2345", "at most three decimals"), ("x", "is no quantity")])
    func whatIsNoQuantitySaysWhy(text: String, reason: String) {
        #expect(Refusal.stock(.notAQuantity(text)).sentence(wording).contains(reason))
    }

    @Test func whatAVisitCannotDoIsSaidInEnglish() {
        let refused = Refusal.execution(
            .visitState(old, .working, act: .travel, possible: VisitLifecycle.instead(in: .working)))
        #expect(
            refused.sentence(wording)
                == "ZS/2024/000001 is working: “travel” is not possible now. Possible: pause, complete, partly done, needs parts, abort."
        )
    }

    @Test func howAQuestionStandsIsSaidInBothLanguages() {
        for mark in CheckMark.allCases where mark != .ok { #expect(mark.name(.polish) != mark.rawValue) }
        #expect(CheckMark.notAsked.rawValue == "not-asked" && CheckMark.notAsked.name(.polish) == "niezadane")
    }
}
