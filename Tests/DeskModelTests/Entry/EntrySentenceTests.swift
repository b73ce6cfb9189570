import DeskModel
import PackTesting
import ServiceModel
import Testing

/// What the dispatcher reads beside the line.
@Suite(.enabled(if: Pack.isThere)) struct EntrySentenceTests {
    private func sentences(_ language: Language) -> EntrySentences {
        EntrySentences(
            catalogue: EntryCompany.company.catalogue, wording: Wording(language, EntryCompany.calendar, today: nil))
    }

    @Test func howEachPieceWasUnderstood() {
        let reading = EntryCompany.read("Centrum Pozorne, agregat LT8 nie chłodzi, jutro 8-12 obiecane")
        let said = reading.pieces.map { "\($0.field.rawValue): \(sentences(.english).why($0))" }
        #expect(said.contains("customer: \"Centrum Pozorne\", 1 of 13"))
        #expect(said.contains("site: the customer's only site"))
        #expect(said.contains("device: \"agregat LT8\", LT8 is its model"))
        #expect(said.contains("title: \"nie chłodzi\""))
        #expect(sentences(.english).window(reading.window!) == "Tue 24, 08:00-12:00, a promise")
        #expect(sentences(.polish).window(reading.window!) == "wt 24, 08:00-12:00, obietnica")
        #expect(sentences(.polish).status(reading) == "Wszystko zrozumiane. Enter zapisuje.")
    }

    @Test func whatIsAskedAndWhatSpeaksForACandidate() throws {
        let reading = EntryCompany.read("Centrum Pozorne, agregat 2 źle chłodnicze")
        let doubt = try #require(reading.doubt(about: .device))
        #expect(sentences(.english).question(doubt) == "which device: 2 devices for \"agregat 2\"?")
        #expect(
            sentences(.english).status(reading)
                == "One doubt: which device: 2 devices for \"agregat 2\"? Nothing is saved yet.")
        #expect(
            doubt.candidates.map { sentences(.english).reasons($0) } == [
                "\"chłodnicze\" speaks for it", "number 2 in the site's list",
            ])
        #expect(sentences(.polish).name(doubt.candidates[1].value) == "Agregat prądotwórczy Agrex G60  AG-2024-543433")
    }

    /// Every doubt there is has a whole sentence, and every candidate a name.
    @Test(arguments: [Language.polish, .english]) func everyDoubtIsASentence(_ language: Language) {
        let lines = [
            "", "Nowy Klient, zimno", "Hotel Pozorny, zimno", "Szpital Wzorcowy, UPS", "Szpital Wzorcowy, zimno, 90",
            "Piekarnia, zimno, 30h", "Piekarnia, zimno, 31.02, 8-12", "Piekarnia, zimno, 8-12, @Nowak, @Brak",
            "Piekarnia, zimno, 20.11.2026, AKU-9=1, AKU-12V9AH=0", "Piekarnia, zimno, pilne, low, naprawa, montaż",
            "Piekarnia, zimno, @Zieliński, 1h, 2h", "Piekarnia, zimno, tel 111 222 333, tel 111 222 334",
        ]
        for line in lines {
            let reading = EntryCompany.read(line)
            #expect(!reading.doubts.isEmpty, "\(line)")
            for doubt in reading.doubts {
                let question = sentences(language).question(doubt)
                #expect(question.hasSuffix("?") || question.hasSuffix("."), "\(question)")
                #expect(doubt.candidates.allSatisfy { !sentences(language).name($0.value).isEmpty })
            }
        }
    }
}
