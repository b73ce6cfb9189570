import DeskModel
package import ServiceModel

/// What the wallboard remembers.
package struct WallState: ScreenState {
    /// Only this region; `nil` for all.
    package var region: Region.ID?
    /// The page that stays; `nil` while pages turn by themselves.
    var held: Int?
    package var isBig = false
    package var showsInitials = false
    package var hasBell = false
    /// Seconds of a page.
    var period = 20
    /// The line to which Enter belongs; `nil` for the worst.
    var cursor: Visit.ID?
    /// The journal's newest entries of today, newest first.
    var feed: [JournalEntry] = []
    /// Since when the store could not be read; `nil` while it answers.
    var unansweredSince: Timestamp?
    /// At which entry of the journal they were asked for.
    var askedFeed: Int?
    let kept = WallFiguresKept()

    static let periods = [10, 20, 30, 60, 120]

    package init() {}
}

extension ConsoleState {
    /// The wallboard is what the console opens with.
    package mutating func showWall(_ options: WallOptions) {
        wall.region = options.region
        wall.isBig = options.isBig
        wall.showsInitials = options.showsInitials
        wall.hasBell = options.hasBell
        isWall = true
        openScreen(.wall)
    }

    package internal(set) var wall: WallState {
        get { self[WallState.self] }
        _modify { yield &self[WallState.self] }
    }

    /// Counted once for every state: all sheets of a day are looked through for them.
    var wallFigures: WallFigures {
        let key = WallFiguresKept.Key(
            edition: viewEdition, sequence: view.sequence, forecast: forecastEdition, foreseen: forecast?.sequence,
            region: wall.region, now: now)
        return wall.kept.figures(key) {
            let queue = wall.kept.queue(of: view, region: wall.region, at: now)
            return WallFigures(view, forecast, region: wall.region, at: now, queue: queue)
        }
    }

    /// The name as the wall may show it.
    func wallName(_ name: String, columns: Int) -> String {
        wall.showsInitials ? WallPerson.initials(name) : shortName(name, columns: columns)
    }

    /// A sentence as the wall may show it: with initials where names stand.
    func wallSentence(_ sentence: String) -> String {
        wall.showsInitials ? WallPerson.sentence(sentence, naming: view.technicians.map(\.name)) : sentence
    }

    /// Pages turn with the clock, so that every wall of a room shows the same one.
    func wallPage(of pages: Int) -> Int {
        guard pages > 1 else { return 0 }
        return (wall.held ?? Int(now.seconds) / wallPeriod) % pages
    }

    /// Seconds until the wall shows something else without anybody doing something; `nil` where it waits for a change.
    package var secondsToNextPage: Int? {
        // Who is here is shown to the second, nearly.
        if case .news = overlay { return 10 - Int(now.seconds) % 10 }
        guard current.turnsPages, wall.held == nil else { return nil }
        return wallPeriod - Int(now.seconds) % wallPeriod
    }

    /// Seconds of a page by the store's clock: people read no faster in a simulated day.
    private var wallPeriod: Int { wall.period * vantage.pace }

    /// A bell for what has become late since the last forecast.
    func ring(from old: Forecast?, to new: Forecast) -> [Effect] {
        guard wall.hasBell, let old else { return [] }
        let known = Set(old.only(wall.region).jeopardies.lazy.filter { $0.grade <= .late }.map(\.visit))
        let isNews = new.only(wall.region).jeopardies.contains { $0.grade <= .late && !known.contains($0.visit) }
        return isNews ? [.ring] : []
    }

    mutating func take(_ news: WallNews) -> [Effect] {
        switch news {
        case .feed(let entries): take(feed: entries)
        }
        return []
    }

    /// The newest entries of today.
    mutating func take(feed: [JournalEntry]) {
        wall.feed = feed.sorted { $0.sequence > $1.sequence }
    }

    mutating func askForFeed() -> [Effect] {
        guard wall.askedFeed != view.sequence else { return [] }
        wall.askedFeed = view.sequence
        return [.ask(.wall(.feed))]
    }
}
