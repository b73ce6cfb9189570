import DeskModel
package import ServiceModel

/// The people, places and orders of a small company in and round Warsaw: three regions, eight technicians, the week of
/// Monday 23 November 2026, twenty-one visits of which nine are planned; one day is too long.
package enum SmallCity {
    /// What an order says; the rest follows from it.
    struct Job {
        var number: Int
        var town: String
        var at: (Double, Double)
        var minutes: Int
        var skills: [String]
        var priority: Priority = .normal
        /// Day of the week (0 = Monday) and time.
        var due: (Int, String)?
        var title: String
    }

    static let regions = [
        RegionRow(id: Region.ID(1), name: "PÓŁNOC"), RegionRow(id: Region.ID(2), name: "CENTRUM"),
        RegionRow(id: Region.ID(3), name: "POŁUDNIE"),
    ]

    static let skills = [
        Skill(id: Skill.ID(1), code: "SEP", name: "uprawnienia elektryczne"),
        Skill(id: Skill.ID(2), code: "GAZ", name: "uprawnienia gazowe"),
        Skill(id: Skill.ID(3), code: "UDT", name: "dozór techniczny"),
    ]

    static let customers = [
        "Zakład Mleczarski Mazowsze", "Hotel Pod Dębem", "Szpital Powiatowy", "Piekarnia Złoty Kłos",
    ]

    static let technicians = [
        row(1, "Ewa Zych", 1, ["SEP", "GAZ", "UDT"], 52.40, 20.93, "Legionowo"),
        row(2, "Jan Wilk", 1, ["SEP"], 52.36, 20.83, "Łomianki"),
        row(3, "Ola Mróz", 1, ["GAZ", "UDT"], 52.34, 21.12, "Marki"),
        row(4, "Piotr Kos", 2, ["SEP", "GAZ"], 52.23, 21.01, "Warszawa"),
        row(5, "Anna Bąk", 2, ["SEP"], 52.17, 20.81, "Pruszków"),
        row(6, "Marek Lis", 2, ["UDT"], 52.25, 21.13, "Warszawa"),
        row(7, "Iga Sowa", 3, ["SEP", "GAZ"], 52.08, 21.02, "Piaseczno"),
        row(8, "Krzysztof Wiśniewski", 3, ["SEP", "UDT"], 51.97, 21.21, "Góra Kalwaria"),
    ]

    static let jobs: [SmallCity.Job] = [
        .init(
            number: 101, town: "Łomianki", at: (52.33, 20.88), minutes: 90, skills: ["SEP"],
            title: "przegląd rozdzielni"),
        .init(
            number: 102, town: "Jabłonna", at: (52.38, 20.91), minutes: 60, skills: ["GAZ"],
            title: "kocioł gazowy, serwis"),
        .init(number: 103, town: "Marki", at: (52.32, 21.10), minutes: 120, skills: ["UDT"], title: "wózek widłowy"),
        .init(
            number: 104, town: "Ząbki", at: (52.29, 21.11), minutes: 60, skills: ["GAZ"],
            title: "nieszczelność instalacji"),
        .init(number: 105, town: "Ursus", at: (52.19, 20.88), minutes: 75, skills: ["SEP"], title: "pomiary ochronne"),
        .init(
            number: 106, town: "Pruszków", at: (52.17, 20.80), minutes: 180, skills: ["SEP"],
            title: "wymiana sterownika"),
        .init(
            number: 107, town: "Piaseczno", at: (52.07, 21.03), minutes: 150, skills: ["GAZ"],
            title: "palnik, regulacja"),
        .init(
            number: 108, town: "Konstancin", at: (52.09, 21.12), minutes: 240, skills: ["SEP"],
            title: "agregat, przegląd"),
        .init(
            number: 109, town: "Grodzisk", at: (52.10, 20.63), minutes: 270, skills: ["SEP"], title: "linia pakująca"),
        .init(
            number: 121, town: "Legionowo", at: (52.41, 20.94), minutes: 90, skills: ["SEP"], priority: .emergency,
            due: (0, "14:00"), title: "brak zasilania chłodni"),
        .init(
            number: 122, town: "Wola", at: (52.24, 20.96), minutes: 45, skills: ["GAZ"], priority: .urgent,
            due: (0, "16:00"), title: "brak ogrzewania"),
        .init(
            number: 123, town: "Otwock", at: (52.11, 21.27), minutes: 60, skills: ["SEP"], due: (1, "12:00"),
            title: "awaria pompy"),
        .init(
            number: 124, town: "Nadarzyn", at: (52.10, 20.80), minutes: 120, skills: ["UDT"], due: (1, "16:00"),
            title: "suwnica, dozór"),
        .init(
            number: 125, town: "Ząbki", at: (52.29, 21.12), minutes: 30, skills: ["SEP"], due: (2, "10:00"),
            title: "czujnik temperatury"),
        .init(
            number: 126, town: "Mokotów", at: (52.19, 21.02), minutes: 75, skills: ["GAZ"], due: (2, "12:00"),
            title: "piec konwekcyjny"),
        .init(
            number: 127, town: "Nowy Dwór", at: (52.43, 20.71), minutes: 180, skills: ["GAZ", "UDT"], priority: .high,
            due: (2, "17:00"), title: "kotłownia parowa"),
        .init(
            number: 128, town: "Bemowo", at: (52.25, 20.91), minutes: 45, skills: ["SEP"], due: (3, "12:00"),
            title: "szafa sterownicza"),
        .init(
            number: 129, town: "Góra Kalwaria", at: (51.98, 21.22), minutes: 90, skills: ["SEP"], due: (3, "16:00"),
            title: "wentylator dachowy"),
        .init(
            number: 130, town: "Raszyn", at: (52.15, 20.91), minutes: 60, skills: [], due: (4, "10:00"),
            title: "wymiana filtrów"),
        .init(
            number: 131, town: "Sulejówek", at: (52.25, 21.28), minutes: 150, skills: ["SEP"], due: (4, "12:00"),
            title: "zasilacz awaryjny"),
        .init(
            number: 132, town: "Żoliborz", at: (52.27, 20.98), minutes: 30, skills: [], priority: .low,
            title: "odczyt liczników"),
    ]

    /// Technician, day of the week, visits.
    static let planned: [(Int, Int, [Int])] = [
        (1, 0, [101, 102]), (3, 0, [103, 104]), (4, 1, [105]), (5, 0, [106, 109]), (7, 0, [107]), (7, 1, [108]),
    ]

    package static var plannedVisits: [Visit.ID] { planned.flatMap(\.2).map { Visit.ID(Int64($0)) } }

    private static func row(
        _ id: Int64, _ name: String, _ region: Int64, _ skills: [String], _ latitude: Double, _ longitude: Double,
        _ town: String
    ) -> TechnicianRow {
        TechnicianRow(
            id: Technician.ID(id), name: name, region: Region.ID(region), skills: skills,
            home: Coordinate(latitude: latitude, longitude: longitude)!, homeTown: town)
    }
}
