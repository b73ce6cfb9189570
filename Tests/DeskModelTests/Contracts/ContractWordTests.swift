import DeskModel
import ServiceModel
import Testing

/// What contracts say is read again as it was written.
@Suite struct ContractWordTests {
    private let english = Wording(.english, CompanyCalendar(identifier: "Europe/Warsaw")!)
    private let polish = Wording(.polish, CompanyCalendar(identifier: "Europe/Warsaw")!)

    @Test func coverageIsReadInBothLanguagesAndWrittenSoThatItIsReadAgain() throws {
        let one = try CoverageWords.coverage(
            "Mon-Fri 06:00-22:00; Sat 8-14; holidays closed; 2027-05-03 8-14; 2027-08-16 closed")
        let other = try CoverageWords.coverage(
            "pon-pt 06-22; sob 8-14; święta zamknięte; 2027-05-03 8-14; 2027-08-16 -")
        #expect(one == other)
        #expect(
            one.words(english)
                == "Mon-Fri 06:00-22:00; Sat 08:00-14:00; holidays none; 2027-05-03 08:00-14:00; 2027-08-16 none")
        for wording in [english, polish] { #expect(try CoverageWords.coverage(one.words(wording)) == one) }
        for text in [
            "24/7", "Mon-Sun 22:00-06:00; holidays normal", "Tue 8-12 14-18; holidays 10:00-12:00", "Sun 0-24",
        ] {
            let coverage = try CoverageWords.coverage(text)
            for wording in [english, polish] {
                #expect(try CoverageWords.coverage(coverage.words(wording)) == coverage)
            }
        }
        for text in ["Mon", "Fri-Mon 8-16", "Mon 8", "kiedyś 8-16", "Mon 8-16x"] {
            #expect(throws: InputFault.self, "\(text)") { try CoverageWords.coverage(text) }
        }
    }

    @Test func targetsAndInclusionsAreReadAgain() throws {
        let target = try TargetWords("lift:pilne 90m/16h/-")
        #expect(target.slaClass == "lift" && target.priority == .urgent)
        #expect(target.minutes == TargetMinutes(response: 90, arrival: 960))
        #expect(target.minutes.words == "90m/16h/-")
        #expect(try TargetWords("normal -/-/200h").minutes.fix == 12_000)
        for text in ["urgent", "urgent 4h", "urgent 0h/-/-", "nobody 1h/-/-", "urgent a/b/c"] {
            #expect(throws: InputFault.self, "\(text)") { try TargetWords(text) }
        }
        #expect(try IncludedWords.labour("40h/rok") == .upTo(2400, per: .year))
        #expect(try IncludedWords.labour("90/month") == .upTo(90, per: .month))
        #expect(try IncludedWords.trips("wszystko") == .all && IncludedWords.trips("none") == .none)
        let pool = try IncludedWords.pool("filtry małe FILTR-*=12/quarter")
        #expect(pool == PartPool(name: "filtry małe", code: "FILTR-*", quantity: 12, per: .quarter))
        #expect(try IncludedWords.pool(pool.words) == pool)
        #expect(try IncludedWords.discount("7,5 %") == 750 && PriceTerms(discount: 750).percent == "7.5")
        #expect(throws: InputFault.self) { try IncludedWords.discount("101") }
        #expect(throws: InputFault.self) { try IncludedWords.pool("FILTR") }
    }

    @Test func moneyIsSaidAsItIsReadInEachLanguage() {
        #expect(Money(minorUnits: 123_456_789).words(.english) == "1,234,567.89 zł")
        #expect(Money(minorUnits: 250_000).words(.polish) == "2 500,00 zł")
        #expect(Money(minorUnits: -5).words(.english) == "-0.05 zł")
    }
}
