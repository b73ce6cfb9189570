import Foundation
import Testing

/// Where things are: sites without coordinates, territories, postcodes.
@Suite struct PlacesStories {
    /// The company of the other stories with sites of which nobody has said where they are.
    func company() throws -> Program {
        let dyspo = try Program.withCompany()
        let sites = try dyspo.file(
            "more.csv",
            """
            customer,name,address,town,region
            Hotel Mewa,Magazyn,"ul. Polna 1, 84-200 Wejherowo",,Północ
            Hotel Mewa,Biuro,"ul. Polna 2, Wrzeszcz",Gdańsk,Północ
            Hotel Mewa,Domek,ul. Leśna 3,Kobylnica,Północ
            Hotel Mewa,Zaplecze,ul. Leśna 4,Michałowice,Północ
            Hotel Mewa,Garaż,ul. Leśna 5,Kozia Wólka Górna,Północ

            """)
        let answer = try dyspo("import", "sites", sites)
        try #require(answer.status == 0, "\(answer.errors)")
        return dyspo
    }

    @Test func sitesGetCoordinatesAndWhatIsUnclearIsListed() throws {
        let dyspo = try company()
        #expect(try dyspo("check").errors.isEmpty)
        #expect(try dyspo("check").output.contains("Magazyn: no coordinates; nothing there can be planned."))
        let before = try dyspo("journal", "--json").output

        let trial = try dyspo("places", "geocode", "--dry-run", "--json")
        #expect(trial.status == 3)
        #expect(try dyspo("journal", "--json").output == before)
        let found = Dictionary(uniqueKeysWithValues: try trial.objects.map { ($0["site"] as? String ?? "", $0) })
        #expect(found["Magazyn"]?["exactness"] as? String == "town")
        #expect(found["Biuro"]?["exactness"] as? String == "district")
        #expect(found["Domek"]?["by_region"] as? Bool == true)
        #expect(found["Domek"]?["voivodeship"] as? String == "pomorskie")
        #expect(found["Zaplecze"]?["state"] as? String == "unclear")
        #expect((found["Zaplecze"]?["candidates"] as? [[String: Any]])?.count == 2)
        #expect(found["Garaż"]?["state"] as? String == "unknown")

        let done = try dyspo("places", "geocode")
        #expect(done.status == 3)
        #expect(done.errors.contains("3 sites have coordinates now."))
        #expect(done.errors.contains("2 places bear the name: Michałowice (mazowieckie, "), "\(done.errors)")
        #expect(done.errors.contains("neither the gazetteer nor the imported postcodes know “Kozia Wólka Górna”."))
        #expect(try dyspo("places", "geocode", "--json").objects.count == 2)
        #expect(try dyspo("undo").status == 0)
        #expect(try dyspo("places", "geocode", "--dry-run", "--json").objects.count == 5)
    }

    @Test func anOrderThatWaitedForCoordinatesBecomesReady() throws {
        let dyspo = try company()
        #expect(try dyspo("order", "new", "--site", "Magazyn", "--duration", "60").status == 0)
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "draft")
        let early = try dyspo("order", "qualify", "1", "--duration", "60")
        #expect(early.status == 1)
        #expect(early.errors.contains("missing: coordinates"), "\(early.errors)")
        let located = try dyspo("places", "geocode", "--site", "Magazyn")
        #expect(located.status == 0, "\(located.errors)")
        // Nothing else was missing: what was said of it at first is kept, and it is ready now.
        #expect(located.errors.contains("Ready to be planned now: ZS/2026/000001."), "\(located.errors)")
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "ready")
        #expect(try dyspo("assign", "1", "--to", "Ewa Zych", "--day", "2026-11-24").status == 0)
    }

    @Test func somebodyCanSayWhichPlaceIsMeant() throws {
        let dyspo = try company()
        let many = try dyspo("places", "geocode", "--site", "Zaplecze", "--place", "Michałowice")
        #expect(many.status == 3)
        #expect(many.errors.contains("“Michałowice” fits more than one place: Michałowice (mazowieckie), "))
        #expect(
            try dyspo("places", "geocode", "--site", "Zaplecze", "--place", "Michałowice (mazowieckie)").status == 0)
        let point = try dyspo("places", "geocode", "--site", "Garaż", "--place", "54.1, 18.2", "--json")
        #expect(try point.objects.first?["latitude"] as? Double == 54.1)
        #expect(try point.objects.first?["exactness"] as? String == "point")
        #expect(try dyspo("places", "geocode", "--site", "Garaż").status == 1)
        #expect(try dyspo("places", "geocode", "--place", "Kraków").status == 2)
        #expect(try dyspo("places", "geocode", "--site", "Domek", "--place", "95,18").status == 1)
        #expect(try dyspo("places", "geocode", "--site", "Nigdzie").status == 3)
    }

    @Test func postcodesAreImportedAndAskedFirst() throws {
        let dyspo = try company()
        let line = { (code: String, name: String, place: String) in
            "PL\t\(code)\t\(name)\tPomorskie\t82\twejherowski\t2215\t\t\t\(place)\t6\n"
        }
        let bad = try dyspo("import", "places", try dyspo.file("bad.txt", line("84200x", "Wejherowo", "54.6\t18.2")))
        #expect(bad.status == 1)
        #expect(bad.errors.contains("Line 1, column “postal code”: “84200x” is not a postcode such as 30-001."))
        let file = try dyspo.file(
            "PL.txt", line("84-200", "Wejherowo", "54.6\t18.2") + line("83-400", "Kozia Wólka Górna", "54.1\t17.9"))
        #expect(try dyspo("import", "places", file).errors.contains("Imported places: 2."))
        let found = Dictionary(
            uniqueKeysWithValues: try dyspo("places", "geocode", "--json").objects.map {
                ($0["site"] as? String ?? "", $0)
            })
        #expect(found["Magazyn"]?["exactness"] as? String == "postcode")
        #expect(found["Magazyn"]?["latitude"] as? Double == 54.6)
        #expect(found["Garaż"]?["source"] as? String == "postcodes")
        #expect(try dyspo("places", "find", "84-200", "--json").objects.first?["name"] as? String == "Wejherowo")
        #expect(
            try dyspo("places", "find", "Wejherowo", "--json").objects.map { $0["source"] as? String } == [
                "gazetteer", "postcodes",
            ])
        #expect(try dyspo("places", "find", "Atlantyda").status == 3)
    }

    @Test func territoriesComeFromGeoJSONAndGoBackIntoIt() throws {
        let dyspo = try company()
        let area = { (name: String, points: String) in
            #"{"type":"Feature","properties":{"name":"\#(name)"},"geometry":{"type":"Polygon","coordinates":[[\#(points)]]}}"#
        }
        let open = try dyspo.file("open.geojson", area("Północ", "[18,54],[19,54],[19,55]"))
        let refused = try dyspo("import", "territories", open)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("geometry.coordinates[0]: a ring needs four points"), "\(refused.errors)")
        let sound = try dyspo.file("sound.geojson", area("północ", "[18,54],[19,54],[19,55],[18,54]"))
        #expect(try dyspo("import", "territories", sound, "--dry-run").status == 0)
        #expect(try dyspo("places", "territories", "--json").objects.isEmpty)
        #expect(try dyspo("import", "territories", sound).status == 0)
        #expect(try dyspo("places", "territories", "--json").objects.map { $0["region"] as? String } == ["Północ"])

        let written = try dyspo("export", "territories").output
        #expect(try dyspo("places", "remove", "północ").status == 0)
        let again = try dyspo("import", "territories", try dyspo.file("again.geojson", written), "--json")
        #expect(try again.object["imported"] as? Int == 1)
        #expect(try dyspo("export", "territories").output == written)
        #expect(try dyspo("import", "customers", sound, "--name", "X").status == 2)
        #expect(try dyspo("import", "territories", "nowhere.geojson").status == 3)
    }
}
