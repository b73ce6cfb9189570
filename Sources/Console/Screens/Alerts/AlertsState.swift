import DeskModel
import Geography
import ServiceModel

/// What the desk knows of alerts, whatever screen is open.
struct AlertsState: ScreenState {
    /// `nil` until they have come for the first time.
    var book: AlertBook?
    /// Those that went by themselves since the console was opened, the newest first.
    private(set) var went: [Went] = []
    /// What each answer to a clash would do, as far as it was counted.
    var outlook: ClashOutlook?
    var askedOutlook: (key: AlertKey, sequence: Int)?
    /// Since when the road engine is silent.
    var roadsSince: Timestamp?

    struct Went: Sendable {
        let alert: Alert
        let at: Timestamp
    }

    private static let kept = 200

    init() {}

    /// Takes over a newer book; what stood before, and nobody answered, went by itself.
    mutating func take(_ book: AlertBook, at now: Timestamp) {
        // Overtaken on its way.
        guard book.sequence >= self.book?.sequence ?? 0 else { return }
        let standing = Set(book.alerts.map(\.key))
        let answered = Set(book.answered.map { AlertKey($0) })
        let gone = (self.book?.alerts ?? []).filter { !standing.contains($0.key) && !answered.contains($0.key) }
        // What no store dates stands since it was first seen here.
        let first = Dictionary((self.book?.alerts ?? []).map { ($0.key, $0.arose) }) { $1 }
        var taken = book
        taken.alerts = book.alerts.map { $0.known(since: first[$0.key]) }.sorted(by: Alert.isWorse)
        went.removeAll { standing.contains($0.alert.key) }
        went.insert(contentsOf: gone.map { Went(alert: $0, at: now) }, at: 0)
        if went.count > Self.kept { went.removeLast(went.count - Self.kept) }
        self.book = taken
    }
}

extension ConsoleState {
    var alerts: AlertsState {
        get { self[AlertsState.self] }
        _modify { yield &self[AlertsState.self] }
    }

    var alertList: ListState<AlertList> {
        get { self[ListState<AlertList>.self] }
        _modify { yield &self[ListState<AlertList>.self] }
    }

    mutating func take(_ news: AlertsNews) -> [Effect] {
        switch news {
        case .book(let book): take(book)
        case .clashOutlook(let outlook): take(outlook)
        }
        return []
    }

    mutating func take(_ book: AlertBook) {
        alerts.take(book, at: now)
        if current is ListScreen<AlertList> { current.refresh(&self) }
    }

    mutating func take(_ outlook: ClashOutlook) {
        guard alerts.askedOutlook?.key == outlook.key else { return }
        alerts.outlook = outlook
    }

    /// All that needs somebody: what the store knows, and what this desk alone does.
    var standingAlerts: [Alert] {
        let urgent = news.alarms.compactMap { alarm -> Alert? in
            guard let card = view.visits[alarm.visit] else { return nil }
            return Alert(
                .order, about: "\(alarm.visit)", occasion: "\(alarm.entries.upperBound)",
                alarm.priority == .emergency ? .worst : .pressing, since: news.moment(of: alarm) ?? now,
                .order(alarm.visit, alarm.number, alarm.priority, place: "\(card.customer), \(card.town)"))
        }
        // What the forecast says of an order at which nobody has looked comes once somebody has.
        let unseen = Set(news.alarms.map(\.visit))
        let known = (alerts.book?.alerts ?? []).filter { alert in
            guard case .visit(let jeopardy) = alert.matter else { return true }
            return !unseen.contains(jeopardy.visit)
        }
        var own = urgent
        if case .silent(let fault) = roads {
            let since = alerts.roadsSince ?? now
            own.append(Alert(.job, about: "roads", occasion: "\(since.seconds)", .calm, since: since, .roads(fault)))
        }
        return (known + own).sorted(by: Alert.isWorse)
    }
}
