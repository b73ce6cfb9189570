import DeskModel
import Testing

/// Initials in place of names on a wall that many see.
@Suite struct WallNameTests {
    @Test func aNameThatBeginsAnotherLeavesNothingOfIt() {
        let names = ["Jan Wilk", "Jan Wilkowski"]
        #expect(WallPerson.sentence("33, Jan Wilkowski; 34, Jan Wilk.", naming: names) == "33, J. W.; 34, J. W..")
        #expect(WallPerson.sentence("nobody", naming: names) == "nobody")
    }
}
