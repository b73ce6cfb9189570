import DeskModel
import Geography
import ServiceModel

/// What is said about where a site is.
struct GeocodingSentences {
    private let language: Language
    private let gazetteer: Gazetteer

    init(_ language: Language, _ gazetteer: Gazetteer) {
        self.language = language
        self.gazetteer = gazetteer
    }

    /// What needs somebody's eye; `nil` when nothing does.
    func warning(_ site: SiteGeocoding) -> String? {
        switch site.answer {
        case .found(let place): place.doubt.map { sentence($0, site) }
        case .unclear(let places) where places.count == 1:
            language(
                "the only \(places[0].name) known lies outside the region “\(site.region)”: \(list(places)). "
                    + "If it is meant: dyspo places geocode --site … --place.",
                "jedyna znana miejscowość \(places[0].name) leży poza rejonem „\(site.region)”: \(list(places)). "
                    + "Jeśli o nią chodzi: dyspo places geocode --site … --place.")
        case .unclear(let places):
            language(
                "\(places.count) places bear the name: \(list(places)). Choose one: dyspo places geocode --site … --place.",
                "tę nazwę noszą miejscowości (\(places.count)): \(list(places)). "
                    + "Wybierz: dyspo places geocode --site … --place.")
        case .unknown:
            language(
                "neither the gazetteer nor the imported postcodes know “\(site.site.town)”.",
                "ani skorowidz, ani wczytane kody pocztowe nie znają „\(site.site.town)”.")
        case .noTown:
            language("the address names neither a town nor a postcode.", "w adresie nie ma miejscowości ani kodu.")
        }
    }

    private func list(_ places: [GeocodedPlace]) -> String {
        places.map { place in
            let voivodeship = place.voivodeship?.rawValue ?? "?"
            return
                "\(place.name) (\(voivodeship), \(place.location.latitude.degrees), \(place.location.longitude.degrees))"
        }.joined(separator: "; ")
    }

    private func sentence(_ doubt: GeocodedPlace.Doubt, _ site: SiteGeocoding) -> String {
        switch doubt {
        case .postcodeElsewhere(let code, let voivodeships):
            let names = voivodeships.map(\.rawValue).joined(separator: ", ")
            return language(
                "the postcode \(code) does not fit the town: it is of \(names).",
                "kod \(code) nie pasuje do miejscowości: należy do: \(names).")
        case .outsideRegion:
            return language(
                "it lies outside the region “\(site.region)”.", "leży poza rejonem „\(site.region)”.")
        case .postcodeOfOthers(let code, let places):
            let names = places.prefix(5).joined(separator: ", ")
            return language(
                "the postcode \(code) does not fit the town: it is of \(names).",
                "kod \(code) nie pasuje do miejscowości: należy do: \(names).")
        }
    }

    func table(_ sites: [SiteGeocoding]) -> TextTable {
        TextTable(
            [
                .init("customer", language("Customer", "Klient"), mayShrink: true),
                .init("site", language("Site", "Miejsce"), mayShrink: true),
                .init("town", language("Town", "Miejscowość"), mayShrink: true),
                .init("state", language("State", "Stan")),
                .init("place", language("Found", "Znaleziono"), mayShrink: true),
                .init("exactness", language("Exact to", "Dokładność")),
                .init("source", language("From", "Źródło")),
                .init("latitude", language("Latitude", "Szerokość"), isNumber: true),
                .init("longitude", language("Longitude", "Długość"), isNumber: true),
            ],
            rows: sites.map { site in
                let place = site.place
                return [
                    site.customer, site.site.name, site.site.town, name(site.answer),
                    place.map { [$0.name, $0.voivodeship?.rawValue].compactMap { $0 }.joined(separator: ", ") } ?? "",
                    place.map { name($0.exactness) } ?? "", place.map(name(sourceOf:)) ?? "",
                    place?.location.latitude.degrees ?? "", place?.location.longitude.degrees ?? "",
                ]
            })
    }

    private func name(_ answer: GeocodingAnswer) -> String {
        switch answer {
        case .found: language("found", "jest")
        case .unclear: language("unclear", "niejasne")
        case .unknown: language("unknown", "nieznane")
        case .noTown: language("no town", "brak nazwy")
        }
    }

    private func name(_ exactness: GeocodedPlace.Exactness) -> String {
        switch exactness {
        case .point: language("point", "punkt")
        case .postcode: language("postcode", "kod")
        case .district: language("district", "dzielnica")
        case .town: language("town", "miejscowość")
        }
    }

    private func name(sourceOf place: GeocodedPlace) -> String {
        switch place.source {
        case .postcodes: language("postcodes", "kody")
        case .gazetteer where place.isByRegion: language("gazetteer, region", "skorowidz, rejon")
        case .gazetteer: language("gazetteer", "skorowidz")
        case .hand: language("by hand", "ręcznie")
        }
    }
}

extension Gazetteer {
    /// The name with its voivodeship or city behind it, whether or not another bears it.
    func fullLabel(_ town: Town) -> String { "\(town.name) (\(town.districtOf ?? town.voivodeship.rawValue))" }
}
