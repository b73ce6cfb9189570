package import DeskModel
package import ServiceModel

/// The forecast of one desk, kept: of a later view only the days that look different are reckoned again, and all of them when
/// another minute has begun. What comes out is the same as if it were made anew.
package struct ForecastBook: Sendable {
    private struct Page: Sendable {
        var ground: DayGround
        var visits: [VisitForecast]
        var jeopardies: [Jeopardy]
    }

    private var pages: [CellKey: Page] = [:]
    private var minute: Timestamp?
    private var spread: Spread?
    /// How many grounds were reckoned last.
    package private(set) var reckoned = 0

    package init() {}

    /// The forecast of the day of `now`, over a view that holds that day.
    package mutating func forecast(of view: DeskView, spread: Spread, at moment: Timestamp) -> Forecast {
        let now = moment.fullMinute
        let day = view.calendar.day(of: now)
        if minute != now || self.spread != spread { pages = [:] }
        (minute, self.spread, reckoned) = (now, spread, 0)
        let names = Dictionary(view.technicians.map { ($0.id, $0.name) }) { $1 }
        var kept: [CellKey: Page] = [:]
        for ground in DayGround.all(of: view, on: day, at: now) {
            let key = ground.people[0].cell
            if let page = pages[key], page.ground == ground {
                kept[key] = page
                continue
            }
            reckoned += 1
            let visits = DayCourse(ground: ground, now: now, spread: spread).forecasts()
            let finding = JeopardyFinding(
                ground: ground, forecasts: Dictionary(visits.map { ($0.visit, $0) }) { $1 }, now: now, names: names)
            kept[key] = Page(ground: ground, visits: visits, jeopardies: finding.all())
        }
        pages = kept
        var forecast = Forecast(sequence: view.sequence, now: now, day: day, samples: spread.samples)
        forecast.visits = Dictionary(kept.values.flatMap(\.visits).map { ($0.visit, $0) }) { $1 }
        forecast.jeopardies = (kept.values.flatMap(\.jeopardies) + JeopardyFinding.waiting(in: view, at: now))
            .sorted(by: Jeopardy.isWorse)
        return forecast
    }
}
