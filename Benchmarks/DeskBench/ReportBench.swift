import DeskModel
import Documents
import Foundation
import Operations
import ServiceModel

/// Prints a report of two pages with six photos: the first time, with libraries and fonts, and again.
struct ReportBench {
    func run() throws -> [Measurement] {
        let photos = (0..<6).map { DemoPhoto(seed: $0) }
        let pictures = Dictionary(uniqueKeysWithValues: photos.enumerated().map { ("\($0.offset)", $0.element.bytes) })
        let document = Self.document(photos.map(\.name))
        let printer = DocumentPrinter()
        var cold = Samples()
        var pages = 0
        try cold.time { pages = try printer.print(document) { pictures[$0] }.pages }
        let warm = try Samples.of(30) { _ in _ = try printer.print(document) { pictures[$0] } }
        return [
            Measurement("print a report with six photos, first time", cold),
            Measurement("  again", warm),
            Measurement("  pages", pages, unit: ""),
            Measurement("  a photo", (photos.map(\.bytes.count).max() ?? 0) / 1000, unit: "kB"),
            Measurement("  most memory", Memory.mostResident ?? 0, unit: "MiB"),
        ]
    }

    private static func document(_ names: [String]) -> PrintedDocument {
        let rows = (1...24).map { number in
            PrintedTable.Row(["\(number)", "Napięcie łańcucha \(number)", "12,\(number) V", "12,0-13,8"])
        }
        let table = PrintedTable(
            [
                .init("Nr", share: 1), .init("Sprawdzono", share: 5), .init("Wynik", share: 2),
                .init("Granice", share: 2),
            ], rows: rows)
        let shown = names.enumerated().map { PrintedPhoto(hash: "\($0.offset)", name: $0.element, caption: $0.element) }
        return PrintedDocument(
            .polish, title: "Protokół serwisowy", subtitle: "ZS/2026/000097, wizyta 1", badge: "wersja 1",
            issuer: PrintedIssuer(name: "Serwis"),
            facts: [PrintedField("Wynik", "wykonano"), PrintedField("Serwisant", "Ewa Zych")],
            sections: [
                PrintedSection("Stwierdzono i wykonano", [.text("Łańcuch A 11,2 V. Wymieniono 16 akumulatorów.")]),
                PrintedSection("Lista kontrolna", [.table(table)]), PrintedSection("Zdjęcia", [.photos(shown)]),
            ], footing: "ZS/2026/000097", created: Timestamp(seconds: 1_795_422_660))
    }
}
