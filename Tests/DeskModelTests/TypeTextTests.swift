import DeskModel
import ServiceModel
import Testing

/// Tasks, questions and visits as people write them.
@Suite struct TypeTextTests {
    @Test(arguments: [
        "", "wymiana; 90m; F-gaz:2; crew 2", "odbiór; 30m; SEP G1; Gaz:3; after 1; lag 1d", "; 45m; after 1,2; lag 90m",
    ])
    func tasksReadAsTheyAreWritten(text: String) throws {
        #expect(try TaskText(text).text == text)
    }

    @Test func tasksAreReadInBothLanguagesAndAnyOrder() throws {
        let task = try TaskText("montaż; ekipa 3; 1:30; po 1 2; odstęp 2 dni; UDT, Gaz:2")
        #expect(task.duration == 90 && task.crewSize == 3 && task.after == [1, 2] && task.lag == 2880)
        #expect(task.skills == [SkillRow(code: "UDT"), SkillRow(code: "Gaz", level: 2)])
        #expect(throws: InputFault.notANumber("dwa")) { try TaskText("x; crew dwa") }
        #expect(throws: InputFault.notANumber("3x")) { try TaskText("x; after 3x") }
    }

    @Test(arguments: [
        ("b; 1h; after 1; same day; lag 2d", "same day", "lag 2d"),
        ("b; 1h; lag 1d; ten sam dzień", "same day", "lag 1d"),
        ("b; 1h; after 1; same day; next day", "same day", "next day"),
    ])
    func rulesThatNeverHoldTogetherAreRefused(text: String, one: String, other: String) {
        #expect(throws: InputFault.exclude(one, other)) { try TaskText(text) }
        #expect(throws: InputFault.exclude("next day", "same day")) { try TaskDependency("1; next day; same day") }
        #expect(throws: Never.self) { try TaskText("b; 1h; after 1; same day; lag 4h") }
    }

    @Test(arguments: [
        "działa; yes-no", "napięcie; number; V; 207..253", "ubytek; number; kg; ..3", "stan; choice; dobry/zły",
        "uwagi; text; optional", "tabliczka; photo",
    ])
    func questionsReadAsTheyAreWritten(text: String) throws {
        #expect(CheckText.text(try CheckText.item(text)) == text)
        let polish = CheckText.text(try CheckText.item(text), .polish)
        for word in ["yes-no", "number", "choice", "photo", "optional"] { #expect(!polish.contains(word), "\(polish)") }
        #expect(try CheckText.item(polish) == CheckText.item(text))
    }

    @Test func aTaskIsWrittenInBothLanguagesAndReadInBoth() throws {
        let task = try TaskText("odbiór; 30m; UDT; crew 2; after 1; lag 1d")
        #expect(task.words(.polish) == "odbiór; 30m; UDT; ekipa 2; po 1; odstęp 1d")
        #expect(try TaskText(task.words(.polish)) == task)
    }

    @Test func aQuestionAloneIsAnsweredByYesOrNo() throws {
        #expect(try CheckText.item("wentylator pracuje") == ChecklistItem(question: "wentylator pracuje"))
        #expect(try CheckText.item("U; liczba; V; 11,5..13").least == "11.5")
        #expect(throws: InputFault.self) { try CheckText.item("stan; kolor") }
        #expect(throws: InputFault.notANumber("a")) { try CheckText.item("U; number; V; a..3") }
    }

    @Test func aVisitIsNamedBehindItsOrder() {
        #expect(OrderVisitName("123") == OrderVisitName("123"))
        #expect(OrderVisitName("123").sequence == nil && OrderVisitName("ZS/2026/000123").sequence == nil)
        #expect(OrderVisitName("123/2").order == "123" && OrderVisitName("123/2").sequence == 2)
        #expect(OrderVisitName("zs/2026/000123/2").order == "zs/2026/000123")
        #expect(OrderVisitName("123/0").sequence == nil && OrderVisitName("a/2").sequence == nil)
    }
}
