import ServiceModel
import TermCanvas
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

    @Test func whereThereAreMoreSkillsThanColumnsThoseThatWaitingOrdersAskForComeFirst() {
        #expect(letters.columns(2).text(held: ["F-gaz", "UDT"]) == "F-")
        #expect(letters.columns(2, asked: ["UDT"]).text(held: ["F-gaz", "UDT"]) == "FU")
        #expect(letters.columns(2, asked: ["UDT", "SEP G2"]).text(held: ["F-gaz", "UDT"]) == "-U")
        #expect(letters.code(of: "SEP G2:3") == "SEP G2")
    }

    @Test func theBoardHasAsManyColumnsAsTheQueueAsksFor() {
        let board = Rect(column: 0, row: 1, columns: 82, rows: 20)
        #expect(BoardGrid(board, isNarrow: false, skills: 8).skillColumns == 5)
        #expect(BoardGrid(board, isNarrow: false, skills: 8, asked: 7).skillColumns == 7)
        #expect(BoardGrid(board, isNarrow: false, skills: 8, asked: 8).skillColumns == 8)
    }

    @Test func aLevelDoesNotHideTheSkill() {
        #expect(letters.letter(of: "SEP G2:3") == "E")
        #expect(letters.letter(of: "Gaz") == "?")
    }
}
