import DeskModel
import Documents
import Foundation
import ProcessTesting
import ServiceModel
import Testing

/// Documents on pages: how many, the same again, and what could not be drawn.
@Suite struct PageTests {
    private let printer = DocumentPrinter()

    private func print(_ document: PrintedDocument, _ picture: Data? = smallJPEG) throws -> PrintedFile {
        try printer.print(document) { $0 == "broken" ? Data([0xFF, 0xD8, 0xFF]) : picture }
    }

    private func document(_ sections: [PrintedSection] = []) -> PrintedDocument {
        PrintedDocument(
            .polish, title: "Protokół serwisowy", subtitle: "ZS/2026/000097", issuer: RandomReport.issuer,
            sections: sections, footing: "stopka", created: Timestamp(seconds: 1_795_430_000))
    }

    @Test func theSameDocumentHasTheSameBytesWhateverWasPrintedBetween() throws {
        let report = RandomReport(seed: 3, .polish).document
        let first = try print(report).bytes
        _ = try print(RandomReport(seed: 4, .english).document)
        #expect(try print(report).bytes == first)
        // Another process has other fonts in hand.
        #expect(try DocumentPrinter().print(report) { _ in smallJPEG }.bytes.count == first.count)
    }

    @Test func itSaysWhatAnArchiveAsksFor() throws {
        let text = String(decoding: try print(document()).bytes, as: UTF8.self)
        for said in [
            "%PDF-1.4", "/Lang (pl)", "/GTS_PDFA1",
            "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>",
            "/MarkInfo << /Marked true >>", "/DisplayDocTitle true", "/ID [ <", "Protokół serwisowy ZS/2026/000097",
            "2026-11-23T10:33:20Z", "/CreationDate (D:20261123103320Z)", "/CIDToGIDMap /Identity",
        ] {
            #expect(text.contains(said), "\(said)")
        }
        #expect(!text.contains("/Interpolate true"))
    }

    @Test func aThousandLinesTakePagesAndNoneIsLost() throws {
        let rows = (1...1000).map { PrintedTable.Row(["\($0)", "pytanie \($0)"], isHeading: $0 % 100 == 1) }
        let table = PrintedTable([.init("Nr", share: 1, isNumber: true), .init("Pytanie", share: 9)], rows: rows)
        let file = try print(document([PrintedSection("Lista kontrolna", [.table(table)])]))
        #expect((18...30).contains(file.pages))
        #expect(file.warnings.isEmpty)
    }

    @Test func aRowHigherThanAPageIsBrokenBetweenLines() throws {
        let long = String(repeating: "bardzo długi opis usterki ", count: 900)
        let table = PrintedTable([.init("Kod", share: 1), .init("Opis", share: 2)], rows: [.init(["A", long])])
        #expect(try print(document([PrintedSection("Części", [.table(table)])])).pages > 3)
        #expect(try print(document([PrintedSection("Opis", [.text(long)])])).pages > 2)
    }

    @Test func lettersWithoutAFontAreBoxesAndAreCounted() throws {
        let file = try print(document([PrintedSection("Opis", [.text("tak \u{E000}\u{1F9FF}\u{10FFFD} koniec")])]))
        guard case .unknownLetters(let count)? = file.warnings.first else { throw Unexpected() }
        #expect(count >= 2)
    }

    @Test func aMissingLogoAndBrokenPicturesAreToldAndTheRestIsPrinted() throws {
        var document = document([
            PrintedSection(
                "Zdjęcia",
                [
                    .photos([
                        PrintedPhoto(hash: "broken", name: "a.jpg", caption: "a"),
                        PrintedPhoto(hash: "fine", name: "b.jpg", caption: "b"),
                    ])
                ])
        ])
        document.issuer.logo = "broken"
        let file = try print(document)
        #expect(file.warnings == [.logo(.broken), .picture(name: "a.jpg", .broken)])
        #expect(try print(document, nil).warnings.contains(.picture(name: "b.jpg", .missing)))
    }

    @Test func textSaysTheSamePartsAsThePages() {
        let report = RandomReport(seed: 19, .english).document
        let text = PrintedText(report, columns: 80).lines.map(\.text)
        #expect(text.allSatisfy { $0.count <= 82 })
        for section in report.sections { #expect(text.contains(section.heading)) }
        #expect(text.filter { $0.contains("[IMG_") }.count == 60)
    }

    /// What somebody copies out of a file.
    private func copied(_ file: PrintedFile) throws -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: "dyspo-copied-\(UUID().uuidString).pdf")
        try file.bytes.write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        let child = try ChildProcess("/usr/bin/pdftotext", [path.path, "-"])
        try #require(child.status() == 0, "\(child.errors)")
        return child.output
    }

    @Test func lettersAreCopiedAsTheyWereWrittenAndNotAsLigatures() throws {
        let written = "efficient filtr offline 0ff1fl2ffi"
        let text = try copied(
            try print(document([PrintedSection("Opis", [.text(written), .notice(written, .plain)])])))
        #expect(text.contains(written), "\(text)")
        #expect(!text.unicodeScalars.contains { (0xFB00...0xFB06).contains($0.value) })
    }

    @Test func aLineOfFiguresBelowAHebrewOneIsReadFromItsBegin() throws {
        let signature = PrintedSignature("Za klienta", name: "Anna Lis", lines: ["מנהל", "23.11.2026, 09:00"])
        var document = document([PrintedSection("Podpis", [.signature(signature)])])
        document.parties = [PrintedParty("Zleceniodawca", "Hotel", ["שירות תקשורת", "00-950, 12"])]
        let text = try copied(try print(document))
        #expect(text.contains("23.11.2026, 09:00") && text.contains("00-950, 12"), "\(text)")
    }

    private struct Unexpected: Error {}
}
