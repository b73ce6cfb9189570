import DeskModel
import PackTesting
import ServiceModel
import Testing

/// Numbers that could be several things: the day of one customer is never the device of another.
@Suite(.enabled(if: Pack.isThere)) struct EntryMixUpTests {
    /// Serial numbers whose ends read as days, hours and numbers.
    private static let serials = [
        "KS-2020-220412", "KS-2020-1016", "KS-2020-0715", "KS-2020-1230", "KS-2020-0801", "KS-2020-2902",
    ]

    private static let reader: EntryReader = {
        let pack = EntryCompany.company.catalogue
        let others = serials.enumerated().map { index, serial in
            EntryNames.DeviceName(
                id: Identifier(Int64(500 + index)), site: Identifier(90), name: "Kocioł", model: "", serial: serial)
        }
        let catalogue = EntryCatalogue(
            customers: [
                .init(id: Identifier(80), name: "Biurowiec Bajkowy Warszawa", phone: ""),
                .init(id: Identifier(81), name: "Kotły Obce", phone: ""),
            ],
            sites: [
                .init(id: Identifier(89), customer: Identifier(80), name: "Biurowiec", town: "Warszawa"),
                .init(id: Identifier(90), customer: Identifier(81), name: "Kotłownia", town: "Kielce"),
            ],
            devices: others, technicians: [], skills: pack.skills, parts: [])
        return EntryReader(catalogue: catalogue, calendar: EntryCompany.calendar)
    }()

    private func read(_ line: String, _ answers: EntryAnswers = EntryAnswers()) -> EntryReading {
        Self.reader.read(line, now: EntryCompany.now, answers: answers)
    }

    @Test(arguments: ["04.12", "10-16", "07-15", "12:30", "08.01", "29.02"])
    func aPartThatIsATimeIsNoSerialNumber(words: String) {
        for line in [
            "Biurowiec Bajkowy Warszawa, winda stoi, \(words)", "\(words), Biurowiec Bajkowy Warszawa, winda stoi",
        ] {
            let reading = read(line)
            #expect(reading.customer == Identifier(80), "\(line)")
            #expect(reading.title == "winda stoi" && reading.device == nil, "\(line)")
            // What has begun already is asked.
            #expect(reading.window != nil || reading.doubt(about: .window) != nil, "\(line)")
        }
        #expect(read("\(words) Biurowiec Bajkowy Warszawa winda stoi").customer != Identifier(81))
    }

    @Test func aBareNumberBesideAFullNameIsNeverAnothersDevice() {
        let reading = read("Biurowiec Bajkowy Warszawa, winda stoi, 2902")
        #expect(reading.customer == Identifier(80) && reading.device == nil)
        #expect(reading.doubts.map(\.field) == [.duration])
        // Without a name it is the device's number.
        #expect(read("2902, gaśnie").customer == Identifier(81))
        #expect(read("Kotły Obce, gaśnie, 2902").device == Identifier(505))
    }

    @Test func anothersSerialNumberBesideANameIsAsked() throws {
        let line = "Biurowiec Bajkowy Warszawa, KS-2020-220412, winda stoi"
        let reading = read(line)
        let doubt = try #require(reading.doubt(about: .customer))
        #expect(doubt.candidates.map(\.value) == [.customer(Identifier(80)), .customer(Identifier(81))])
        #expect(reading.customer == nil && reading.device == nil && !reading.saves)
        var answers = EntryAnswers()
        answers.choose(.candidate(.customer(Identifier(81))), for: doubt)
        let theirs = read(line, answers)
        #expect(theirs.customer == Identifier(81) && theirs.device == Identifier(500) && theirs.title == "winda stoi")
        answers.choose(.candidate(.customer(Identifier(80))), for: doubt)
        let ours = read(line, answers)
        #expect(ours.customer == Identifier(80) && ours.device == nil && ours.title == "KS-2020-220412, winda stoi")
    }

    @Test(arguments: [
        ("jutro o 14 1,5h", 90), ("jutro o 14 90m", 90), ("tomorrow at 14 2 h", 120), ("jutro o 14 1h30", 90),
    ])
    func anHourAndALengthInOnePartAreTwoThings(words: String, minutes: Int) throws {
        let reading = read("Biurowiec Bajkowy Warszawa, winda stoi, \(words)")
        #expect(reading.saves && reading.duration == minutes && reading.title == "winda stoi", "\(reading)")
        let at = try #require(EntryCompany.calendar.timestamp(iso8601: "2026-11-24T14:00:00+01:00"))
        #expect(reading.window?.span == .at(at))
    }

    @Test(arguments: [
        "1.13", "za 100000 godz", "in 100000 h", "za 100000 dni", "+99999", "za 9999 tygodni", "2026-13-45",
        "0206-11-24",
    ])
    func aTimeThatCannotBeIsAsked(words: String) {
        let reading = read("Biurowiec Bajkowy Warszawa, winda stoi, \(words)")
        #expect(reading.doubts.map(\.field) == [.window] && reading.title == "winda stoi", "\(words): \(reading)")
    }

    @Test(arguments: ["99999999999999999999h", "100000 godz", "100000 min"])
    func aLengthThatCannotBeIsAsked(words: String) {
        let reading = read("Biurowiec Bajkowy Warszawa, winda stoi, \(words)")
        #expect(reading.doubts.map(\.field) == [.duration] && reading.title == "winda stoi", "\(words): \(reading)")
    }
}
