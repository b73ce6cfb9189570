import DeskModel
import ServiceModel

/// Visits that a technician did not take and that nobody has.
struct RejectAlerts: AlertSource {
    func alerts(_ ground: AlertGround) throws -> [Alert] {
        ground.view.visits.values.compactMap { card in
            guard card.state == .open, let rejection = card.rejection else { return nil }
            let visit = RejectedVisit(card, by: ground.name(rejection.technician), rejection.reason)
            return Alert(
                .reject, about: "\(card.id)", occasion: "\(rejection.at.seconds)", .pressing, since: rejection.at,
                .rejected(visit))
        }
    }
}
