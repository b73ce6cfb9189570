package import ServiceModel

package struct RegionRow: Hashable, Sendable {
    package var id: Region.ID
    package var name: String

    package init(id: Region.ID, name: String) {
        self.id = id
        self.name = name
    }
}
