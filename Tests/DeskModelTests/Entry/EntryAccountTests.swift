import DeskModel
import PackTesting
import ServiceModel
import Testing

/// The lines under a one-line order, and the order that it means.
@Suite(.enabled(if: Pack.isThere)) struct EntryAccountTests {
    private static let calendar = EntryCompany.calendar
    private static let book = EntryBook(
        sequence: 1, catalogue: EntryCompany.company.catalogue, types: [], calendar: calendar)

    private func rows(_ line: String, _ language: Language = .english) -> [EntryRow] {
        let wording = Wording(language, Self.calendar, today: Self.calendar.day(of: EntryCompany.now))
        return EntryAccount(EntryCompany.read(line), Self.book, EntryOutlook(), wording, now: EntryCompany.now).rows
    }

    private func said(_ line: String, _ language: Language = .english) -> [String] {
        rows(line, language).map { "\($0.sign.rawValue) \($0.label): \($0.value)" }
    }

    private func draft(_ line: String) -> OrderDraft? {
        EntryCompany.read(line).draft(Self.book, now: EntryCompany.now)
    }

    @Test func everyPartStandsWithItsSign() {
        #expect(
            said("Zimny Serwis, agregat 2 nie chłodzi, jutro 8-12, F-gaz, pilne") == [
                "= customer: Zimny Serwis", "= site: Chłodnia Mroźna 3, Łódź",
                "= device: Agregat 2 Mroźnik LT8  ML-2015-394799", "= what: agregat 2 nie chłodzi",
                "= window: Tue 24, 08:00-12:00, a wish", "= needs: F-gaz", "- takes: 1:30", "= priority: urgent",
                "- type: repair",
            ])
        #expect(
            said("Piekarnia, zimno, 45m, przegląd, tylko Nowak", .polish).contains(
                "? tylko: \"tylko Nowak\": który serwisant?"))
        #expect(said("Piekarnia, zimno, przegląd", .polish).contains("- potrwa: 1:00"))
    }

    /// Of a repair's line nobody says how urgent it is, whatever the type would make of it.
    @Test func theLineOfARepairIsAnEmergencyFromTheBeginning() {
        let wording = Wording(.english, Self.calendar, today: Self.calendar.day(of: EntryCompany.now))
        func priority(_ line: String) -> EntryRow? {
            EntryAccount(
                EntryCompany.read(line), Self.book, EntryOutlook(), wording, now: EntryCompany.now, isEmergency: true
            ).rows.first { $0.field == .priority }
        }
        let row = priority("Zimny Serwis, agregat 2 nie chłodzi")
        #expect(row?.value == "emergency" && row?.source == "it is for a repair")
        #expect(priority("Zimny Serwis, agregat 2 nie chłodzi, pilne")?.value == "urgent")
    }

    @Test func aDoubtOffersWhatCanBeMeant() {
        let device = rows("Centrum Pozorne, agregat 2 nie chłodzi").first { $0.field == .device }
        #expect(device?.sign == .doubt)
        #expect(
            device?.options.map(\.text) == [
                "Agregat chłodniczy Mroźnik LT8  ML-2016-221145", "Agregat prądotwórczy Agrex G60  AG-2024-543433",
                "neither: the site as a whole",
            ])
        let customer = rows("Browar Pozorny Olkusz, zimno, jutro").first { $0.field == .customer }
        #expect(customer?.value == "nobody is called \"Browar Pozorny Olkusz\".")
        #expect(customer?.options.first?.choice == .newCustomer)
        #expect(customer?.options.dropFirst().contains { $0.text == "Hotel Pozorny Olkusz" } == true)
        #expect(rows("").filter { $0.sign == .doubt }.allSatisfy { $0.options.isEmpty })
    }

    /// An answer takes its doubt away, whatever it is about.
    @Test func everyOptionSettlesItsDoubt() {
        let lines = [
            "Hotel Pozorny, zimno", "Centrum Pozorne, agregat 2 nie chłodzi", "Szpital Wzorcowy, zimno, 90",
            "Piekarnia, zimno, 8-12", "Piekarnia, zimno, @Nowak", "Piekarnia, zimno, @Brak",
            "Piekarnia, zimno, AKU-9=1",
            "Piekarnia, zimno, pilne, low", "Piekarnia, zimno, naprawa, montaż", "Nowy Klient, zimno",
            "Piekarnia, zimno, 31.02", "Piekarnia, zimno, tel 111 222 333, tel 111 222 334",
        ]
        for line in lines {
            for option in rows(line).flatMap(\.options) {
                var answers = EntryAnswers()
                answers.choose(option.choice, for: option.doubt)
                let left = EntryCompany.read(line, answers).doubts
                #expect(!left.contains(option.doubt), "\(line): \(option.text)")
            }
        }
    }

    // MARK: The order

    @Test func whatWasNotSaidIsUsual() throws {
        let plain = try #require(draft("Piekarnia, zimno"))
        #expect(plain.duration == 90 && plain.type == .repair && plain.priority == .normal && plain.preference == nil)
        #expect(try #require(draft("Piekarnia, zimno, przegląd")).duration == 60)
        #expect(draft("Nowy Klient, zimno") == nil)
        let said = try #require(draft("Piekarnia, zimno, tel 512 208 000, AKU-12V9AH=2, @Kowalski"))
        #expect(said.reporter?.phone == "+48512208000" && said.parts.first?.quantity == 2)
        #expect(said.requiredTechnician != nil)
    }

    @Test(arguments: [
        ("jutro 8-12", "2026-11-24T08:00", "2026-11-24T12:00"), ("jutro", "2026-11-24T00:00", "2026-11-25T00:00"),
        ("jutro o 14", "2026-11-24T14:00", "2026-11-24T15:00"), ("jutro po 14", "2026-11-24T14:00", "2026-11-25T00:00"),
        ("jutro przed 10", "2026-11-24T00:00", "2026-11-24T10:00"),
        ("do piątku", "2026-11-23T09:40", "2026-11-28T00:00"),
        ("dziś do 12", "2026-11-23T09:40", "2026-11-23T12:00"),
    ])
    func theWindowIsAWishFromWhenToWhen(words: String, from: String, to: String) throws {
        let wish = try #require(draft("Piekarnia, zimno, \(words)")?.preference)
        #expect(Self.calendar.iso8601(wish.start).hasPrefix(from) && Self.calendar.iso8601(wish.end).hasPrefix(to))
    }

    @Test func aPromiseIsToldToTheCustomer() throws {
        let promised = try #require(draft("Piekarnia, zimno, jutro 8-12 obiecane"))
        #expect(promised.preference == nil && promised.promise?.toldTo == "Piekarnia Próbna Libiąż")
        #expect(promised.promise?.toldAt == EntryCompany.now)
    }

    @Test(arguments: [
        ("Anna Lis, 512 208 000, a.lis@szpital.example", "Anna Lis", "+48512208000", "a.lis@szpital.example"),
        ("512208000", "", "+48512208000", ""), ("portier", "portier", "", ""),
    ])
    func aReporterInWords(words: String, name: String, phone: String, email: String) {
        #expect(Reporter(words: words) == Reporter(name: name, phone: phone, email: email))
        #expect(Reporter(words: " , ") == nil)
    }
}
