import DeskModel
import ServiceModel

/// What the forecast calls late or at risk: of what a contract asks a clock, of what was told or is due a delay, of what is
/// not on the van a part. Behind its plan alone nothing is late, however long until a due time that is far.
struct ForecastAlerts: AlertSource {
    func alerts(_ ground: AlertGround) throws -> [Alert] {
        ground.forecast.jeopardies.compactMap { jeopardy in
            guard let kind = kind(of: jeopardy) else { return nil }
            let isMissed = jeopardy.grade <= .emergency
            let since = since(jeopardy, ground)
            // What was seen while it was at risk is told again once it is missed.
            return Alert(
                kind, about: "\(jeopardy.visit)",
                occasion: "\(jeopardy.bound.moment.seconds)" + (isMissed ? "-missed" : ""),
                isMissed ? .worst : jeopardy.grade == .late ? .pressing : .calm,
                since: since ?? ground.now, isDated: since != nil, .visit(jeopardy))
        }
    }

    /// Since when it is so: a bound that is over since then, else by what keeps it from being in time. Since when a forecast says so
    /// is kept nowhere.
    private func since(_ jeopardy: Jeopardy, _ ground: AlertGround) -> Timestamp? {
        let now = ground.now
        if jeopardy.grade <= .emergency, jeopardy.bound.moment <= now { return jeopardy.bound.moment }
        let start = ground.view.visits[jeopardy.visit]?.placement?.start
        switch jeopardy.reason {
        case .noPlace: return min(now, now + jeopardy.left - Watchdog.waitingHorizon)
        case .part: return start.map { min(now, $0 - Watchdog.waitingHorizon) }
        case .notSent, .silent: return start.flatMap { $0 <= now ? $0 : nil }
        case .notLeft, .notBegun, .waiting, .onTheWay, .over, .paused, .behind, .planned, .tight:
            return jeopardy.reason.since(at: now)
        }
    }

    private func kind(of jeopardy: Jeopardy) -> AlertKind? {
        if jeopardy.watchdog == .partMissing { return .part }
        switch jeopardy.bound.kind {
        case .response?, .arrival?, .fix?: return .clock
        case .order?, .promise?: return jeopardy.grade == .watch ? nil : .late
        case .wish?, nil: return jeopardy.grade == .emergency ? .late : nil
        }
    }
}
