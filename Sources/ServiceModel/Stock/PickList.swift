/// What somebody is to load onto a van for a day.
package struct PickList: Hashable, Sendable {
    package typealias ID = Identifier<PickList>

    package let id: ID
    /// By which people name it: 1, 2, 3 …
    package let number: Int
    package let van: StockPlace.ID
    package let day: Day
    package let madeAt: Timestamp
    package let madeBy: String
    package var version: Int

    package init(
        id: ID, number: Int, van: StockPlace.ID, day: Day, madeAt: Timestamp, madeBy: String, version: Int = 1
    ) {
        self.id = id
        self.number = number
        self.van = van
        self.day = day
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.version = version
    }

    /// Which counter numbers them.
    package static let counter = "pick-list"
}
