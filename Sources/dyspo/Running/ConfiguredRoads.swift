import Configuration
import Geography
import RoadEngines
import ServiceModel
import Storage

extension RoadEngineSettings {
    /// The client that asks the configured engine; `nil` for an address that is none, which reading the settings has
    /// refused already.
    var engine: (any RoadEngine)? {
        let options = RoadOptions(
            timeout: Double(timeout), retries: retries, block: block, snapRadius: snapRadius)
        let profile = profile ?? kind.usualProfile
        switch kind {
        case .osrm: return OsrmClient(url, profile: profile, options: options)
        case .valhalla: return ValhallaClient(url, profile: profile, options: options)
        }
    }
}

extension Surroundings {
    /// The road engine that the user's settings name; `nil` without one.
    var roadEngine: (any RoadEngine)? { settings.roadEngine?.engine }

    /// Whose answers are believed; `nil` without one.
    var roadSource: RoadSource? { roadEngine.map { RoadSource(engine: $0.kind, profile: $0.profile) } }
}
