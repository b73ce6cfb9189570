package import ServiceModel

/// What a wallboard shows of today, counted from the view and its forecast. Of one region only its own: the technicians of it,
/// and visits there.
package struct WallFigures: Sendable {
    /// Figures of a region, or of all.
    package struct Tally: Hashable, Sendable {
        package var done = 0
        package var onSite = 0
        package var toGo = 0
        /// Visits that are or will be late, also those that wait.
        package var late = 0

        package var all: Int { done + onSite + toGo }

        package init() {}

        package static func += (sum: inout Tally, part: Tally) {
            sum.done += part.done
            sum.onSite += part.onSite
            sum.toGo += part.toGo
            sum.late += part.late
        }
    }

    package struct RegionLine: Hashable, Sendable {
        package var region: Region.ID
        package var name: String
        package var tally: Tally
    }

    package var tally = Tally()
    package var regions: [RegionLine] = []
    /// The worst first.
    package var jeopardies: [Jeopardy]
    package var people: [WallPerson] = []
    package var ahead = WallAhead()
    package var promises = WallPromises()
    /// Every due time of a contract that runs, the next first, today's and later.
    package var clocks: [WallClock] = []
    package var clockTallies: [Due.Kind: WallClockTally] = [:]
    package var work = WallWork()
    /// Of how many measured times the forecast was made.
    package var samples: SampleCounts { forecast.samples }
    /// Visits that wait, most pressing first.
    package var waiting: [VisitCard]

    private let forecast: Forecast

    /// The day in a sentence.
    package func sentence(_ wording: Wording) -> String { forecast.sentence(wording) }

    package var late: [Jeopardy] { jeopardies.filter(\.isLate) }
    package var atRisk: [Jeopardy] { jeopardies.filter { $0.grade == .emergency || $0.grade == .risk } }
    package var urgent: Int { waiting.count { $0.priority == .urgent } }
    package var emergencies: Int { waiting.count { $0.priority == .emergency } }
    /// Who is there, or comes later today; whose shift is over has left.
    package var present: [WallPerson] {
        people.filter { $0.activity != .off && ($0.activity != .later || $0.moment != nil) }
    }
    /// What is counted as late or at risk; where nothing is, whatever else needs a look.
    package var foremost: [Jeopardy] {
        let counted = late + atRisk
        return counted.isEmpty
            ? jeopardies : jeopardies.filter { $0.isLate || $0.grade == .emergency || $0.grade == .risk }
    }

    /// How many people do something.
    package func count(_ activity: WallPerson.Activity) -> Int { people.count { $0.activity == activity } }

    /// `queue`: what waits, where that is counted already.
    package init(
        _ view: DeskView, _ forecast: Forecast?, region: Region.ID? = nil, at now: Timestamp, queue: WallQueue? = nil
    ) {
        let day = view.calendar.day(of: now)
        let forecast = (forecast ?? Forecast(sequence: view.sequence, now: now, day: day)).only(region)
        self.forecast = forecast
        jeopardies = forecast.jeopardies
        let queue = queue ?? WallQueue(view, region: region, at: now)
        waiting = queue.waiting
        let lines = WallDay(view, forecast, queue, on: day, region: region, at: now)
        tally = lines.tally
        regions = view.regions.filter { region == nil || $0.id == region }.map {
            RegionLine(region: $0.id, name: $0.name, tally: lines.regions[$0.id] ?? Tally())
        }
        people = lines.people
        ahead = lines.ahead
        promises = lines.promises
        clocks = lines.clocks.running
        clockTallies = lines.clocks.tallies
        work = lines.work
    }
}
