import DeskModel
import PackTesting
import ServiceModel
import Testing

/// The ten rules, with lines of our own. What is not named in `says` is empty; `title` is always compared.
@Suite(.enabled(if: Pack.isThere)) struct EntryRuleTests {
    private func check(_ line: String, title: String, says: [String: String]) {
        let reading = EntryCompany.read(line)
        let found = EntryFlat(reading: reading).fields
        for (field, value) in found where field != "saves" {
            let wanted = says[field] ?? (["skills", "parts", "doubts"].contains(field) ? "" : "-")
            #expect(value == wanted, "\(line): \(field)")
        }
        #expect(reading.title == title, "\(line)")
        #expect(reading.saves == reading.doubts.isEmpty)
    }

    private static let olkusz = ["customer": "C3", "site": "S3"]

    /// A line about the hotel in Olkusz with these items.
    private func item(_ words: String, title: String = "zimna woda", _ says: [String: String]) {
        check("Hotel Pozorny Olkusz, zimna woda, \(words)", title: title, says: Self.olkusz.merging(says) { $1 })
    }

    // MARK: 1 and 2: parts and items

    @Test func commasSemicolonsBlanksAndCaseMeanNothing() {
        let says = [
            "customer": "C1", "site": "S1", "device": "A2",
            "window": "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00",
            "duration": "90", "skills": "F-gaz", "priority": "urgent",
        ]
        for line in [
            "  ZIMNY   serwis ;AGREGAT 2 nie chłodzi,JUTRO 8-12;  fgaz,1,5h , PILNE",
            "pilne, 1,5h, F-gaz, jutro 8-12, Zimny Serwis, agregat 2 nie chłodzi",
            "Zimny Serwis agregat 2 nie chłodzi jutro 8-12 f-gaz 1,5h pilne",
            "pilne jutro 8-12 Zimny Serwis agregat 2 nie chłodzi f-gaz 90 min",
        ] {
            let found = EntryFlat(reading: EntryCompany.read(line)).fields
            for (field, value) in says { #expect(found[field] == value, "\(line): \(field)") }
            #expect(EntryCompany.read(line).title.lowercased() == "agregat 2 nie chłodzi")
        }
    }

    @Test func nothingIsTakenFromTheMiddle() {
        check("Hotel Pozorny Olkusz, błąd 8-12 na wyświetlaczu", title: "błąd 8-12 na wyświetlaczu", says: Self.olkusz)
        check(
            "Hotel Pozorny Olkusz, pilne pisma leżą na piecu", title: "pisma leżą na piecu",
            says: Self.olkusz.merging(["priority": "urgent"]) { $1 })
        check("Hotel Pozorny Olkusz, przegląd kotłowni", title: "przegląd kotłowni", says: Self.olkusz)
        check("Hotel Pozorny Olkusz, zapach gaz", title: "zapach gaz", says: Self.olkusz)
        check("Hotel Pozorny Olkusz, zimna woda awaria", title: "zimna woda awaria", says: Self.olkusz)
        check("Hotel Pozorny Olkusz, zimna woda 90", title: "zimna woda 90", says: Self.olkusz)
        check(
            "Hotel Pozorny Olkusz, zimno w 2 pokojach jutro", title: "zimno w 2 pokojach",
            says: Self.olkusz.merging(["window": "day 2026-11-24"]) { $1 })
        check("Hotel Pozorny Olkusz, piszczy co 2 godziny", title: "piszczy co 2 godziny", says: Self.olkusz)
        check("Hotel Pozorny Olkusz, nie działa od wczoraj", title: "nie działa od wczoraj", says: Self.olkusz)
        check("Hotel Pozorny Olkusz, grzeje tylko góra", title: "grzeje tylko góra", says: Self.olkusz)
    }

    // MARK: 3 and 4: customer and site

    @Test func theCustomerByNameNumberOrDevice() {
        check("Zimny Serwis, drzwi skrzypią", title: "drzwi skrzypią", says: ["customer": "C1", "site": "S1"])
        check("Zimny Serwis Plus, drzwi skrzypią", title: "drzwi skrzypią", says: ["customer": "C12", "site": "S14"])
        check("zimny, drzwi skrzypią", title: "drzwi skrzypią", says: ["doubts": "customer[C1,C12]"])
        check("Anna Woź, zimno", title: "zimno", says: ["doubts": "customer[C8,C9]"])
        check("anna wozniak, zimno", title: "zimno", says: ["customer": "C8", "site": "S9"])
        check("biurowiec, zimno", title: "zimno", says: ["customer": "C10", "site": "S11"])
        check("+48 000-100-808, zimno", title: "zimno", says: ["customer": "C8", "site": "S9"])
        check("000100909 zimno", title: "zimno", says: ["customer": "C9", "site": "S10"])
        check("zimno, 0048 000 100 909", title: "zimno", says: ["customer": "C9", "site": "S10"])
        check("SU-2023-390893, piszczy", title: "piszczy", says: ["customer": "C5", "site": "S6", "device": "A11"])
        check("su2021115500, piszczy", title: "piszczy", says: ["customer": "C5", "site": "S5", "device": "A10"])
        check("0417, nie zamyka się", title: "nie zamyka się", says: ["customer": "C1", "site": "S1", "device": "A3"])
        check(
            "Zimny Serwis, 394799, nie chłodzi", title: "nie chłodzi",
            says: ["customer": "C1", "site": "S1", "device": "A2"])
    }

    @Test func whoIsUnknownIsAsked() {
        check("Browar Nowy, kocioł gaśnie", title: "kocioł gaśnie", says: ["doubts": "customer[] unknown Browar Nowy"])
        check(
            "kocioł gaśnie, jutro", title: "kocioł gaśnie",
            says: ["window": "day 2026-11-24", "doubts": "customer[] missing"])
        check("jutro", title: "", says: ["window": "day 2026-11-24", "doubts": "customer[] missing; title[] missing"])
        check("", title: "", says: ["doubts": "customer[] missing; title[] missing"])
        check("999999999, zimno", title: "zimno", says: ["doubts": "customer[] unknown 999999999"])
    }

    @Test func theSite() {
        check("Szpital Wzorcowy Dworcowa, zimno", title: "zimno", says: ["customer": "C5", "site": "S5"])
        check("Szpital Wzorcowy, Kopernika, zimno", title: "zimno", says: ["customer": "C5", "site": "S6"])
        check(
            "Szpital Wzorcowy Kopernika 47 zimno dziś", title: "zimno",
            says: ["customer": "C5", "site": "S6", "window": "day 2026-11-23"])
        check(
            "Sklep Próbny Wola, lada 1 ciepła", title: "lada 1 ciepła",
            says: ["customer": "C11", "site": "S12", "device": "A17"])
        check("Sklep Próbny, zimno", title: "zimno", says: ["customer": "C11", "doubts": "site[S12,S13]"])
        check(
            "Szpital Wzorcowy, rozdzielnica buczy", title: "rozdzielnica buczy",
            says: ["customer": "C5", "site": "S5", "device": "A9"])
        check("Hotel Pozorny Olkusz hot water missing", title: "hot water missing", says: Self.olkusz)
    }

    // MARK: 5: device

    @Test func theDevice() {
        check(
            "Sklep Próbny, lada 2 ciepła", title: "lada 2 ciepła",
            says: ["customer": "C11", "site": "S12", "device": "A18"])
        check(
            "Sklep Próbny, lada 1 ciepła", title: "lada 1 ciepła",
            says: ["customer": "C11", "doubts": "device[A17,A19]"])
        check(
            "Sklep Próbny, lada 4 ciepła", title: "lada 4 ciepła",
            says: ["customer": "C11", "doubts": "device[A17,A18,A19]"])
        check(
            "Sklep Praga, lada ciepła", title: "lada ciepła", says: ["customer": "C11", "site": "S13", "device": "A19"])
        check(
            "Centrum Pozorne, agregat 2 nie chłodzi", title: "agregat 2 nie chłodzi",
            says: ["customer": "C2", "site": "S2", "doubts": "device[A4,A5]"])
        check(
            "Centrum Pozorne, agregat prądotwórczy dymi", title: "agregat prądotwórczy dymi",
            says: ["customer": "C2", "site": "S2", "device": "A5"])
        check(
            "Centrum Pozorne, agregat LT8 dymi", title: "agregat LT8 dymi",
            says: ["customer": "C2", "site": "S2", "device": "A4"])
        check(
            "Hotel Pozorny Chorzów, dźwig a stoi", title: "dźwig a stoi",
            says: ["customer": "C4", "site": "S4", "device": "A7"])
        check(
            "Hotel Pozorny Chorzów, nie jeździ dźwig", title: "nie jeździ dźwig",
            says: ["customer": "C4", "site": "S4", "doubts": "device[A7,A8]"])
        check(
            "Zimny Serwis, agregat LT6 głośny", title: "agregat LT6 głośny",
            says: ["customer": "C1", "site": "S1", "device": "A1"])
        check(
            "Biurowiec, centrala CW-3000 buczy", title: "centrala CW-3000 buczy",
            says: ["customer": "C10", "site": "S11", "device": "A16"])
        check("Hotel, dźwig B stoi", title: "dźwig B stoi", says: ["doubts": "customer[C3,C4]"])
    }

    // MARK: 6: window

    @Test(arguments: [
        ("jutro", "day 2026-11-24"), ("pojutrze", "day 2026-11-25"), ("w poniedziałek", "day 2026-11-30"),
        ("Monday", "day 2026-11-30"), ("next Mon", "day 2026-11-30"), ("next Friday", "day 2026-12-04"),
        ("w następną środę", "day 2026-12-02"), ("23.11", "day 2026-11-23"), ("22.11", "day 2027-11-22"),
        ("5 stycznia", "day 2027-01-05"), ("Nov 24", "day 2026-11-24"), ("24 Nov", "day 2026-11-24"),
        ("3 sep", "day 2027-09-03"), ("Sep 3", "day 2027-09-03"), ("1.12.2026", "day 2026-12-01"),
        ("za 3 dni", "day 2026-11-26"), ("in a week", "day 2026-11-30"), ("za dwa tygodnie", "day 2026-12-07"),
        ("dziś wieczorem", "from 2026-11-23T16:00+01:00 to 2026-11-23T20:00+01:00"),
        ("tomorrow evening", "from 2026-11-24T16:00+01:00 to 2026-11-24T20:00+01:00"),
        ("w piątek po południu", "from 2026-11-27T12:00+01:00 to 2026-11-27T16:00+01:00"),
        ("po południu", "from 2026-11-23T12:00+01:00 to 2026-11-23T16:00+01:00"),
        ("jutro o 14", "at 2026-11-24T14:00+01:00"), ("tomorrow at 2pm", "at 2026-11-24T14:00+01:00"),
        ("tomorrow noon", "at 2026-11-24T12:00+01:00"), ("jutro w południe", "at 2026-11-24T12:00+01:00"),
        ("o 14", "at 2026-11-23T14:00+01:00"), ("o 8", "at 2026-11-24T08:00+01:00"),
        ("za 2 godz", "at 2026-11-23T11:40+01:00"), ("in 2 h", "at 2026-11-23T11:40+01:00"),
        ("za godzinę", "at 2026-11-23T10:40+01:00"), ("in 2h", "at 2026-11-23T11:40+01:00"),
        ("jutro po 15", "from 2026-11-24T15:00+01:00"), ("Fri after 3pm", "from 2026-11-27T15:00+01:00"),
        ("jutro do 12", "to 2026-11-24T12:00+01:00"), ("by noon tomorrow", "to 2026-11-24T12:00+01:00"),
        ("before 10 tomorrow", "to 2026-11-24T10:00+01:00"), ("do 15", "to 2026-11-23T15:00+01:00"),
        ("do 8", "to 2026-11-24T08:00+01:00"),
        ("jutro od 8 do 12", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00"),
        ("tomorrow 2-4pm", "from 2026-11-24T14:00+01:00 to 2026-11-24T16:00+01:00"),
        ("jutro 8:30-9:45", "from 2026-11-24T08:30+01:00 to 2026-11-24T09:45+01:00"),
        ("jutro, 8-12", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00"),
        ("jutro 8-12 obiecane", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00 promise"),
        ("2026-12-01 8-12", "from 2026-12-01T08:00+01:00 to 2026-12-01T12:00+01:00"), ("24/11", "day 2026-11-24"),
        ("tomorrow between 8 and 12", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00"),
        ("at 8:30 tomorrow", "at 2026-11-24T08:30+01:00"),
        ("w godz. 14-16", "from 2026-11-23T14:00+01:00 to 2026-11-23T16:00+01:00"),
        ("Dec 3rd", "day 2026-12-03"), ("Fri 2 pm", "at 2026-11-27T14:00+01:00"),
        ("za 90 min", "at 2026-11-23T11:10+01:00"),
        ("noon", "at 2026-11-23T12:00+01:00"), ("29.02", "day 2028-02-29"), ("20.11", "day 2027-11-20"),
        ("8:00-12:00 jutro", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00"), ("w sobotę", "day 2026-11-28"),
        ("jutro 8.00-12.00", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00"),
        ("8.00-12.00 jutro", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00"),
        ("wieczorem", "from 2026-11-23T16:00+01:00 to 2026-11-23T20:00+01:00"),
        ("promised tomorrow", "day 2026-11-24 promise"),
        ("this afternoon", "from 2026-11-23T12:00+01:00 to 2026-11-23T16:00+01:00"),
        ("6am-8am", "from 2026-11-24T06:00+01:00 to 2026-11-24T08:00+01:00"),
        ("jutro obiecane", "day 2026-11-24 promise"),
        ("jutro 8-12, obiecane", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00 promise"),
    ])
    func theWindow(words: String, window: String) {
        item(words, ["window": window])
    }

    @Test(arguments: [
        (
            "rano",
            "window[from 2026-11-23T09:40+01:00 to 2026-11-23T12:00+01:00,from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00]"
        ),
        (
            "9-10",
            "window[from 2026-11-23T09:40+01:00 to 2026-11-23T10:00+01:00,from 2026-11-24T09:00+01:00 to 2026-11-24T10:00+01:00]"
        ),
        ("20.11.2026", "window[] past"), ("2026-11-22", "window[] past"), ("24.11.2025 8-12", "window[] past"),
        ("31.02", "window[] invalid"), ("31.11", "window[] invalid"), ("30 lutego", "window[] invalid"),
        ("31.04 8-12", "window[] invalid"),
        ("2026-02-30", "window[] invalid"), ("jutro 12-8", "window[] invalid"), ("jutro 10-10", "window[] invalid"),
        ("16-12", "window[] invalid"), ("jutro o 25", "window[] invalid"), ("32.11", "window[] invalid"),
        ("po 8", "window[from 2026-11-23T09:40+01:00,from 2026-11-24T08:00+01:00]"), ("dziś 8-9", "window[] past"),
        ("31.11.2026 8-12", "window[] invalid"), ("jutro, pt", "window[day 2026-11-24,day 2026-11-27]"),
        ("99.99", "window[] invalid"),
    ])
    func theWindowThatIsAsked(words: String, doubt: String) {
        item(words, ["doubts": doubt])
    }

    // MARK: 7, 8: duration and priority

    @Test(arguments: [
        ("90m", 90), ("90 min", 90), ("1h", 60), ("1,5h", 90), ("1.5 h", 90), ("1h30", 90), ("1h30m", 90),
        ("2 godz.", 120),
        ("2 godziny", 120), ("pół godziny", 30), ("półtorej godziny", 90), ("1 h 30 min", 90), ("0,5 h", 30),
        ("45min", 45),
        ("2 hours", 120), ("half an hour", 30), ("8h", 480), ("24h", 1440), ("5 godzin", 300), ("godziny 2", 0),
        ("1,25h", 75),
    ])
    func theDuration(words: String, minutes: Int) {
        guard minutes > 0 else { return #expect(EntryCompany.read("Piekarnia, zimno, \(words)").duration == nil) }
        item(words, ["duration": String(minutes)])
        check(
            "Hotel Pozorny Olkusz, zimna woda jutro \(words)", title: "zimna woda",
            says: Self.olkusz.merging(["window": "day 2026-11-24", "duration": String(minutes)]) { $1 })
    }

    @Test func aDurationThatIsAsked() {
        item("90", ["doubts": "duration[90]"])
        item("30h", ["doubts": "duration[1800]"])
        item("1h, 2h", ["doubts": "duration[120,60]"])
        item("1h, 60 min", ["duration": "60"])
    }

    @Test(arguments: [
        ("!!", "emergency"), ("awaria", "emergency"), ("awaryjnie", "emergency"), ("awaryjne", "emergency"),
        ("Emergency", "emergency"),
        ("!", "urgent"), ("pilnie", "urgent"), ("URGENT", "urgent"), ("asap", "urgent"), ("pilne!", "urgent"),
        ("ważne", "high"), ("wazne", "high"),
        ("important", "high"), ("normal", "normal"), ("niepilne", "low"), ("pilne, !", "urgent"),
    ])
    func thePriority(words: String, priority: String) {
        item(words, ["priority": priority])
    }

    @Test func twoPrioritiesAreAsked() { item("pilne, niepilne", ["doubts": "priority[low,urgent]"]) }

    // MARK: 9 and 10

    @Test func skillsTechniciansPartsAndPhones() {
        item("sep, UDT, F-GAZ", ["skills": "F-gaz,SEP,UDT"])
        item("gaz", ["skills": "Gaz"])
        item("SEP UDT", ["skills": "SEP,UDT"])
        item("8-10 jutro SEP", ["skills": "SEP", "window": "from 2026-11-24T08:00+01:00 to 2026-11-24T10:00+01:00"])
        item("@Kowalski", ["technician": "T1"])
        item("@ewa", ["technician": "T2"])
        item("tylko Piotr Nowak", ["technician": "T3"])
        item("only dabrowski", ["technician": "T4"])
        item("@Nowak", ["doubts": "technician[T2,T3]"])
        item("tylko Zieliński", ["doubts": "technician[] unknown Zieliński"])
        item("AKU-12V9AH=2, filtr-g4=1", ["parts": "AKU-12V9AH=2,FILTR-G4=1"])
        item("ABC-1=2", ["doubts": "parts[] unknown ABC-1"])
        item("tel. 512-208-000", ["phone": "+48512208000"])
        item("tel +49 30 1234567", ["phone": "+49301234567"])
        item("przegląd", ["type": "maintenance"])
        item("Warranty, 2h", ["type": "warranty", "duration": "120"])
        check(
            "Zimny Serwis agregat 2 nie chłodzi SEP 90m @Kowalski tel 000 512 208 AKU-12V9AH=2",
            title: "agregat 2 nie chłodzi",
            says: [
                "customer": "C1", "site": "S1", "device": "A2", "skills": "SEP", "duration": "90", "technician": "T1",
                "phone": "+48000512208", "parts": "AKU-12V9AH=2",
            ])
    }

    @Test func theTitleIsWhatIsLeft() {
        item("kapie z sufitu", title: "zimna woda, kapie z sufitu", [:])
        item("jutro, kapie; pilne", title: "zimna woda, kapie", ["window": "day 2026-11-24", "priority": "urgent"])
        check(
            "Hotel Pozorny Olkusz, pilne", title: "",
            says: Self.olkusz.merging(["priority": "urgent", "doubts": "title[] missing"]) { $1 })
        check("Hotel Pozorny Olkusz zimna  woda", title: "zimna  woda", says: Self.olkusz)
    }
}
