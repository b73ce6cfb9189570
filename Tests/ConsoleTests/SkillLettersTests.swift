import ServiceModel
import Testing

@testable import Console

@Suite struct SkillLettersTests {
    private let letters = SkillLetters(
        ["F-gaz", "SEP G1", "SEP G2", "UDT"].enumerated().map { index, code in
            Skill(id: Skill.ID(Int64(index)), code: code, name: code)
        })

    @Test func everySkillHasALetterOfItsOwn() {
        #expect(letters.list(letters.codes) == "FSEU")
    }

    @Test func aLevelDoesNotHideTheSkill() {
        #expect(letters.letter(of: "SEP G2:3") == "E")
        #expect(letters.letter(of: "Gaz") == "?")
    }
}
