import ServiceModel
import Testing

@Suite struct PostcodeTests {
    @Test func aPostcodeHasFiveDigits() {
        #expect(Postcode("30-001")?.description == "30-001")
        #expect(Postcode("30001")?.description == "30-001")
        for wrong in ["", "3-0001", "30-01", "30-0011", "30 001", "AB-CDE", "30-00a", "３０-001", "300-01"] {
            #expect(Postcode(wrong) == nil, "\(wrong)")
        }
    }

    @Test func itIsFoundInATextWhereItStandsAlone() {
        #expect(Postcode.first(in: "Polna 5, 30-001 Kraków")?.code == Postcode("30-001"))
        #expect(Postcode.first(in: "30-001")?.code == Postcode("30-001"))
        #expect(Postcode.first(in: "PL 02-675, Warszawa")?.code == Postcode("02-675"))
        for none in ["130-001", "30-0012", "600-30-001", "30001", "ul. 3 Maja 30-00", ""] {
            #expect(Postcode.first(in: none) == nil, "\(none)")
        }
    }
}
