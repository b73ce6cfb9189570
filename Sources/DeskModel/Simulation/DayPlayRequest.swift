package import ServiceModel

/// A day that a console wants played under every policy of ``RoomPolicy/compared``, once for each seed.
package struct DayPlayRequest: Hashable, Sendable {
    package let id: Int
    package var day: Day
    package var seeds: [UInt64]
    /// Of that branch's plan; `nil` for the plan of the desk.
    package var branch: BranchName?
    /// On the plan as it is now, whatever was played before. Otherwise what was played of that day goes on, on the same copy.
    package var isAfresh: Bool

    package init(id: Int, day: Day, seeds: [UInt64], branch: BranchName? = nil, isAfresh: Bool = false) {
        self.id = id
        (self.day, self.seeds, self.branch) = (day, seeds, branch)
        self.isAfresh = isAfresh
    }
}
