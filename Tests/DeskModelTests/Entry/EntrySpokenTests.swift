import DeskModel
import PackTesting
import ServiceModel
import Testing

/// More lines as people say them, by the same ten rules.
@Suite(.enabled(if: Pack.isThere)) struct EntrySpokenTests {
    private func found(_ line: String) -> (fields: [String: String], title: String) {
        let reading = EntryCompany.read(line)
        return (EntryFlat(reading: reading).fields, reading.title)
    }

    private func window(_ words: String) -> String {
        let line = found("Hotel Pozorny Olkusz, zimna woda, \(words)")
        #expect(line.title == "zimna woda" && line.fields["doubts"] == "", "\(words): \(line)")
        return line.fields["window"] ?? ""
    }

    @Test(arguments: [
        ("we wtorek", "day 2026-11-24"), ("wtorek rano", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00"),
        ("w sobotę po południu", "from 2026-11-28T12:00+01:00 to 2026-11-28T16:00+01:00"),
        ("Sat", "day 2026-11-28"), ("on Thursday", "day 2026-11-26"), ("w czwartek o 9", "at 2026-11-26T09:00+01:00"),
        ("dziś o 14:30", "at 2026-11-23T14:30+01:00"),
        ("dziś 14:30-16:00", "from 2026-11-23T14:30+01:00 to 2026-11-23T16:00+01:00"),
        ("Wed at noon", "at 2026-11-25T12:00+01:00"),
        ("25.11 po południu", "from 2026-11-25T12:00+01:00 to 2026-11-25T16:00+01:00"),
        ("25 listopada 10-12", "from 2026-11-25T10:00+01:00 to 2026-11-25T12:00+01:00"),
        ("in 30 min", "at 2026-11-23T10:10+01:00"), ("za pół godziny", "at 2026-11-23T10:10+01:00"),
        ("in 2 days", "day 2026-11-25"), ("za 2 tygodnie", "day 2026-12-07"), ("next week", "from"),
        ("today by 3pm", "to 2026-11-23T15:00+01:00"), ("before 10 tomorrow", "to 2026-11-24T10:00+01:00"),
        ("jutro przed 12", "to 2026-11-24T12:00+01:00"), ("do 12", "to 2026-11-23T12:00+01:00"),
        ("przed 8", "to 2026-11-24T08:00+01:00"), ("after 2pm", "from 2026-11-23T14:00+01:00"),
        ("od 8 do 12 jutro", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00"),
        ("from 8 to 12 tomorrow", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00"),
        ("jutro od 8", "from 2026-11-24T08:00+01:00"), ("28.11 promised", "day 2026-11-28 promise"),
        ("31.12", "day 2026-12-31"), ("1 Jan", "day 2027-01-01"),
        ("Friday morning promised", "from 2026-11-27T08:00+01:00 to 2026-11-27T12:00+01:00 promise"),
        ("w następny piątek", "day 2026-12-04"),
        ("tomorrow 8am-12pm", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00"),
        ("jutro 8 - 12", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00"),
        ("jutro 8–12", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00"),
        ("JUTRO RANO", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00"),
        ("w srode", "day 2026-11-25"), ("pon", "day 2026-11-30"),
        ("wt 8-10", "from 2026-11-24T08:00+01:00 to 2026-11-24T10:00+01:00"),
        ("1.12 o 9", "at 2026-12-01T09:00+01:00"),
        ("2026-11-24 8-12", "from 2026-11-24T08:00+01:00 to 2026-11-24T12:00+01:00"),
        ("dziś po południu", "from 2026-11-23T12:00+01:00 to 2026-11-23T16:00+01:00"),
        ("jutro w południe", "at 2026-11-24T12:00+01:00"),
        ("10-12", "from 2026-11-23T10:00+01:00 to 2026-11-23T12:00+01:00"),
    ])
    func theWindow(words: String, window: String) {
        let read = self.window(words)
        #expect(read == window || window == "from" && read.hasPrefix("from"), "\(words)")
    }

    @Test(arguments: [
        ("75 minut", 75), ("1 godz 15 min", 75), ("2h30m", 150), ("pol godziny", 30), ("poltorej godziny", 90),
        ("1 hour", 60), ("half an hour", 30), ("0,5h", 30), ("3 godz.", 180), ("45min", 45), ("1h 30m", 90),
        ("24h", 1440),
    ])
    func theLength(words: String, minutes: Int) {
        #expect(found("Hotel Pozorny Olkusz, zimna woda, \(words)").fields["duration"] == String(minutes), "\(words)")
    }

    @Test(arguments: [
        ("jutro 25-26", "window[] invalid"), ("0h", "duration[] invalid"), ("45", "duration[45]"),
        ("2026-11-20", "window[] past"), ("19.11.2026", "window[] past"), ("!!, !", "priority[emergency,urgent]"),
        (
            "9-11",
            "window[from 2026-11-23T09:40+01:00 to 2026-11-23T11:00+01:00,from 2026-11-24T09:00+01:00 to 2026-11-24T11:00+01:00]"
        ),
        ("@Brak", "technician[] unknown Brak"), ("NIC-1=1", "parts[] unknown NIC-1"),
        ("naprawa, gwarancja", "type[repair,warranty]"),
    ])
    func whatIsAsked(words: String, doubt: String) {
        let line = found("Hotel Pozorny Olkusz, zimna woda, \(words)")
        #expect(line.fields["doubts"] == doubt && line.title == "zimna woda", "\(words)")
    }

    /// Whole lines: customer, site, device, title.
    @Test(arguments: [
        ("Hotel Pozorny Chorzów, dźwig A hałasuje, jutro", "C4 S4 A7", "dźwig A hałasuje"),
        ("pozorny olkusz, kocioł gaśnie", "C3 S3 A6", "kocioł gaśnie"),
        ("ŁAŹNIA, POMPA 1 CIEKNIE", "C13 S15 A20", "POMPA 1 CIEKNIE"),
        ("Sklep Próbny Praga, lada ciepła", "C11 S13 A19", "lada ciepła"),
        ("Szpital Wzorcowy, Dworcowa, UPS piszczy", "C5 S5 A10", "UPS piszczy"),
        ("KK-2021-445566, gaśnie", "C8 S9 A15", "gaśnie"), ("445566, gaśnie", "C8 S9 A15", "gaśnie"),
        ("KK-2021-445566 gaśnie jutro", "C8 S9 A15", "gaśnie"),
        ("Anna Woźniak kocioł error E04 jutro 90m", "C8 S9 A15", "kocioł error E04"),
        ("Zimny Serwis Plus, brama stoi", "C12 S14 -", "brama stoi"),
        ("Piekarnia, piec P3 nie grzeje", "C7 S8 A13", "piec P3 nie grzeje"),
        ("tel. 000 512 208; Piekarnia; piec zimny", "C7 S8 A13", "piec zimny"),
        ("Piekarnia, błąd 8-12 na wyświetlaczu, jutro", "C7 S8 -", "błąd 8-12 na wyświetlaczu"),
        ("Piekarnia, ciśnienie 2,5 bar, jutro", "C7 S8 -", "ciśnienie 2,5 bar"),
        ("Piekarnia, co 2 h gaśnie piec", "C7 S8 A13", "co 2 h gaśnie piec"),
        ("Piekarnia, temperatura -18 zamiast 4, pilne", "C7 S8 -", "temperatura -18 zamiast 4"),
        ("Centrum Pozorne, agregat G60 dymi", "C2 S2 A5", "agregat G60 dymi"),
    ])
    func wholeLines(line: String, names: String, title: String) {
        let read = found(line)
        let said = ["customer", "site", "device"].map { read.fields[$0] ?? "" }.joined(separator: " ")
        #expect(said == names && read.title == title && read.fields["doubts"] == "", "\(line): \(read)")
    }
}
