import Foundation
import Geography
import ServiceModel
import Testing

@Suite struct GazetteerTests {
    let gazetteer = Gazetteer.poland()

    @Test func everyLineOfTheListIsATown() {
        #expect(gazetteer.towns.count == 3866)
        #expect(gazetteer.towns.first?.name == "Warszawa")
        #expect(gazetteer.towns.filter(\.isDistrict).count == 186)
        #expect(Set(gazetteer.towns.map(\.voivodeship)).count == 16)
    }

    @Test func peopleFindATownHoweverTheyTypeIt() {
        for spelling in ["Łódź", "lodz", "LODZ", " łódź ", "Lo\u{301}dz\u{301}"] {
            #expect(gazetteer.towns(named: spelling).first?.voivodeship == .łódzkie, "\(spelling)")
        }
        #expect(gazetteer.towns(named: "bielsko biala").first?.name == "Bielsko-Biała")
        #expect(gazetteer.towns(named: "Jastrzębie - Zdrój").first?.population == 95_813)
        #expect(gazetteer.towns(named: "Atlantyda").isEmpty)
        #expect(gazetteer.towns(named: "").isEmpty)
    }

    @Test func theFaultsOfTheSourceAreMended() {
        #expect(gazetteer.towns(named: "Warsaw").isEmpty)
        #expect(gazetteer.towns(named: "Sulęcin").first?.voivodeship == .lubuskie)
        #expect(gazetteer.towns(named: "Zawidów").first?.voivodeship == .dolnośląskie)
        #expect(gazetteer.towns(named: "Mucharz").first?.voivodeship == .małopolskie)
    }

    @Test func districtsKnowTheirCityAndSuburbsAreTowns() {
        #expect(gazetteer.towns(named: "Mokotów").first?.districtOf == "Warszawa")
        #expect(gazetteer.towns(named: "Krzyki").first?.districtOf == "Wrocław")
        #expect(gazetteer.towns(named: "Ząbki").first?.isDistrict == false)
        #expect(gazetteer.towns(named: "Sopot").first?.isDistrict == false)
        #expect(gazetteer.towns(named: "Zebrzydowice").contains { !$0.isDistrict })
    }

    @Test func namesakesShowTheirVoivodeshipAndAreFoundByIt() throws {
        let namesakes = gazetteer.towns(named: "Michałowice")
        #expect(namesakes.count > 1)
        for town in namesakes {
            let label = gazetteer.label(town)
            #expect(label == "Michałowice (\(town.voivodeship.rawValue))")
            #expect(gazetteer.towns(named: label).contains(town))
        }
        #expect(gazetteer.label(try #require(gazetteer.towns(named: "Gniezno").first)) == "Gniezno")
        let śródmieście = try #require(gazetteer.towns(named: "Śródmieście (Warszawa)").first)
        #expect(gazetteer.label(śródmieście) == "Śródmieście (Warszawa)")
        #expect(gazetteer.towns(named: "Michałowice (nigdzie)").isEmpty)
    }

    @Test func theNeighboursOfPoznanComeNearestFirst() throws {
        let poznan = try #require(gazetteer.towns(named: "Poznań").first)
        let near = gazetteer.towns(within: 12, of: poznan.location)
        #expect(near.map(\.town.name).starts(with: ["Poznań", "Luboń", "Czerwonak"]))
        #expect(near.map(\.kilometres) == near.map(\.kilometres).sorted())
        #expect(near.allSatisfy { $0.kilometres <= 12 })
        #expect(!near.contains { $0.town.name == "Gniezno" })
    }

    @Test func aPointInMokotowLiesInWarsaw() throws {
        let mokotow = try #require(gazetteer.towns(named: "Mokotów").first)
        #expect(gazetteer.nearestTown(to: mokotow.location)?.town.name == "Warszawa")
        #expect(Gazetteer([]).nearestTown(to: mokotow.location) == nil)
    }

    @Test func completionOffersTheLargestFirst() {
        #expect(gazetteer.towns(startingWith: "byd", limit: 3).first?.name == "Bydgoszcz")
        #expect(gazetteer.towns(startingWith: "zielona g").first?.name == "Zielona Góra")
        #expect(gazetteer.towns(startingWith: "w", limit: 5).count == 5)
    }

    @Test func everyTownLiesInPoland() {
        let outside = gazetteer.towns.filter {
            !(49.0...54.9).contains($0.location.latitude) || !(14.1...24.2).contains($0.location.longitude)
        }
        #expect(outside.isEmpty)
    }
}
