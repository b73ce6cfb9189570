import DeskModel
import ServiceModel

/// What a key and a whole line of one-line entry take over 20,000 customers with a device each, and what its catalogue costs.
struct EntryBench {
    private static let count = 20_000
    private static let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
    private static let kinds = ["Hotel", "Zakład Usługowy", "Szpital", "Spółdzielnia Mieszkaniowa", "Piekarnia"]
    private static let names = [
        "Pozorny", "Zmyślony", "Wzorcowy", "Próbny", "Zielony", "Anna Woźniak", "Łącki", "Świt",
    ]
    private static let towns = ["Kraków", "Łódź", "Żyrardów", "Świętochłowice", "Gdańsk", "Rzeszów", "Olkusz"]
    private static let devices = ["Agregat", "Kocioł", "Dźwig", "UPS", "Pompa", "Klimatyzator"]

    /// From the plain one to those that many customers answer to.
    private static let lines = [
        "Hotel Pozorny Kraków 840, agregat 2 nie chłodzi, jutro 8-12, F-gaz, 90m, pilne",
        "Hotel Pozorny Kraków 840 agregat 2 nie chłodzi jutro 8-12 F-gaz 90m pilne",
        "hotel, kocioł nie grzeje, w piątek po południu, tylko Nowak, tel 000 512 208",
        "a, b, c, d, e", "s p k, pompa cieknie od rana do wieczora w każdy poniedziałek i wtorek",
        "Browar Nieznany Zmyślony, kocioł error E04, Wed 9am-1pm, 1 h, low, AKU-12V9AH=2, obiecane",
        "601 200 840, dźwig stoi, 24.11.2026 10-12, SEP, UDT, półtorej godziny", "012345, wyciek, jutro rano",
    ]

    func run() -> [Measurement] {
        let names = Self.company()
        var (building, changing, reading, typing) = (Samples(), Samples(), Samples(), Samples())
        var catalogue = Self.catalogue(names)
        for _ in 0..<10 { catalogue = building.time { Self.catalogue(names) } }
        for number in 0..<200 {
            changing.time {
                catalogue.put(
                    EntryNames.CustomerName(
                        id: Identifier(Int64(900_000 + number)), name: "Nowy Klient \(number)", phone: ""))
            }
        }
        let reader = EntryReader(catalogue: catalogue, calendar: Self.calendar)
        let now = Self.calendar.timestamp(iso8601: "2026-11-23T09:40:00+01:00")!
        for _ in 0..<50 {
            for line in Self.lines { reading.time { _ = reader.read(line, now: now) } }
        }
        for _ in 0..<10 {
            for line in Self.lines {
                for length in 1...line.count {
                    let typed = String(line.prefix(length))
                    typing.time { _ = reader.read(typed, now: now) }
                }
            }
        }
        return [
            Measurement("entry: catalogue of \(Self.count) customers and devices", building),
            Measurement("entry: one more customer", changing), Measurement("entry: a whole line read", reading),
            Measurement("entry: a key of a line", typing),
        ]
    }

    private typealias Company = (
        customers: [EntryNames.CustomerName], sites: [EntryNames.SiteName], devices: [EntryNames.DeviceName]
    )

    private static func company() -> Company {
        let numbers = 0..<count
        let customers = numbers.map { number in
            EntryNames.CustomerName(
                id: Identifier(Int64(number) + 1),
                name: "\(kinds[number % 5]) \(names[number % 8]) \(towns[number % 7]) \(number)",
                phone: "+48 601 \(200_000 + number)")
        }
        let sites = numbers.map { number in
            EntryNames.SiteName(
                id: Identifier(Int64(number) + 100_001), customer: customers[number].id, name: "Obiekt \(number)",
                town: towns[number % 7])
        }
        let devices = numbers.map { number in
            EntryNames.DeviceName(
                id: Identifier(Int64(number) + 200_001), site: sites[number].id,
                name: "\(self.devices[number % 6]) \(number % 3)", model: "Mroźnik LT\(number % 9)",
                serial: "ML-20\(10 + number % 15)-\(100_000 + number)")
        }
        return (customers, sites, devices)
    }

    private static func catalogue(_ company: Company) -> EntryCatalogue {
        EntryCatalogue(
            customers: company.customers, sites: company.sites, devices: company.devices,
            technicians: (0..<120).map { .init(id: Identifier(Int64($0)), name: "Jan Nowak\($0)") },
            skills: ["F-gaz", "SEP", "UDT", "Gaz"].enumerated().map {
                .init(id: Identifier(Int64($0)), code: $1, name: $1)
            },
            parts: ["AKU-12V9AH", "FILTR-G4"])
    }
}
