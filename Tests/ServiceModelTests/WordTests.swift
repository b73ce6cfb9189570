import Testing

@testable import ServiceModel

@Suite struct WordTests {
    @Test func polishLettersFollowTheirNeighbours() {
        let names = ["Żuk", "Źródło", "zebra", "Łoś", "lis", "Ląd", "Lato", "ćma", "cyna", "Ósmy", "osa", "ąda", "aza"]
        #expect(
            byPolishName(names) { $0 }
                == ["aza", "ąda", "cyna", "ćma", "Lato", "Ląd", "lis", "Łoś", "osa", "Ósmy", "zebra", "Źródło", "Żuk"])
    }

    @Test func equalNamesKeepTheirOrder() {
        let values = [(1, "Nowak"), (2, "nowak"), (3, "Adam"), (4, "Nowak")]
        #expect(byPolishName(values) { $0.1 }.map(\.0) == [3, 1, 2, 4])
    }

    @Test(arguments: [
        ("lsit", "list"), ("LIST", "list"), ("curser", "cursor"), ("proirity", "priority"), ("zzz", nil), ("", nil),
    ])
    func theNearestWordIsNearEnough(_ typed: String, _ meant: String?) {
        #expect(NearestWord.to(typed, among: ["list", "cursor", "priority", "show"]) == meant)
    }

    @Test func timesAreWrittenAsTheyAreRead() {
        for text in ["00:00", "07:05", "24:00", "26:30"] { #expect(TimeOfDay(text)?.description == text) }
    }
}
