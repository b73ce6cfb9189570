import Geography
import ServiceModel
import Testing

/// The estimate with a company's factors, and drives that somebody knows better.
@Suite struct TravelTests {
    let wawel = Coordinate(latitude: 50.0540, longitude: 19.9352)!
    let wieliczka = Coordinate(latitude: 49.9871, longitude: 20.0649)!
    let north = Region.ID(1)
    let south = Region.ID(2)
    let ewa = Technician.ID(7)

    private func places(_ count: Int, seed: UInt64, region: Region.ID?) -> [TravelPlace] {
        var random = SeededRandom(state: seed)
        return (0..<count).map { index in
            let spread = [0.05, 0.5, 4][index % 3]
            return TravelPlace(
                Coordinate(
                    latitude: 51.77 + .random(in: -spread...spread, using: &random),
                    longitude: 19.46 + .random(in: -spread...spread, using: &random))!, region: region)
        }
    }

    private func randomFactors(_ random: inout SeededRandom) -> [DistanceBand: Double] {
        Dictionary(
            uniqueKeysWithValues: DistanceBand.allCases.map {
                ($0, Double.random(in: TravelSettings.calibrations, using: &random))
            })
    }

    @Test func withoutFactorsItSaysWhatTheModelSays() {
        let travel = Travel()
        let leg = travel.leg(from: TravelPlace(wawel), to: TravelPlace(wieliczka, region: north))
        #expect(leg == TravelModel().leg(from: wawel, to: wieliczka))
        #expect(travel.drive(seconds: 61, isHome: false) == 5 * 60)
        #expect(travel.drive(seconds: 61, isHome: true) == 2 * 60)
        #expect(travel.drive(seconds: 0, isHome: false) == 0)
    }

    @Test func whateverTripsSayACalibratedCurveRisesAndStaysConcave() {
        var random = SeededRandom(state: 11)
        for _ in 0..<300 {
            let curve = ConcaveCurve.minutes(calibrated: randomFactors(&random))
            var last = curve.value(at: 0)
            var slope = Double.infinity
            for step in 1...400 {
                let value = curve.value(at: Double(step) * 0.25)
                #expect(value > last)
                #expect(value - last <= slope + 1e-9)
                (slope, last) = (value - last, value)
            }
        }
    }

    @Test func evenCalibratedNoDetourSavesTime() {
        var random = SeededRandom(state: 12)
        for round in 0..<12 {
            let calibration = randomFactors(&random).map {
                TravelSettings.Calibration(region: north, band: $0.key, factor: $0.value, trips: 9)
            }
            let travel = Travel(
                settings: TravelSettings(
                    technicians: [ewa: .random(in: 0.5...2, using: &random)],
                    regions: [north: .random(in: 0.5...2, using: &random)], calibration: calibration))
            let all = places(30, seed: UInt64(round), region: north)
            for a in all.prefix(10) {
                for b in all[10..<20] {
                    for c in all[20...] {
                        let direct = travel.leg(from: a, to: c, by: ewa).seconds
                        let detour =
                            travel.leg(from: a, to: b, by: ewa).seconds + travel.leg(from: b, to: c, by: ewa).seconds
                        #expect(direct <= detour)
                    }
                }
            }
        }
    }

    @Test func factorsMultiplyAndBetweenTwoRegionsTheMeanCounts() {
        let settings = TravelSettings(technicians: [ewa: 1.5], regions: [north: 2, south: 1])
        let travel = Travel(settings: settings)
        func seconds(_ a: Region.ID?, _ b: Region.ID?, _ who: Technician.ID? = nil) -> Int {
            travel.leg(from: TravelPlace(wawel, region: a), to: TravelPlace(wieliczka, region: b), by: who).seconds
        }
        let plain = TravelModel().minutes.value(at: Distance.kilometres(from: wawel, to: wieliczka)) * 60
        #expect(seconds(south, south) == Int(plain.rounded(.up)))
        #expect(seconds(north, north) == Int((plain * 2).rounded(.up)))
        #expect(seconds(nil, north) == seconds(north, north))
        #expect(seconds(north, south) == Int((plain * 1.5).rounded(.up)))
        #expect(seconds(north, north, ewa) == Int((plain * 3).rounded(.up)))
        #expect(seconds(south, south, Technician.ID(8)) == seconds(south, south))
    }

    @Test func aPersonGoesBeforeARoadEngineAndBothBeforeTheEstimate() {
        let (a, b) = (LegPlace(wawel), LegPlace(wieliczka))
        let early = Timestamp(seconds: 1000)
        var book = LegBook([
            KnownLeg(from: a, to: b, .drive(seconds: 1200, metres: 15_000), source: .roadEngine, learned: early)
        ])
        func leg(_ book: LegBook, _ settings: TravelSettings = TravelSettings()) -> Leg {
            Travel(settings: settings, book: book).leg(
                from: TravelPlace(wawel, region: north), to: TravelPlace(wieliczka, region: north), by: ewa)
        }
        #expect(leg(book) == Leg(seconds: 1200, metres: 15_000, source: .roadEngine))
        // Calibration corrects the estimate alone, a region's traffic the road engine too, a technician everything.
        let settings = TravelSettings(
            technicians: [ewa: 1.5], regions: [north: 2],
            calibration: DistanceBand.allCases.map { .init(region: nil, band: $0, factor: 1.6, trips: 9) })
        #expect(leg(book, settings).seconds == 3600)
        book.learn(KnownLeg(from: a, to: b, .drive(seconds: 1000, metres: 14_000), source: .manual, learned: early))
        #expect(leg(book) == Leg(seconds: 1000, metres: 14_000, source: .manual))
        #expect(leg(book, settings).seconds == 1500)
        let back = Travel(book: book).leg(from: TravelPlace(wieliczka), to: TravelPlace(wawel))
        #expect(back.source == .estimate)
    }

    @Test func theNewerOfTwoAnswersStaysAndNoRouteFallsBackToTheEstimate() {
        let (a, b) = (LegPlace(wawel), LegPlace(wieliczka))
        func known(_ answer: KnownLeg.Answer, at second: Int64) -> KnownLeg {
            KnownLeg(from: a, to: b, answer, source: .roadEngine, learned: Timestamp(seconds: second))
        }
        var book = LegBook([known(.drive(seconds: 10, metres: 1), at: 5), known(.drive(seconds: 20, metres: 2), at: 4)])
        #expect(book.known(from: wawel, to: wieliczka)?.answer == .drive(seconds: 10, metres: 1))
        book.learn(known(.none(.farFromRoads), at: 6))
        #expect(book.known(from: wawel, to: wieliczka)?.answer == .some(.none(.farFromRoads)))
        let leg = Travel(book: book).leg(from: TravelPlace(wawel), to: TravelPlace(wieliczka))
        #expect(leg == TravelModel().leg(from: wawel, to: wieliczka))
    }

    @Test func placesWithinAMetreAreOnePlace() {
        let near = Coordinate(latitude: 50.054_002, longitude: 19.935_198)!
        #expect(LegPlace(near) == LegPlace(wawel))
        #expect(LegPlace(wieliczka) != LegPlace(wawel))
    }

    @Test func hoursStretchADriveAndNeverItsParking() {
        let travel = Travel(settings: TravelSettings(hours: [7: 1.5, 8: 1]))
        #expect(travel.drive(seconds: 600, isHome: false, hour: 7) == 15 * 60 + 180)
        #expect(travel.drive(seconds: 600, isHome: false, hour: 8) == 10 * 60 + 180)
        #expect(travel.drive(seconds: 600, isHome: false, hour: 12) == travel.drive(seconds: 600, isHome: false))
    }
}
