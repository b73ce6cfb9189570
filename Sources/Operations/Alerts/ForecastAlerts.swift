import DeskModel
import ServiceModel

/// What the forecast calls late or at risk: of what a contract asks a clock, of what was told or is due a delay, of what is
/// not on the van a part. Behind its plan alone nothing is late.
struct ForecastAlerts: AlertSource {
    func alerts(_ ground: AlertGround) throws -> [Alert] {
        ground.forecast.jeopardies.compactMap { jeopardy in
            guard let kind = kind(of: jeopardy) else { return nil }
            let isMissed = jeopardy.grade <= .emergency
            // What was seen while it was at risk is told again once it is missed.
            return Alert(
                kind, about: "\(jeopardy.visit)",
                occasion: "\(jeopardy.bound.moment.seconds)" + (isMissed ? "-missed" : ""),
                isMissed ? .worst : jeopardy.grade == .late ? .pressing : .calm,
                since: isMissed ? min(jeopardy.bound.moment, ground.now) : ground.now, .visit(jeopardy))
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
