import ArgumentParser
import DeskModel
import Geography
import Interchange
import Operations
import ServiceModel

struct PlacesGeocodeVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "geocode", abstract: "Give coordinates to sites that have none.",
        discussion: "By the postcode of the address when postcodes were imported (dyspo import places PL.txt), else by "
            + "the town, or its district where the address names one. Where several places bear the name, the site's "
            + "region decides if only one of them is there; else they are listed and nothing is guessed. Coordinates "
            + "that are there stay. Exit code 3 when a site was left without.")

    @Flag(help: "Show what would be found, and write nothing.")
    var dryRun = false
    @Option(help: ArgumentHelp("One site alone, by name or address.", valueName: "site"))
    var site: String?
    @Option(
        help: ArgumentHelp(
            "With --site: where it is, as a town of the gazetteer (voivodeship in parentheses) or as latitude,longitude.",
            valueName: "place"))
    var place: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let gazetteer = Gazetteer.poland()
        let only = try site.map { try session.desk.site(named: $0) }
        if let only, only.location != nil {
            throw Failure.refused(
                english: "\(only.name) has coordinates; they stay.", polish: "\(only.name) ma współrzędne; zostają.")
        }
        var found = try session.desk.geocoding(only?.id, gazetteer: gazetteer, basemap: .poland())
        if let place {
            guard only != nil else {
                throw Failure.usage(english: "--place needs --site.", polish: "--place wymaga --site.")
            }
            found[0].answer = .found(try chosen(place, gazetteer, session))
        }
        let sentences = GeocodingSentences(session.language, gazetteer)
        let items = found.compactMap { site in
            site.place.map { LocateSites.Item(site: site.site.id, location: $0.location) }
        }
        if !dryRun, !items.isEmpty {
            try session.perform(LocateSites(items))
            try tellDrafts(at: Set(items.map(\.site)), session)
        }
        for site in found { tell(site, sentences, session) }
        try session.output.answer(
            .array(found.map { GeocodingRecord($0, gazetteer: gazetteer, isWritten: !dryRun).json(session.language) }),
            GeocodingSentences(session.tableWording.language, gazetteer).table(found))
        if found.isEmpty {
            session.output.message(
                session.language("Every site has coordinates.", "Każde miejsce ma współrzędne."))
        }
        if items.count < found.count { throw ExitStatus.notFound }
    }

    /// What needs somebody's eye.
    private func tell(_ site: SiteGeocoding, _ sentences: GeocodingSentences, _ session: Session) {
        if let warning = sentences.warning(site) { Output.complain("\(site.customer), \(site.site.name): \(warning)") }
    }

    /// Orders at these places that still wait: nobody has said how long they take, or they are held back.
    private func tellDrafts(at sites: Set<Site.ID>, _ session: Session) throws {
        let drafts = try session.desk.drafts(at: sites)
        if drafts.isEmpty { return }
        let numbers = drafts.prefix(5).map(\.short).joined(separator: ", ") + (drafts.count > 5 ? " …" : "")
        session.output.message(
            session.language(
                "Drafts that can be made ready now (\(drafts.count)): \(numbers). "
                    + "dyspo order qualify NUMBER --duration MINUTES",
                "Szkice, które można teraz przygotować (\(drafts.count)): \(numbers). "
                    + "dyspo order qualify NUMER --duration MINUTY"))
    }

    private func chosen(_ text: String, _ gazetteer: Gazetteer, _ session: Session) throws -> GeocodedPlace {
        let numbers = text.split(separator: ",").compactMap { Double($0.filter { $0 != " " }) }
        if numbers.count == 2 {
            let location = try session.reading("--place", .coordinates) { () throws(InputFault) in
                try PlaceWords.coordinate(latitude: numbers[0], longitude: numbers[1])
            }
            if let warning = PlaceWords.warning(location, of: text, session.language) { Output.complain(warning) }
            return GeocodedPlace(
                name: text, location: location, exactness: .point, source: .hand, voivodeship: nil)
        }
        let towns = gazetteer.towns(named: text)
        guard let town = towns.first else { throw Refusal.desk(.notFound(.place, key: text)) }
        guard towns.count == 1 else {
            throw Refusal.desk(.ambiguous(.place, key: text, matches: towns.map(gazetteer.fullLabel)))
        }
        return GeocodedPlace(
            name: gazetteer.label(town), location: town.location, exactness: town.isDistrict ? .district : .town,
            source: .hand, voivodeship: town.voivodeship)
    }
}
