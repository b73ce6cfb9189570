package import ServiceModel

/// What is foreseen of today: how every visit that stands will go, and which of them are in jeopardy.
package struct Forecast: Hashable, Sendable {
    /// The journal's last entry that it knows of.
    package var sequence: Int
    /// The minute for which it holds.
    package var now: Timestamp
    package var day: Day
    package var visits: [Visit.ID: VisitForecast]
    /// The worst first.
    package var jeopardies: [Jeopardy]
    /// Measured visits and drives that the spread of times was made of.
    package var samples: SampleCounts

    package init(
        sequence: Int, now: Timestamp, day: Day, visits: [Visit.ID: VisitForecast] = [:], jeopardies: [Jeopardy] = [],
        samples: SampleCounts = SampleCounts()
    ) {
        self.sequence = sequence
        self.now = now
        self.day = day
        self.visits = visits
        self.jeopardies = jeopardies
        self.samples = samples
    }

    package func jeopardy(of visit: Visit.ID) -> Jeopardy? { jeopardies.first { $0.visit == visit } }

    /// What of it concerns one region.
    package func only(_ region: Region.ID?) -> Forecast {
        guard let region else { return self }
        var forecast = self
        forecast.jeopardies = jeopardies.filter { $0.region == region }
        return forecast
    }

    /// The day in one sentence: how many are late and at risk, and the worst.
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        let late = jeopardies.count(where: \.isLate)
        let risk = jeopardies.count { $0.grade == .emergency || $0.grade == .risk }
        let watched = jeopardies.count { $0.grade == .watch }
        let behind = jeopardies.count - late - risk - watched
        guard let worst = jeopardies.first else {
            return language("Nothing is late and nothing is at risk.", "Nic nie jest po terminie ani zagrożone.")
        }
        let counts = [
            late > 0
                ? "\(late) "
                    + language.plural(
                        late, "visit is late", "visits are late",
                        pl: ("wizyta po terminie", "wizyty po terminie", "wizyt po terminie")) : nil,
            risk > 0
                ? "\(risk) "
                    + language.plural(risk, "at risk", "at risk", pl: ("zagrożona", "zagrożone", "zagrożonych")) : nil,
            behind > 0
                ? "\(behind) "
                    + language.plural(
                        behind, "behind the plan", "behind the plan", pl: ("za planem", "za planem", "za planem"))
                : nil,
            watched > 0
                ? "\(watched) "
                    + language.plural(
                        watched, "to ask about", "to ask about",
                        pl: ("do sprawdzenia", "do sprawdzenia", "do sprawdzenia")) : nil,
        ].compactMap { $0 }.joined(separator: ", ")
        let person = worst.who ?? language("nobody", "nikt")
        return counts + language("; the worst is ", "; najgorsza: ") + "\(worst.short), \(person), "
            + worst.bound.words(wording) + ", " + worst.minutesWords(wording) + "."
    }
}
