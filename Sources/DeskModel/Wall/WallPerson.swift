package import ServiceModel

/// What somebody does now.
package struct WallPerson: Hashable, Sendable {
    package enum Activity: Int, CaseIterable, Comparable, Sendable {
        case paused, onSite, driving, pause, free
        /// The shift has not begun, or is over.
        case later
        /// Away; why is nobody's business.
        case off

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

        package func name(_ language: Language) -> String {
            switch self {
            case .paused: language("paused", "pauza")
            case .onSite: language("on site", "na miejscu")
            case .driving: language("driving", "w drodze")
            case .pause: language("break", "przerwa")
            case .free: language("free", "wolne")
            case .later: language("no shift now", "poza zmianą")
            case .off: language("off", "nieobecny")
            }
        }
    }

    package var technician: Technician.ID
    package var name: String
    package var region: Region.ID
    package var activity: Activity
    /// The order, by its short number.
    package var order: String?
    /// Until when, or since when of a pause; of who comes later from when on.
    package var moment: Timestamp?

    /// `on site 55 to 10:53`
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        guard let moment else { return activity.name(language) }
        let order = order.map { " \($0)" } ?? ""
        let time = wording.time(moment)
        let until =
            switch activity {
            case .paused: language(" since \(time)", " od \(time)")
            case .driving: language(" there \(time)", " dojazd \(time)")
            case .onSite, .pause: language(" to \(time)", " do \(time)")
            case .free: language(", next \(time)", ", następna \(time)")
            case .later: language(", from \(time)", ", od \(time)")
            case .off: ""
            }
        // Of somebody free the order is the next one.
        return activity == .free ? activity.name(language) + until + order : activity.name(language) + order + until
    }

    /// `T. M.`
    package var initials: String { Self.initials(name) }

    package static func initials(_ name: String) -> String {
        name.split(separator: " ").compactMap { $0.first.map { "\($0)." } }.joined(separator: " ")
    }

    /// A sentence with initials where these names stand: the longer first, of which another may be the beginning.
    package static func sentence(_ sentence: String, naming names: [String]) -> String {
        names.sorted { $0.count > $1.count }.reduce(sentence) { $0.replacing($1, with: initials($1)) }
    }
}
