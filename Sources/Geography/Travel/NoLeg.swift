/// Why a road engine has no figures for two places it was asked about; asking again would be idle.
package enum NoLeg: String, CaseIterable, Hashable, Sendable, Codable {
    case noRoute = "no-route"
    /// A place lies too far from every road of its map.
    case farFromRoads = "far-from-roads"
}
