import ServiceModel
import Testing

@Suite struct ValueTests {
    @Test func taxNumbersNeedTheirCheckDigit() {
        #expect(NIP("526-025-09-95")?.digits == "5260250995")
        #expect(NIP("5260250994") == nil)
        #expect(NIP("0000000000") == nil)
        #expect(NIP("52602509") == nil)
    }

    @Test func moneyRoundsHalfAwayFromZero() {
        #expect(Money(minorUnits: 1005).scaled(by: 23, over: 100) == Money(minorUnits: 231))
        #expect(Money(minorUnits: 50).scaled(by: 1, over: 100) == Money(minorUnits: 1))
        #expect(Money(minorUnits: -50).scaled(by: 1, over: 100) == Money(minorUnits: -1))
        #expect(Money(minorUnits: .max).scaled(by: 2, over: 1) == nil)
        #expect(Money("12,30")?.amount == "12.30")
        #expect(Money("-0.05")?.amount == "-0.05")
        #expect(Money("1.2") == nil)
    }

    @Test func taxIsComputedOnceARate() {
        let lines = [
            (Money(minorUnits: 333), VATRate.standard), (Money(minorUnits: 334), .standard),
            (Money(minorUnits: 100), .exempt),
        ]
        let summary = VAT.summary(lines)
        #expect(summary?.map(\.tax.minorUnits) == [153, 0])
        #expect(VAT.summary([(Money(minorUnits: 1, currency: "EUR"), .zero), (Money(minorUnits: 1), .zero)]) == nil)
    }

    @Test func orderNumbersGoRoundTrip() {
        #expect(OrderNumber("ZS/2026/000123") == OrderNumber(year: 2026, sequence: 123))
        #expect(OrderNumber(year: 2026, sequence: 123).description == "ZS/2026/000123")
        #expect(OrderNumber("ZS/2026/x") == nil)
    }

    @Test func identifiersGrowAndNeverRepeat() {
        var mint = IdentifierMint()
        var last: Identifier<Order> = mint.next(milliseconds: 1_800_000_000_000)
        for _ in 0..<10_000 {
            let next: Identifier<Order> = mint.next(milliseconds: 1_800_000_000_000)
            #expect(last < next)
            last = next
        }
    }

    @Test func textsThatSteerATerminalAreRefused() {
        #expect(throws: TextFault.controlCharacter(codePoint: 27, position: 3)) {
            try PlainText.checked("abc\u{1B}[2J")
        }
        #expect(throws: TextFault.controlCharacter(codePoint: 0x202E, position: 0)) {
            try PlainText.checked("\u{202E}abc")
        }
        #expect(throws: TextFault.empty) { try PlainText.checked("  ") }
        #expect(throws: TextFault.tooLong(length: 201, limit: 200)) {
            try PlainText.checked(String(repeating: "ą", count: 201))
        }
        #expect(throws: Never.self) { try PlainText.checked("Żółć\nline", lines: true) }
    }

    @Test func windowsAreNeverEmpty() {
        let noon = Timestamp(seconds: 43_200)
        #expect(TimeWindow(start: noon, end: noon) == nil)
        let day = TimeWindow(start: Timestamp(seconds: 0), end: Timestamp(seconds: 86_400))!
        #expect(day.subtracting(TimeWindow(start: noon, end: noon + 60)!).count == 2)
        #expect(day.subtracting(day).isEmpty)
    }
}
