/// Who can be called out for an emergency, from when to when: the on-call roster.
package struct OnCallDuty: Hashable, Sendable, Codable {
    package typealias ID = Identifier<OnCallDuty>

    package var id: ID
    package var technician: Technician.ID
    /// `nil` for every region in which the technician works.
    package var region: Region.ID?
    package var window: TimeWindow
    package var version: Int

    package init(
        id: ID, technician: Technician.ID, region: Region.ID?, window: TimeWindow, version: Int = 1
    ) {
        self.id = id
        self.technician = technician
        self.region = region
        self.window = window
        self.version = version
    }
}
