import ArgumentParser
import DeskModel
import Geography
import Operations
import ServiceModel

struct PlacesFindVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "Look a town, a district or a postcode up.",
        discussion: "In the gazetteer and in the postcodes that were imported. Exit code 3 when there is none.")

    @Argument(help: "The name or its beginning, or a postcode.")
    var name: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let gazetteer = Gazetteer.poland()
        let matches = try session.desk.places(named: name, gazetteer: gazetteer)
        guard !matches.towns.isEmpty || !matches.postcodes.isEmpty else { throw Refusal.notFound(.place, key: name) }
        let language = session.language
        let places = matches.postcodes.flatMap { area in area.places.map { (area.code, $0) } }
        session.output.answer(
            .array(
                matches.towns.map { town in
                    [
                        "name": .text(town.name), "source": "gazetteer",
                        "voivodeship": .text(town.voivodeship.rawValue),
                        "district_of": JSONValue(town.districtOf), "population": .number(town.population),
                        "latitude": .decimal(town.location.latitude), "longitude": .decimal(town.location.longitude),
                    ]
                }
                    + places.map { code, place in
                        [
                            "name": .text(place.name), "source": "postcodes", "postcode": .text(code.description),
                            "voivodeship": .text(place.voivodeship), "county": .text(place.county),
                            "latitude": .decimal(place.location.latitude),
                            "longitude": .decimal(place.location.longitude),
                        ]
                    }),
            TextTable(
                [
                    .init("name", language("Place", "Miejscowość"), mayShrink: true),
                    .init("postcode", language("Postcode", "Kod")),
                    .init("part", language("Part of", "Część"), mayShrink: true),
                    .init("population", language("Inhabitants", "Mieszkańcy"), isNumber: true),
                    .init("latitude", language("Latitude", "Szerokość"), isNumber: true),
                    .init("longitude", language("Longitude", "Długość"), isNumber: true),
                ],
                rows: matches.towns.map { town in
                    [
                        town.name, "",
                        town.districtOf.map { "\($0), " + town.voivodeship.rawValue }
                            ?? town.voivodeship.rawValue,
                        town.population > 0 ? String(town.population) : "", town.location.latitude.degrees,
                        town.location.longitude.degrees,
                    ]
                }
                    + places.map { code, place in
                        [
                            place.name, code.description,
                            [place.county, place.voivodeship].filter { !$0.isEmpty }.joined(separator: ", "), "",
                            place.location.latitude.degrees, place.location.longitude.degrees,
                        ]
                    }))
    }
}
