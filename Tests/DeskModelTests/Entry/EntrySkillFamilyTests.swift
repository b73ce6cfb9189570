import DeskModel
import ServiceModel
import Testing

/// Skills whose codes share their first word: the word alone is a question.
@Suite struct EntrySkillFamilyTests {
    private static let codes = ["SEP E", "SEP D", "F-gaz", "Wysokość nocą"]

    private static let catalogue = EntryCatalogue(
        customers: [.init(id: Identifier(1), name: "Hotel Pozorny", phone: "")],
        sites: [.init(id: Identifier(1), customer: Identifier(1), name: "Recepcja", town: "Olkusz")], devices: [],
        technicians: [],
        skills: codes.enumerated().map { .init(id: Identifier(Int64($0 + 1)), code: $1, name: $1) }, parts: [])

    private static let reader = EntryReader(
        catalogue: catalogue, calendar: CompanyCalendar(identifier: "Europe/Warsaw")!)

    private static let now = CompanyCalendar(identifier: "Europe/Warsaw")!
        .timestamp(iso8601: "2026-11-23T09:40:00+01:00")!

    private func read(_ line: String, _ answers: EntryAnswers = EntryAnswers()) -> EntryReading {
        Self.reader.read(line, now: Self.now, answers: answers)
    }

    @Test(arguments: ["hotel, winda stoi, w piątek 12-16, SEP, 2h", "hotel, winda stoi, w piątek 12-16, 2h, sep"])
    func theFirstWordOfSeveralCodesIsAQuestionAndNoTitle(line: String) throws {
        let reading = read(line)
        #expect(reading.title == "winda stoi" && reading.duration == 120 && reading.skills.isEmpty)
        let doubt = try #require(reading.doubts.first)
        #expect(reading.doubts.count == 1 && doubt.field == .skills)
        #expect(doubt.candidates.map(\.value) == [.skill(Identifier(1)), .skill(Identifier(2))])
        var answers = EntryAnswers()
        answers.choose(.candidate(.skill(Identifier(2))), for: doubt)
        let answered = read(line, answers)
        #expect(answered.saves && answered.skills.map(\.skill) == [Identifier(2)])
    }

    @Test func theQuestionNamesTheSkills() throws {
        let wording = Wording(.english, CompanyCalendar(identifier: "Europe/Warsaw")!)
        let sentences = EntrySentences(catalogue: Self.catalogue, wording: wording)
        let doubt = try #require(read("hotel, winda stoi, SEP:2").doubts.first)
        #expect(sentences.question(doubt) == "\"SEP:2\": which skill?")
        #expect(sentences.options(doubt).map(\.text) == ["SEP E", "SEP D", "leave it out"])
    }

    @Test func aWholeCodeAndAnEverydayWordAreAsBefore() {
        #expect(read("hotel, winda stoi, SEP D").skills.map(\.skill) == [Identifier(2)])
        #expect(read("hotel, winda stoi F-gaz").skills.map(\.skill) == [Identifier(3)])
        #expect(read("hotel, mierzą wysokość").title == "mierzą wysokość")
    }

    @Test(arguments: ["wczoraj", "yesterday", "przedwczoraj"])
    func aDayThatIsOverIsAQuestion(word: String) {
        let reading = read("hotel, winda stoi, \(word)")
        #expect(reading.title == "winda stoi" && reading.window == nil)
        #expect(reading.doubts.map(\.field) == [.window] && reading.doubts.first?.kind == .past)
        #expect(read("hotel, winda stoi od \(word)").doubts.isEmpty)
    }
}
