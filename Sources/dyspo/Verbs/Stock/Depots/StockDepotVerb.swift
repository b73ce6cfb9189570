import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct StockDepotVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "depot",
        abstract: "Say where a warehouse lies and when vans stop there; without anything, list them.",
        discussion:
            "As soon as one warehouse has its place, a visit fits only where its parts are on the van or fetched on the way."
    )

    @Argument(help: "The warehouse: code, name or id.")
    var place: String?
    @Option(help: ArgumentHelp("Where it lies: latitude,longitude.", valueName: "place"))
    var at: String?
    @Option(help: ArgumentHelp("When vans may stop there (else 06:00-18:00).", valueName: "hours"))
    var hours: String?
    @Option(help: "Minutes of a stop (else 10).")
    var minutes: Int?
    @Flag(help: "Vans stop there no more.")
    var off = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard let place else { return try list(session) }
        let warehouse = try session.desk.stockPlace(named: place, .whole)
        if off { return try session.report(SaveDepot(place: warehouse.id, nil)) }
        let known = try session.desk.depots().first { $0.place.id == warehouse.id }?.depot
        let location = try at.map { text in
            try session.reading("--at", .coordinates) { () throws(InputFault) in try PlaceWords.coordinate(text) }
        }
        guard let location = location ?? known?.location else {
            throw Refusal.desk(.invalid(field: .coordinates, .required))
        }
        let open = try hours.map { text in
            try session.reading("--hours", .depotHours) { () throws(InputFault) in
                try AccessWords.hours(text, on: Weekday.allCases)
            }
        }
        try session.report(
            SaveDepot(
                place: warehouse.id,
                SaveDepot.Content(
                    location: location, opens: open?.from ?? known?.opens ?? TimeOfDay(hour: 6)!,
                    closes: open?.to ?? known?.closes ?? TimeOfDay(hour: 18)!,
                    minutes: minutes ?? known?.minutes ?? Depot.usualMinutes)))
    }

    private func list(_ session: Session) throws {
        let depots = try session.desk.depots()
        let language = session.language
        if depots.isEmpty {
            session.output.message(
                language(
                    "Plans do not ask for parts: vans stop at no warehouse.",
                    "Plany nie pytają o części: auta nie stają w żadnym magazynie."))
        }
        try session.output.answer(
            .array(
                depots.map { place, depot in
                    [
                        "place": .text(place.code), "latitude": .text("\(depot.location.latitude)"),
                        "longitude": .text("\(depot.location.longitude)"), "opens": .text("\(depot.opens)"),
                        "closes": .text("\(depot.closes)"), "minutes": .number(depot.minutes),
                    ]
                }),
            TextTable(
                [
                    .init("place", language("Place", "Miejsce")),
                    .init("name", language("Name", "Nazwa"), mayShrink: true),
                    .init("hours", language("Hours", "Godziny")),
                    .init("minutes", language("Minutes", "Minuty"), isNumber: true),
                ],
                rows: depots.map { place, depot in
                    [place.code, place.name, "\(depot.opens)-\(depot.closes)", String(depot.minutes)]
                }))
    }
}
