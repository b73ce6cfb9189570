import PackTesting
import Testing

@testable import DeskModel

/// Cases of devices' names, and words that only look alike.
@Suite struct EntryInflectionTests {
    private func isCase(_ word: String, of noun: String) -> Bool {
        guard let word = EntryFolding.words(word).first, let noun = EntryFolding.words(noun).first else { return false }
        return EntryInflection.isCase(word, of: noun)
    }

    @Test(arguments: [
        ("kocioł", "kotła kotłowi kotłem kotle kotły kotłów"), ("winda", "windy windzie windę wind windami"),
        ("agregat", "agregatu agregatowi agregatem agregacie agregaty agregatów"),
        ("dźwig", "dźwigu dźwigiem dźwigi dźwigów"), ("pompa", "pompy pompie pompę"),
        ("sprężarka", "sprężarki sprężarce sprężarkę"), ("centrala", "centrali centralę centrale"),
        ("klimatyzator", "klimatyzatora klimatyzatorze klimatyzatory"), ("piec", "pieca piecem piece piecu"),
        ("rozdzielnica", "rozdzielnicy rozdzielnicę"), ("ogrzewanie", "ogrzewania ogrzewaniu"),
        ("okno", "okna oknu oknem"), ("silniczek", "silniczka silniczkiem"), ("UPS", "UPSa UPSem UPSie"),
        ("brama", "bramy bramie"), ("podnośnik", "podnośnika podnośniki"), ("kurtyna", "kurtyny kurtynie"),
    ])
    func aCaseOfANameIsKnown(noun: String, cases: String) {
        for word in cases.split(separator: " ") { #expect(isCase(String(word), of: noun), "\(word) of \(noun)") }
    }

    @Test(arguments: [
        ("winda", "winduje"), ("pompa", "pompuje"), ("pompa", "pompownia"), ("kocioł", "kotwica"), ("brama", "bramka"),
        ("piec", "piecyk"), ("agregat", "agregatownia"), ("centrala", "centralny"), ("lada", "ladowarka"),
        ("winda", "winda"), ("piec", "pies"), ("kocioł", "kociołek"), ("UPS", "upadł"),
    ])
    func anotherWordIsNone(noun: String, word: String) {
        #expect(!isCase(word, of: noun))
    }

    @Test(.enabled(if: Pack.isThere)) func aDeviceIsFoundByACaseOfItsName() {
        let boiler = EntryFlat(reading: EntryCompany.read("Hotel Pozorny Olkusz, wyciek z kotła, jutro")).fields
        #expect(boiler["device"] == "A6" && boiler["doubts"] == "")
        let unit = EntryFlat(reading: EntryCompany.read("Zimny Serwis, wyciek z agregatu 2, jutro 8-12")).fields
        #expect(unit["device"] == "A2" && unit["doubts"] == "")
    }

    @Test(.enabled(if: Pack.isThere)) func ofSeveralThatFitSomebodyChooses() {
        let reading = EntryCompany.read("Zimny Serwis, wyciek z agregatu, jutro 8-12")
        #expect(reading.device == nil && reading.doubt(about: .device)?.candidates.count ?? 0 > 1)
    }

    @Test(.enabled(if: Pack.isThere)) func aNameAsItIsCountsBeforeACaseOfAnother() {
        let reading = EntryCompany.read("Zimny Serwis, agregat 2 nie chłodzi po naprawie agregatu, jutro 8-12")
        #expect(EntryFlat(reading: reading).fields["device"] == "A2")
    }
}
