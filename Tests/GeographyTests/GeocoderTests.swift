import Foundation
import Geography
import ServiceModel
import Testing

@Suite struct GeocoderTests {
    static let gazetteer = Gazetteer.poland()

    static func coordinate(_ latitude: Double, _ longitude: Double) -> Coordinate {
        Coordinate(latitude: latitude, longitude: longitude)!
    }

    static let kraków = PostalArea(
        code: Postcode("30-001")!,
        places: [
            PostalPlace(
                name: "Kraków", voivodeship: "małopolskie", location: coordinate(50.080, 19.930), accuracy: 6),
            PostalPlace(
                name: "Kraków", voivodeship: "małopolskie", location: coordinate(50.084, 19.934), accuracy: 6),
        ])

    func answer(
        _ address: String, _ town: String, in region: RegionGround = RegionGround(), postcodes: [PostalArea] = [],
        villages: [String: [PostalPlace]] = [:]
    ) -> GeocodingAnswer {
        let known = Dictionary(uniqueKeysWithValues: postcodes.map { ($0.code, $0) })
        return Geocoder(Self.gazetteer, postcodes: known, villages: villages)
            .answer(SiteAddress(address: address, town: town), in: region)
    }

    func place(_ answer: GeocodingAnswer) throws -> GeocodedPlace {
        guard case .found(let place) = answer else {
            Issue.record("nothing was found: \(answer)")
            throw Nothing()
        }
        return place
    }

    struct Nothing: Error {}

    @Test func anAddressIsTakenApart() {
        let whole = SiteAddress(address: "ul. Puławska 5, Mokotów, 02-001 Warszawa", town: "")
        #expect(whole.postcode == Postcode("02-001") && whole.town == "Warszawa")
        #expect(whole.parts == ["ul. Puławska 5", "Mokotów"])
        let split = SiteAddress(address: "Polna 1", town: "30-001 Kraków")
        #expect(split.postcode == Postcode("30-001") && split.town == "Kraków" && split.parts == ["Polna 1"])
        let none = SiteAddress(address: "Polna 30-0012 tel. 600-123-456", town: "")
        #expect(none.postcode == nil && none.town.isEmpty)
    }

    @Test func anImportedPostcodeIsMoreExactThanTheTown() throws {
        let place = try place(answer("Polna 5, 30-001 Kraków", "Kraków", postcodes: [Self.kraków]))
        #expect(place.exactness == .postcode && place.source == .postcodes)
        #expect(abs(place.location.latitude - 50.082) < 1e-9 && abs(place.location.longitude - 19.932) < 1e-9)
        let town = try self.place(answer("Polna 5, 30-001 Kraków", "Kraków"))
        #expect(town.exactness == .town && town.source == .gazetteer && town.doubt == nil)
    }

    @Test func aPostcodeThatIsOnlyItsTownSaysSo() throws {
        var area = Self.kraków
        for index in area.places.indices { area.places[index].accuracy = 4 }
        #expect(try place(answer("30-001", "Kraków", postcodes: [area])).exactness == .town)
        // Then a district that the address names is better.
        let district = try place(answer("Sołtysowska 1, Grzegórzki, 30-001", "Kraków", postcodes: [area]))
        #expect(district.exactness == .district && district.name == "Grzegórzki (Kraków)")
    }

    @Test func placesOfOnePostcodeThatLieFarApartAreNotAveraged() throws {
        var area = Self.kraków
        area.places[1].location = Self.coordinate(50.2, 20.2)
        #expect(try place(answer("30-001", "Kraków", postcodes: [area])).source == .gazetteer)
        #expect(answer("30-001", "", postcodes: [area]) == .unknown)
    }

    @Test func theDistrictStandsInTheAddressOrBehindTheTown() throws {
        let byAddress = try place(answer("ul. Puławska 5, Mokotów", "Warszawa"))
        #expect(byAddress.exactness == .district && byAddress.name == "Mokotów (Warszawa)")
        #expect(try place(answer("", "Warszawa-Mokotów")).location == byAddress.location)
        // A street that is called like a district is none.
        #expect(try place(answer("ul. Mokotowska 5", "Warszawa")).exactness == .town)
    }

    @Test func whereSeveralBearTheNameNothingIsGuessed() {
        guard case .unclear(let places) = answer("Polna 1", "Michałowice") else {
            Issue.record("it guessed")
            return
        }
        #expect(places.count > 1)
        #expect(Set(places.map(\.voivodeship)).count > 1)
    }

    @Test func theRegionDecidesWhenOnlyOneIsThere() throws {
        let mazowieckie = RegionGround(voivodeships: [.mazowieckie])
        let place = try place(answer("Polna 1", "Leszno", in: RegionGround(voivodeships: [.wielkopolskie])))
        #expect(place.isByRegion && place.population ?? 0 > 50_000)
        #expect(try self.place(answer("", "Leszno", in: mazowieckie)).population ?? 0 < 10_000)
        let ring = Polyline(
            [(52.0, 20.0), (52.0, 21.0), (52.5, 21.0), (52.5, 20.0), (52.0, 20.0)].map(Self.coordinate))!
        // A territory says more than the voivodeships.
        let drawn = RegionGround(rings: [ring], voivodeships: [.wielkopolskie])
        #expect(try self.place(answer("", "Leszno", in: drawn)).voivodeship == .mazowieckie)
    }

    @Test func theOnlyVillageKnownMayBeAnotherOneButACityIsNot() throws {
        let pomorskie = RegionGround(voivodeships: [.pomorskie])
        guard case .unclear(let places) = answer("", "Pcim", in: pomorskie) else {
            Issue.record("it guessed")
            return
        }
        #expect(places.map(\.voivodeship) == [.małopolskie])
        #expect(try place(answer("", "Kraków", in: pomorskie)).doubt == .outsideRegion)
    }

    @Test func aPostcodeOfAnotherPartOfTheCountryIsAWarningOnly() throws {
        let place = try place(answer("Polna 1, 80-001", "Wieliczka"))
        #expect(place.doubt == .postcodeElsewhere(Postcode("80-001")!, [.pomorskie]))
        let others = try self.place(answer("Polna 1, 30-001", "Wieliczka", postcodes: [Self.kraków]))
        #expect(others.doubt == .postcodeOfOthers(Postcode("30-001")!, ["Kraków", "Kraków"]))
    }

    @Test func villagesOfThePostHelpWhereTheGazetteerEnds() throws {
        let hamlet = PostalPlace(
            name: "Pcim Dolny", voivodeship: "małopolskie", location: Self.coordinate(49.75, 19.97))
        #expect(answer("", "Pcim Dolny") == .unknown)
        let place = try place(answer("", "pcim dolny", villages: ["pcim dolny": [hamlet, hamlet]]))
        #expect(place.source == .postcodes && place.exactness == .town)
        var far = hamlet
        far.location = Self.coordinate(53, 20)
        if case .unclear(let places) = answer("", "Pcim Dolny", villages: ["pcim dolny": [hamlet, far]]) {
            #expect(places.count == 2)
        } else {
            Issue.record("it guessed")
        }
    }

    @Test func nothingSaidIsNothingFound() {
        #expect(answer("Polna 1", "") == .noTown)
        #expect(answer("", "Atlantyda") == .unknown)
    }

    /// The table is from memory of the post's regions: the gazetteer's towns with known codes check it.
    @Test(arguments: [
        ("00-001", "Warszawa"), ("05-120", "Legionowo"), ("08-500", "Ryki"), ("08-110", "Siedlce"),
        ("10-001", "Olsztyn"),
        ("15-001", "Białystok"), ("16-400", "Suwałki"), ("18-400", "Łomża"), ("19-300", "Ełk"), ("19-200", "Grajewo"),
        ("20-001", "Lublin"), ("22-100", "Chełm"), ("25-001", "Kielce"), ("26-600", "Radom"), ("26-300", "Opoczno"),
        ("27-600", "Sandomierz"), ("30-001", "Kraków"), ("33-300", "Nowy Sącz"), ("34-300", "Żywiec"),
        ("34-500", "Zakopane"), ("35-001", "Rzeszów"), ("37-700", "Przemyśl"), ("38-300", "Gorlice"),
        ("38-400", "Krosno"),
        ("40-001", "Katowice"), ("42-200", "Częstochowa"), ("43-300", "Bielsko-Biała"), ("45-001", "Opole"),
        ("47-400", "Racibórz"), ("47-200", "Kędzierzyn-Koźle"), ("48-300", "Nysa"), ("50-001", "Wrocław"),
        ("58-300", "Wałbrzych"), ("59-220", "Legnica"), ("60-001", "Poznań"), ("62-500", "Konin"), ("64-920", "Piła"),
        ("65-001", "Zielona Góra"), ("66-400", "Gorzów Wielkopolski"), ("67-200", "Głogów"), ("67-100", "Nowa Sól"),
        ("70-001", "Szczecin"), ("75-001", "Koszalin"), ("76-200", "Słupsk"), ("76-100", "Darłowo"),
        ("77-400", "Złotów"),
        ("77-300", "Człuchów"), ("78-100", "Kołobrzeg"), ("80-001", "Gdańsk"), ("82-300", "Elbląg"),
        ("82-200", "Malbork"),
        ("84-200", "Wejherowo"), ("85-001", "Bydgoszcz"), ("87-100", "Toruń"), ("89-600", "Chojnice"),
        ("89-100", "Nakło nad Notecią"), ("90-001", "Łódź"), ("96-300", "Żyrardów"), ("96-100", "Skierniewice"),
        ("97-300", "Piotrków Trybunalski"), ("99-300", "Kutno"),
    ])
    func postalRegionsFitTheTownsEverybodyKnows(_ code: String, _ town: String) throws {
        let place = try #require(Self.gazetteer.towns(named: town).first)
        let parsed = try #require(Postcode(code))
        #expect(PostalRegions.voivodeships(of: parsed)?.contains(place.voivodeship) == true)
    }
}
