import DeskModel
import ServiceModel

/// Parts of the next day on which work asks for any that are not there, and not free anywhere near. What only has to be
/// loaded is the pick list's.
struct PartAlerts: AlertSource {
    func alerts(_ ground: AlertGround) throws -> [Alert] {
        let day = ground.today + 1
        return try ground.desk.shortParts(on: day).compactMap { part in
            // A code that is in no catalogue is no part that stock knows of.
            guard part.part != nil, part.missing > .zero else { return nil }
            return Alert(
                .part, about: "\(part.code)/\(part.visit.visit)", occasion: day.iso, .calm,
                since: ground.view.calendar.span(of: ground.today).start,
                .part(MissingStock(part, on: day)))
        }
    }
}
