import PackTesting
import ServiceModel
import Testing

@Suite(.enabled(if: Pack.isThere)) struct FieldScenarioTests {
    private func scenarios() throws -> [FieldScenario] {
        try Pack.read("field/scenarios.json", as: FieldScenario.self)
    }

    @Test func everyScenarioOfThePackEndsAsItMust() throws {
        let scenarios = try scenarios()
        #expect(!scenarios.isEmpty)
        for scenario in scenarios {
            let play = try FieldPlay(scenario)
            var fold = play.fold
            let refused = try play.play(&fold)
            let expected = scenario.expected
            #expect(refused == expected.refusedActs, "\(scenario.id)")
            let standings = play.standings(fold)
            #expect(Set(standings.keys) == Set(expected.visits.keys), "\(scenario.id)")
            for (name, standing) in expected.visits {
                // Offsets differ over a clock change: moments count, not how they are written.
                #expect(standings[name].map(inMoments) == inMoments(standing), "\(scenario.id) \(name)")
            }
            #expect(play.cards(fold) == expected.cards, "\(scenario.id)")
            #expect(play.returns(fold) == expected.returnVisitsAfter.sorted(), "\(scenario.id)")
            #expect(fold.missing == expected.missing, "\(scenario.id)")
            #expect(fold.inbox.count == expected.eventsKept, "\(scenario.id)")
        }
    }

    @Test func withoutActsOfTheDeskTheOrderOfArrivalMeansNothing() throws {
        var random = SplitMix(state: 21)
        for scenario in try scenarios() where !scenario.script.contains(where: { $0.desk != nil }) {
            // Of two events with one number the first to arrive counts.
            guard !scenario.tags.contains("sequence") else { continue }
            let play = try FieldPlay(scenario)
            let singles = try play.singles()
            var expected = play.fold
            for (delivery, moment) in singles { expected.take(delivery, at: moment) }
            for _ in 0..<20 {
                let again = singles.filter { _ in random.chance(40) }
                var fold = play.fold
                for (delivery, moment) in (singles + again).shuffled(using: &random) { fold.take(delivery, at: moment) }
                #expect(fold.outcomes == expected.outcomes, "\(scenario.id)")
                #expect(fold.cards == expected.cards, "\(scenario.id)")
                #expect(fold.inbox.count == scenario.expected.eventsKept, "\(scenario.id)")
            }
        }
    }

    private func inMoments(_ standing: FieldScenario.Standing) -> FieldScenario.Standing {
        var standing = standing
        standing.facts = standing.facts.map { fact in
            var fact = fact
            fact.at = warsaw.timestamp(iso8601: fact.at).map { "\($0.seconds)" } ?? fact.at
            return fact
        }
        return standing
    }
}
