import ServiceModel

struct RegionLoadKey: Hashable, Sendable {
    var region: Region.ID
    var day: Day
}
