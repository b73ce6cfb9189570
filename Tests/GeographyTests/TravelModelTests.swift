import Geography
import ServiceModel
import Testing

@Suite struct TravelModelTests {
    let model = TravelModel()

    /// Random places within some 8, 80 or 800 km of Łódź, so that every piece of the curves is met.
    func places(_ count: Int, seed: UInt64) -> [Coordinate] {
        var random = SeededRandom(state: seed)
        return (0..<count).map { index in
            let spread = [0.05, 0.5, 5][index % 3]
            return Coordinate(
                latitude: 51.77 + .random(in: -spread...spread, using: &random),
                longitude: 19.46 + .random(in: -spread...spread, using: &random))!
        }
    }

    @Test func theCurvesGoThroughTheirFittedPoints() {
        for (kilometres, minutes) in [(0.0, 1.5), (3, 9), (8, 18), (20, 33), (60, 62), (160, 128)] {
            #expect(abs(model.minutes.value(at: kilometres) - minutes) < 1e-9)
        }
        for (kilometres, road) in [(0.0, 0.0), (3, 4.3), (8, 11.3), (20, 26.5), (120, 144.5)] {
            #expect(abs(model.roadKilometres.value(at: kilometres) - road) < 1e-9)
        }
    }

    @Test func fartherIsNeverQuickerAndEveryPieceIsFlatterThanTheOneBefore() {
        for curve in [model.minutes, model.roadKilometres] {
            let slopes = [1.5, 5.5, 14, 40, 200].map { curve.value(at: $0 + 0.5) - curve.value(at: $0 - 0.5) }
            #expect(slopes.allSatisfy { $0 > 0 })
            let pieces = curve == model.minutes ? slopes : Array(slopes.prefix(4))
            for (before, after) in zip(pieces, pieces.dropFirst()) { #expect(after < before - 1e-6) }
            var last = curve.value(at: 0)
            for step in 1...4_000 {
                let value = curve.value(at: Double(step) * 0.1)
                #expect(value > last)
                last = value
            }
        }
    }

    @Test func aDetourNeverSavesTimeOrRoad() {
        let places = places(90, seed: 3)
        for a in places.prefix(30) {
            for b in places[30..<60] {
                for c in places[60...] {
                    let direct = model.leg(from: a, to: c)
                    let first = model.leg(from: a, to: b)
                    let second = model.leg(from: b, to: c)
                    #expect(direct.seconds <= first.seconds + second.seconds)
                    #expect(direct.metres <= first.metres + second.metres)
                }
            }
        }
    }

    @Test func onlyTheSamePlaceTakesNoTime() {
        let door = Coordinate(latitude: 51.77, longitude: 19.46)!
        let nextDoor = Coordinate(latitude: 51.77, longitude: 19.460_01)!
        #expect(model.leg(from: door, to: door) == Leg(seconds: 0, metres: 0, source: .estimate))
        #expect(model.seconds(from: door, to: nextDoor) == 91)
        #expect(model.metres(from: door, to: nextDoor) == 1)
    }

    @Test func secondsAreRoundedUpAfterTheFactors() {
        let a = Coordinate(latitude: 52.2298, longitude: 21.0118)!
        let b = Coordinate(latitude: 50.0614, longitude: 19.9366)!
        let exact = model.minutes.value(at: Distance.kilometres(from: a, to: b)) * 60
        #expect(model.seconds(from: a, to: b) == Int(exact.rounded(.up)))
        let slow = TravelFactors(technician: 1.1, region: 1.2, timeOfDay: 0.9)!
        #expect(model.seconds(from: a, to: b, factors: slow) == Int((exact * (1.1 * 1.2 * 0.9)).rounded(.up)))
        #expect(model.metres(from: a, to: b) == model.leg(from: a, to: b, factors: slow).metres)
    }

    @Test func impossibleFactorsAndCurvesAreRefused() {
        #expect(TravelFactors(technician: 0) == nil)
        #expect(TravelFactors(region: .nan) == nil)
        #expect(TravelFactors(timeOfDay: 11) == nil)
        #expect(ConcaveCurve(through: [], thenPerKilometre: 1) == nil)
        #expect(ConcaveCurve(through: [.init(1, 0)], thenPerKilometre: 1) == nil)
        #expect(ConcaveCurve(through: [.init(0, 0), .init(3, 3)], thenPerKilometre: 1) == nil, "not strictly concave")
        #expect(ConcaveCurve(through: [.init(0, 5), .init(3, 4)], thenPerKilometre: 0.1) == nil, "falls")
        #expect(ConcaveCurve(through: [.init(0, -1)], thenPerKilometre: 1) == nil)
    }

    @Test func thePreparedTableGivesExactlyThePlainAnswers() {
        let places = places(240, seed: 11)
        let factors = TravelFactors(technician: 1.07, region: 0.93)!
        for factors in [TravelFactors.none, factors] {
            let table = TravelTable(places, factors: factors)
            for from in places.indices {
                let row = table.seconds(from: from)
                for to in places.indices {
                    let plain = model.leg(from: places[from], to: places[to], factors: factors)
                    #expect(table.seconds(from: from, to: to) == plain.seconds)
                    #expect(table.metres(from: from, to: to) == plain.metres)
                    #expect(row[to] == plain.seconds)
                }
            }
        }
    }

    @Test func theDenseMatrixSaysWhatIsSaidPairByPair() {
        let places = places(60, seed: 21)
        let table = TravelTable(places, factors: TravelFactors(technician: 1.07, region: 0.93)!)
        let matrix = table.matrix()
        #expect(matrix.count == 3600)
        for from in places.indices {
            for to in places.indices { #expect(Int(matrix[from * 60 + to]) == table.seconds(from: from, to: to)) }
        }
        #expect(TravelTable([]).matrix().isEmpty)
    }
}
